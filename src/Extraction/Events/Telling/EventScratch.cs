using Extraction.Events.Clauses;
using Extraction.Events.Participants;
using Extraction.Text;

namespace Extraction.Events.Telling;

/// <summary>The room that reading one article takes, lent to one article after another so that only the rows are allocated.</summary>
internal sealed class EventScratch
{
    /// <summary>The sentence that is read.</summary>
    public SentenceAnalysis Sentence { get; } = new();

    /// <summary>The names and nouns of the stretch that was read last.</summary>
    public List<Argument> Phrase { get; } = [];

    /// <summary>The subjects of the sentence's predicates, one after another.</summary>
    public List<Argument> Subjects { get; } = [];

    /// <summary>Where each predicate's subjects stand among them.</summary>
    public List<(int First, int Count)> SubjectRanges { get; } = [];

    /// <summary>The last subject of several names.</summary>
    public List<Argument> Plural { get; } = [];

    /// <summary>The place of each predicate.</summary>
    public List<(TextSpan? Place, int Entity)> Places { get; } = [];

    /// <summary>The noun events of the sentence.</summary>
    public List<NounEvent> NounEvents { get; } = [];

    /// <summary>The participants of the event that is built.</summary>
    public ParticipantList Participants { get; } = new();

    /// <summary>The article's events.</summary>
    public List<DatedEvent> Events { get; } = [];

    /// <summary>The first telling of each named event.</summary>
    public Dictionary<string, int> Named { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first telling of each other event.</summary>
    public Dictionary<TellingKey, int> Told { get; } = [];

    /// <summary>Forgets the article.</summary>
    public void Clear()
    {
        Sentence.Units.Enter("");
        Events.Clear();
        Named.Clear();
        Told.Clear();
    }
}
