using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Extraction.Articles;
using Extraction.Entities.Lexicons;
using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>
/// One article as the sources of names see it: its tokens with their keys, traits and marks, and its runs of capitalised words. The
/// tables are kept from one article to the next, so that reading an article allocates nothing once they are large enough.
/// </summary>
internal sealed class NameScene
{
    private readonly List<NameRun> _runs = [];
    private readonly List<TaggedName> _tagged = [];
    private ImmutableArray<Token> _tokens = [];
    private WordTraits[] _traits = [];
    private TokenMarks[] _marks = [];

    /// <summary>A scene without an article yet.</summary>
    public NameScene()
    {
    }

    /// <summary>The scene of one article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="table">Its tokens.</param>
    public NameScene(Article article, TokenTable table) => Read(article, table);

    /// <summary>The article.</summary>
    public Article Article { get; private set; } = null!;

    /// <summary>Its title.</summary>
    public ArticleTitle Title => new(Article.Title);

    /// <summary>Its tokens and sentences.</summary>
    public TokenTable Table { get; private set; } = null!;

    /// <summary>The keys of its tokens, cased as names.</summary>
    public TokenKeys Keys { get; } = new(LexiconCasing.OfNames);

    /// <summary>Its runs of capitalised words, in text order.</summary>
    public ReadOnlySpan<NameRun> Runs => CollectionsMarshal.AsSpan(_runs);

    /// <summary>Whether the text was tokenized before it was written: its hyphens stand between blanks (<c>best - known</c>).</summary>
    public bool HyphensAreSpaced { get; private set; }

    /// <summary>How many tokens it has.</summary>
    public int Count => _tokens.Length;

    /// <summary>Takes up an article in place of the one before.</summary>
    /// <param name="article">The article.</param>
    /// <param name="table">Its tokens.</param>
    public void Read(Article article, TokenTable table)
    {
        (Article, Table, _tokens) = (article, table, table.Tokens);
        if (_marks.Length < Count)
        {
            int size = Math.Max(Count, 2 * _marks.Length);
            (_marks, _traits) = (new TokenMarks[size], new WordTraits[size]);
        }

        Keys.Read(table);
        MarkReader.Read(article, table, _marks.AsSpan(0, Count));
        HyphensAreSpaced = MarkReader.SpacesHyphens(table);
        for (int i = 0; i < Count; i++)
        {
            _traits[i] = EntityLexicon.TraitsOf(Keys[i]);
        }

        _runs.Clear();
        for (int i = 0; i < table.Sentences.Length; i++)
        {
            RunFinder.Find(this, i, _runs);
        }
    }

    /// <summary>What a tagger finds in the article.</summary>
    /// <param name="tagger">The tagger.</param>
    /// <returns>The names in order, until the next call.</returns>
    public ReadOnlySpan<TaggedName> Tag(NameTagger tagger)
    {
        _tagged.Clear();
        tagger.Tag(Table, _tagged);
        return CollectionsMarshal.AsSpan(_tagged);
    }

    /// <summary>Forgets the article, so that who keeps the scene does not keep the article too.</summary>
    public void Clear() => (Article, Table, _tokens) = (null!, null!, []);

    /// <summary>A token.</summary>
    /// <param name="token">Index of the token.</param>
    /// <returns>The token.</returns>
    public ref readonly Token TokenAt(int token) => ref _tokens.ItemRef(token);

    /// <summary>The characters of a token.</summary>
    /// <param name="token">Index of the token.</param>
    /// <returns>The characters, without a copy.</returns>
    public ReadOnlySpan<char> Word(int token) => _tokens.ItemRef(token).In(Table.Text);

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
    public bool IsMasked(int token) => (_marks[token] & TokenMarks.Masked) != 0;

    /// <summary>Whether a token can be part of a name by its shape: a word with a capital, outside left-over markup.</summary>
    /// <param name="token">Index of the token.</param>
    /// <returns>True for <c>Zhukov</c>, <c>NATO</c>, <c>B17</c>.</returns>
    public bool IsCapitalized(int token) => (_marks[token] & (TokenMarks.Capitalized | TokenMarks.Masked)) == TokenMarks.Capitalized;

    /// <summary>Whether nothing stands between a token and the next.</summary>
    /// <param name="token">Index of a token; before the first and behind the last nothing touches.</param>
    /// <returns>True when they touch.</returns>
    public bool Touches(int token) => (uint)token < (uint)Count && (_marks[token] & TokenMarks.TouchesNext) != 0;

    /// <summary>Whether a token and the next stand in one line with nothing but blanks between them.</summary>
    /// <param name="token">Index of a token; before the first and behind the last there is no other token to be spaced from.</param>
    /// <returns>True when only blanks part them.</returns>
    public bool IsSpaced(int token) => (uint)token < (uint)Count && (_marks[token] & TokenMarks.SpacedFromNext) != 0;

    /// <summary>Whether a token is a hyphen or dash that joins its neighbours into one word.</summary>
    /// <param name="token">Index of a token, neither the first nor the last.</param>
    /// <returns>True for the mark of <c>Jean-Paul</c>, and of <c>Jean - Paul</c> in text whose hyphens are spaced.</returns>
    public bool IsHyphen(int token) =>
        Table.Text[TokenAt(token).Start] is '-' or '\u2010' or '\u2011' or '\u2013'
        && ((Touches(token - 1) && Touches(token)) || (HyphensAreSpaced && IsSpaced(token - 1) && IsSpaced(token)));

    /// <summary>The kind of the block that holds a sentence.</summary>
    /// <param name="sentence">A sentence of the table.</param>
    /// <returns>The kind.</returns>
    public BlockKind BlockOf(in Sentence sentence) => Article.Blocks[sentence.Block].Kind;
}
