using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>The spelling of every token of an article, and how the article writes it elsewhere. One object reads one article after another.</summary>
/// <param name="words">Receives the spellings.</param>
internal sealed class ArticleForms(WordFormTable words)
{
    private const byte InLowerCase = 1;
    private const byte InsideSentence = 2;

    private int[] _formOf = [];

    // By form: bit 1. By lower-case number: bit 0.
    private byte[] _inside = [];
    private byte[] _lowered = [];

    /// <summary>The tokens that were read last.</summary>
    public TokenTable Table { get; private set; } = new("", [], []);

    /// <summary>The spellings, those of earlier articles among them.</summary>
    public WordFormTable Words => words;

    /// <summary>The form of a token.</summary>
    public ref readonly WordForm this[int token] => ref words[_formOf[token]];

    /// <summary>Reads an article into a table of spellings of its own.</summary>
    public static ArticleForms Of(TokenTable table, NameLexicon lexicon)
    {
        ArticleForms forms = new(new WordFormTable(lexicon));
        forms.Read(table);
        return forms;
    }

    /// <summary>Reads all tokens of an article.</summary>
    public void Read(TokenTable table)
    {
        Table = table;
        ReadOnlySpan<Token> tokens = table.Tokens.AsSpan();
        Room.Make(ref _formOf, tokens.Length);
        for (int i = 0; i < tokens.Length; i++)
        {
            _formOf[i] = words.NumberOf(tokens[i].In(table.Text));
        }

        ReadHabits(tokens);
    }

    /// <summary>Number of the form of a token.</summary>
    public int NumberOf(int token) => _formOf[token];

    /// <summary>Number of the form of a token of a sentence, or of the boundary beyond its ends.</summary>
    public int NumberOf(in Sentence sentence, int token) =>
        token >= sentence.FirstToken && token < sentence.EndToken ? _formOf[token] : WordFormTable.Boundary;

    /// <summary>The form of a token of a sentence, or the boundary beyond its ends.</summary>
    public ref readonly WordForm At(in Sentence sentence, int token) => ref words[NumberOf(sentence, token)];

    /// <summary>
    /// How the article writes a form elsewhere: bit 0, in lower case, when it is capitalised; bit 1, inside a sentence. It tells
    /// a name at the start of a sentence from a common word there.
    /// </summary>
    public int HabitOf(int token)
    {
        int form = _formOf[token];
        return _inside[form] | (words[form].IsCapitalized ? _lowered[words.LowerNumberOf(form)] : 0);
    }

    private void ReadHabits(ReadOnlySpan<Token> tokens)
    {
        Room.MakeEmpty(ref _lowered, words.LowerCount);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Casing == TokenCasing.Lower)
            {
                _lowered[words.LowerNumberOf(_formOf[i])] = InLowerCase;
            }
        }

        Room.MakeEmpty(ref _inside, words.Count);
        foreach (Sentence sentence in Table.Sentences)
        {
            for (int token = sentence.FirstToken + 1; token < sentence.EndToken; token++)
            {
                _inside[_formOf[token]] = InsideSentence;
            }
        }
    }
}
