using Extraction.Events.Clauses;
using Extraction.Events.Times;
using Extraction.Events.Triggers;
using Extraction.Pipeline;

namespace Extraction.Events.Telling;

/// <summary>
/// Finds the events that nouns tell: a noun with a date of its own ("the fighting in 1917", "the 1905 revolution"), the subject of a
/// verb of occurring ("the battle took place"), and what a copula says of its subject in a dated clause ("was the capture of …").
/// </summary>
internal sealed class NounEventRecognizer(ExtractionResult result, TriggerLexicon lexicon, EventScratch scratch)
{
    private readonly SentenceAnalysis _sentence = scratch.Sentence;
    private readonly UnitList _units = scratch.Sentence.Units;
    private readonly NounDateReader _dates = new(result, scratch.Sentence);

    /// <summary>The noun events of the sentence that was read last.</summary>
    public List<NounEvent> Found => scratch.NounEvents;

    /// <summary>Finds the noun events of the _sentence.</summary>
    public void Recognize()
    {
        Found.Clear();
        Span<Predicate> predicates = _sentence.Predicates;
        int predicate = 0;
        for (int i = 0; i < _units.Count; i++)
        {
            while (predicate < predicates.Length && predicates[predicate].Last < i)
            {
                predicate++;
            }

            bool inVerb = predicate < predicates.Length && predicates[predicate].First <= i;
            if (_units[i].Noun >= 0 && !inVerb && !IsPartOfCompound(i) && !IsEmptyAspect(i))
            {
                Read(i, NounPhraseBounds.End(_units, i, predicate < predicates.Length ? predicates[predicate].First : _units.Count));
            }
        }
    }

    /// <summary>Whether a predicate only says that the event its subject names took place, or was.</summary>
    public bool IsTold(in Predicate predicate)
    {
        for (int i = predicate.SubjectStart; i < predicate.First; i++)
        {
            if (_units[i].Noun >= 0 && IsToldBy(predicate, i))
            {
                return true;
            }
        }

        return false;
    }

    private void Read(int noun, int last)
    {
        int own = _dates.OwnDate(noun, last);
        int clause = _sentence.ClauseOf(noun);
        if (own >= 0 && clause >= 0 && IsNarrowedBy(clause, noun, own))
        {
            own = -1;
        }

        if (own >= 0 && !(clause >= 0 && (IsObjectOf(_sentence.Predicates[clause], noun) || IsSetting(clause, noun, last, own))))
        {
            Found.Add(new NounEvent(noun, NounPhraseBounds.Start(_units, noun), last, own, TimeSource.Clause, -1));
        }
        else if (clause >= 0 && _sentence.Times[clause].IsInSentence && IsToldBy(_sentence.Predicates[clause], noun))
        {
            GoverningTime time = _sentence.Times[clause];
            Found.Add(new NounEvent(noun, NounPhraseBounds.Start(_units, noun), last, time.Date, time.Source, clause));
        }
    }

    /// <summary>"The 1883 eruption lasted from May to October": the clause says more exactly when what its subject names took place; a verb of beginning does not.</summary>
    private bool IsNarrowedBy(int clause, int noun, int own)
    {
        GoverningTime time = _sentence.Times[clause];
        return time.Source == TimeSource.Clause && time.Date != own && !_sentence.Predicates[clause].Is(TriggerClass.Light) && IsToldBy(_sentence.Predicates[clause], noun)
            && result.Dates.ItemRef(own) is { Min: { } from, Max: { } to } && result.Dates.ItemRef(time.Date) is { Min: { } start, Max: { } end }
            && from <= start && end <= to;
    }

    /// <summary>Whether the clause makes a noun an event: as subject of a verb of occurring, or as what a copula says.</summary>
    private bool IsToldBy(in Predicate predicate, int noun)
    {
        if (IsGoverned(predicate.SubjectStart, noun))
        {
            return false;
        }

        if (noun < predicate.First)
        {
            return predicate.Is(TriggerClass.Occur) && (!predicate.Is(TriggerClass.Chain) || predicate.Last == predicate.Head);
        }

        bool copula = _units[predicate.Head].Is(WordClass.Be) && noun > predicate.Last;
        return copula && _units.IsWord(noun + 1, "of") && !IsGoverned(predicate.Last + 1, noun);
    }

    /// <summary>Whether a noun is the direct object of the clause's verb: then the verb tells the event.</summary>
    private bool IsObjectOf(in Predicate predicate, int noun) =>
        noun > predicate.Last && !predicate.Is(TriggerClass.State)
        && !IsGoverned(predicate.Last + 1, noun) && !_units.HasAny(predicate.Last + 1, noun, WordClass.Mark);

    /// <summary>"died in battle in 228 BC": a bare noun in a phrase behind the verb only sets the scene for the verb's event.</summary>
    private bool IsSetting(int clause, int noun, int last, int own)
    {
        ref readonly Predicate predicate = ref _sentence.Predicates[clause];
        bool detailed = noun < last && _units[noun + 1].Is(WordClass.Preposition) && !_units[noun + 2].IsDate;
        return !_units[noun].IsName && noun > predicate.Last && _sentence.Times[clause].Date == own && !predicate.Is(TriggerClass.State)
            && !detailed && IsScene(predicate.Last + 1, noun);
    }

    private bool IsScene(int from, int noun)
    {
        for (int i = noun - 1; i >= from; i--)
        {
            if (_units[i].Is(WordClass.Preposition))
            {
                return _units[i].Is(WordClass.SceneMark);
            }
        }

        return false;
    }

    /// <summary>Whether a preposition stands between a position and the phrase of a noun.</summary>
    private bool IsGoverned(int from, int noun)
    {
        for (int i = noun - 1; i >= from; i--)
        {
            if (_units[i].Is(WordClass.Preposition) && !_units[i].IsName)
            {
                return true;
            }

            if (_units[i].Is(WordClass.Mark | WordClass.Coordinator) || _units[i].IsDate)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A noun before another noun only describes it: "siege guns", "peace treaty".</summary>
    private bool IsPartOfCompound(int index)
    {
        if (_units[index].IsName || index + 1 >= _units.Count)
        {
            return false;
        }

        ref readonly ClauseToken next = ref _units[index + 1];
        return next.IsNominal && !next.IsName && !next.Is(WordClass.PastForm | WordClass.ThirdForm | WordClass.GerundForm | WordClass.NotVerb);
    }

    /// <summary>"at the end of 1944", "from the beginning": no event without something that begins or ends.</summary>
    private bool IsEmptyAspect(int index) =>
        (lexicon.Noun(_units[index].Noun).Class & TriggerClass.Aspect) != 0
        && (index + 3 >= _units.Count || !_units.IsWord(index + 1, "of") || _units[index + 2].IsDate);
}
