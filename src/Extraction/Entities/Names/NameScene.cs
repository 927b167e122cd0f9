using Extraction.Articles;
using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>One article as the sources of names see it: its tokens with their keys and traits, and which of them are left-over markup.</summary>
internal sealed class NameScene
{
    private readonly WordTraits[] _traits;
    private readonly bool[] _masked;

    /// <summary>Prepares an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="table">Its tokens.</param>
    public NameScene(Article article, TokenTable table)
    {
        Article = article;
        Table = table;
        Keys = new TokenKeys(table, LexiconCasing.OfNames);
        _traits = new WordTraits[table.Tokens.Length];
        for (int i = 0; i < _traits.Length; i++)
        {
            _traits[i] = EntityLexicon.TraitsOf(Keys[i]);
        }

        _masked = MaskResidues(article, table);
        MaskFurniture(article, table, _masked);
        HyphensAreSpaced = SpacesHyphens(table);
        var runs = new List<NameRun>();
        for (int i = 0; i < table.Sentences.Length; i++)
        {
            RunFinder.Find(this, i, runs);
        }

        Runs = runs;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its tokens and sentences.</summary>
    public TokenTable Table { get; }

    /// <summary>The keys of its tokens, cased as names.</summary>
    public TokenKeys Keys { get; }

    /// <summary>Its runs of capitalised words, in text order.</summary>
    public IReadOnlyList<NameRun> Runs { get; }

    /// <summary>Whether the text was tokenized before it was written: its hyphens stand between blanks (<c>best - known</c>).</summary>
    public bool HyphensAreSpaced { get; }

    /// <summary>How many tokens it has.</summary>
    public int Count => _traits.Length;

    /// <summary>The characters of a token.</summary>
    /// <param name="token">Index of the token.</param>
    /// <returns>The characters, without a copy.</returns>
    public ReadOnlySpan<char> Word(int token) => Table.Tokens[token].In(Table.Text);

    /// <summary>Whether a token has one of some traits.</summary>
    /// <param name="token">Index of the token.</param>
    /// <param name="traits">The traits.</param>
    /// <returns>True when it has at least one.</returns>
    public bool Has(int token, WordTraits traits) => (_traits[token] & traits) != 0;

    /// <summary>What the token says as the head of a name.</summary>
    /// <param name="token">Index of the token.</param>
    /// <returns>The head word, or null.</returns>
    public HeadWord? HeadAt(int token) => Has(token, WordTraits.Head) ? EntityLexicon.HeadOf(Keys[token]) : null;

    /// <summary>Whether a token is left-over markup, in which no name is sought.</summary>
    /// <param name="token">Index of the token.</param>
    /// <returns>True inside residues.</returns>
    public bool IsMasked(int token) => _masked[token];

    /// <summary>Whether a token can be part of a name by its shape: a word with a capital, outside left-over markup.</summary>
    /// <param name="token">Index of the token.</param>
    /// <returns>True for <c>Zhukov</c>, <c>NATO</c>, <c>B17</c>.</returns>
    public bool IsCapitalized(int token)
    {
        Token row = Table.Tokens[token];
        return row.IsCapitalized && row.Kind is TokenKind.Word or TokenKind.Alphanumeric && char.IsUpper(Table.Text[row.Start]) && !_masked[token];
    }

    /// <summary>Whether nothing stands between a token and the next.</summary>
    /// <param name="token">Index of a token; before the first and behind the last nothing touches.</param>
    /// <returns>True when they touch.</returns>
    public bool Touches(int token) => HasNext(token) && Table.Tokens[token].End == Table.Tokens[token + 1].Start;

    /// <summary>Whether a token and the next stand in one line with nothing but blanks between them.</summary>
    /// <param name="token">Index of a token; before the first and behind the last there is no other token to be spaced from.</param>
    /// <returns>True when only blanks part them.</returns>
    public bool IsSpaced(int token)
    {
        if (!HasNext(token))
        {
            return false;
        }

        int gap = Table.Tokens[token + 1].Start - Table.Tokens[token].End;
        const int WidestGap = 2;
        return gap is > 0 and <= WidestGap && !Table.Text.AsSpan(Table.Tokens[token].End, gap).ContainsAny('\n', '\r', '\t');
    }

    private bool HasNext(int token) => token >= 0 && token + 1 < Table.Tokens.Length;

    /// <summary>Whether a token is a hyphen or dash that joins its neighbours into one word.</summary>
    /// <param name="token">Index of a token, neither the first nor the last.</param>
    /// <returns>True for the mark of <c>Jean-Paul</c>, and of <c>Jean - Paul</c> in text whose hyphens are spaced.</returns>
    public bool IsHyphen(int token)
    {
        char mark = Table.Text[Table.Tokens[token].Start];
        return mark is '-' or '\u2010' or '\u2011' or '\u2013'
            && ((Touches(token - 1) && Touches(token)) || (HyphensAreSpaced && IsSpaced(token - 1) && IsSpaced(token)));
    }

    /// <summary>The kind of the block that holds a sentence.</summary>
    /// <param name="sentence">A sentence of the table.</param>
    /// <returns>The kind.</returns>
    public BlockKind BlockOf(in Sentence sentence) => Article.Blocks[sentence.Block].Kind;

    /// <summary>The mirror's banner and the furniture of the page are no part of the article.</summary>
    private static void MaskFurniture(Article article, TokenTable table, bool[] masked)
    {
        foreach (Sentence sentence in table.Sentences)
        {
            if (article.Blocks[sentence.Block].Kind is BlockKind.Banner or BlockKind.Chrome)
            {
                masked.AsSpan(sentence.FirstToken, sentence.TokenCount).Fill(true);
            }
        }
    }

    private static bool SpacesHyphens(TokenTable table)
    {
        int spaced = 0;
        int touching = 0;
        for (int i = 1; i + 1 < table.Tokens.Length; i++)
        {
            if (table.Text[table.Tokens[i].Start] == '-' && table.Tokens[i - 1].Kind == TokenKind.Word && table.Tokens[i + 1].Kind == TokenKind.Word)
            {
                bool touches = table.Tokens[i - 1].End == table.Tokens[i].Start;
                touching += touches ? 1 : 0;
                spaced += touches ? 0 : 1;
            }
        }

        return spaced > touching;
    }

    private static bool[] MaskResidues(Article article, TokenTable table)
    {
        var masked = new bool[table.Tokens.Length];
        foreach (Residue residue in article.Residues)
        {
            for (int i = table.TokenAtOrAfter(residue.Span.Start); i < masked.Length && table.Tokens[i].Start < residue.Span.End; i++)
            {
                masked[i] = true;
            }
        }

        return masked;
    }
}
