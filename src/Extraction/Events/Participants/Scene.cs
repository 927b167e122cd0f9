using Extraction.Events.Clauses;
using Extraction.Events.Telling;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Participants;

/// <summary>Remembers where the clauses before took place: for "there", and for clauses that go on at the same place.</summary>
internal sealed class Scene(EventScratch scratch)
{
    private readonly SentenceAnalysis _sentence = scratch.Sentence;
    private readonly List<(TextSpan? Place, int Entity)> _places = scratch.Places;
    private (TextSpan? Place, int Entity) _last = (null, -1);

    /// <summary>Begins a paragraph.</summary>
    public void EnterParagraph() => _last = (null, -1);

    /// <summary>Begins a _sentence.</summary>
    public void Enter() => _places.Clear();

    /// <summary>The place of a predicate: the one found in its clause, else the one that it goes on at.</summary>
    /// <param name="index">The predicate.</param>
    /// <param name="found">The place in its own clause, or null and -1.</param>
    public (TextSpan? Place, int Entity) At(int index, (TextSpan? Place, int Entity) found)
    {
        ref readonly Predicate predicate = ref _sentence.Predicates[index];
        (TextSpan? Place, int Entity) place = found.Place is not null ? found
            : SaysThere(predicate) ? _last
            : GoesOn(predicate, index) && predicate.Parent < _places.Count ? _places[predicate.Parent]
            : found;
        while (_places.Count <= index)
        {
            _places.Add((null, -1));
        }

        _places[index] = place;
        _last = place.Place is not null ? place : _last;
        return place;
    }

    /// <summary>"and died there".</summary>
    private bool SaysThere(in Predicate predicate)
    {
        for (int i = predicate.Last + 1; i < predicate.ClauseEnd; i++)
        {
            if (_sentence.Units.IsWord(i, "there"))
            {
                return !_sentence.Units.Is(i + 1, WordClass.Auxiliary);
            }
        }

        return false;
    }

    /// <summary>"stormed the fort at Metz, killing five": a clause with -ing goes on where its clause is.</summary>
    private static bool GoesOn(in Predicate predicate, int index) =>
        predicate.Form == PredicateForm.Gerund && predicate.Link == ClauseLink.Participial && predicate.Parent >= 0 && predicate.Parent < index;
}
