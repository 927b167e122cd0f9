using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>
/// All that is made while one article is tagged, in tables that are filled again for the next one. What stays from article to article
/// is what spellings alone decide, so that no article changes what is found in another.
/// </summary>
internal sealed class TaggingRun
{
    // Articles share their common words. Beyond this many forms the table outgrows the caches that make it fast.
    private const int MostForms = 8192;

    // A quarter of a million tokens: a book of 1.3 million characters. At 42 bytes each, a run that is kept holds 11 MB at most
    // besides its word forms; a longer article makes its tables anew.
    private const int MostTokens = 1 << 18;

    private readonly NameModel _model;
    private readonly WordFormTable _words;
    private readonly TagDecoder _decoder;
    private readonly NameJudge _judge;
    private readonly ProposedNames _proposed = new();
    private readonly List<(TaggedName Name, int Score)> _names = [];

    /// <summary>A run that has read no article.</summary>
    public TaggingRun(NameModel model)
    {
        _model = model;
        _words = new WordFormTable(model.Lexicon);
        Forms = new ArticleForms(_words);
        _decoder = new TagDecoder(model.Weights, Forms, Context);
        _judge = new NameJudge(model, Forms, Context);
    }

    /// <summary>The word forms of the article.</summary>
    public ArticleForms Forms { get; }

    /// <summary>The surroundings of its tokens.</summary>
    public NameContext Context { get; } = new();

    /// <summary>Whether the tables have grown beyond what is worth keeping for another article.</summary>
    public bool IsOversized => Forms.Table.Tokens.Length > MostTokens || _words.Count > 2 * MostForms;

    /// <summary>The names of an article by their tags alone.</summary>
    public List<ProposedName> Propose(TokenTable table)
    {
        if (_words.Count > MostForms)
        {
            _words.Clear();
            _decoder.Clear();
            _judge.Clear();
        }

        Forms.Read(table);
        Context.Read(Forms, _model.Lexicon);
        _decoder.Decode();
        _proposed.Read(Forms, _decoder.Tags, _decoder.Margins, _decoder.Doubts);
        return _proposed.Names;
    }

    /// <summary>The names of an article, each with the score that its confidence is read from.</summary>
    public List<(TaggedName Name, int Score)> Score(TokenTable table)
    {
        _names.Clear();
        _judge.Judge(Propose(table), _names);
        return _names;
    }
}
