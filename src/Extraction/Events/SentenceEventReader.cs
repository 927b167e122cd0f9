using Extraction.Articles;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events;

/// <summary>Takes the sentences of one article in order and appends the events that each tells.</summary>
internal sealed class SentenceEventReader
{
    /// <summary>How many sentences on a date still holds for verbs that tell no type.</summary>
    private const int LongestReach = 4;

    /// <summary>The same for verbs that tell a type.</summary>
    private const int LongestTypedReach = 10;

    private readonly ExtractionResult _result;
    private readonly List<DatedEvent> _events;
    private readonly SentenceReader _reader;
    private readonly VerbRecognizer _verbs;
    private readonly ClauseSplitter _clauses;
    private readonly TimeGovernor _times;
    private readonly NounEventRecognizer _nouns;
    private readonly LifeDatesReader _lives;
    private readonly SubjectMemory _memory;
    private readonly ArgumentFinder _arguments;
    private readonly EventBuilder _builder;
    private readonly List<Predicate> _predicates = [];
    private readonly List<NounEvent> _nounEvents = [];
    private int _block = -1;
    private bool _opensLead = true;

    public SentenceEventReader(ExtractionResult result, TriggerLexicon lexicon, List<DatedEvent> events)
    {
        _result = result;
        _events = events;
        _reader = new SentenceReader(result, lexicon);
        _verbs = new VerbRecognizer(result.Text, lexicon);
        _clauses = new ClauseSplitter(result.Text);
        _times = new TimeGovernor(result);
        _nouns = new NounEventRecognizer(result, lexicon);
        _lives = new LifeDatesReader(result);
        _memory = new SubjectMemory(result);
        var phrases = new NounPhraseReader(result);
        _arguments = new ArgumentFinder(result, lexicon, phrases, _memory);
        _builder = new EventBuilder(result, lexicon, phrases, _arguments);
    }

    /// <summary>Reads one sentence; sentences must come in order.</summary>
    /// <param name="index">Its index.</param>
    public void Read(int index)
    {
        Sentence sentence = _result.Sentences[index];
        Block block = _result.Article.Blocks[sentence.Block];
        if (block.Kind == BlockKind.Heading)
        {
            _reader.Read(sentence);
            _times.EnterHeading(_reader.Dates);
            return;
        }

        SectionKind section = _result.Article.Sections[block.Section].Kind;
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || section is not (SectionKind.Lead or SectionKind.Body))
        {
            return;
        }

        if (sentence.Block != _block)
        {
            _block = sentence.Block;
            _times.EnterBlock(sentence.Block);
            _memory.EnterParagraph();
        }

        ReadProse(index, sentence);
        _opensLead = false;
    }

    private void ReadProse(int index, in Sentence sentence)
    {
        _reader.Read(sentence);
        List<ClauseToken> units = _reader.Units;
        _verbs.Recognize(units, _predicates);
        _clauses.Split(units, _predicates);
        _times.Govern(units, _reader.Dates, _predicates);
        _lives.Read(index, _opensLead, units, _reader.Dates, _events);
        _nouns.Recognize(units, _reader.Dates, _predicates, _times.Times, _nounEvents);
        _arguments.EnterSentence();
        for (int i = 0; i < _predicates.Count; i++)
        {
            _arguments.ReadSubject(units, _predicates, i);
            if (IsEvent(units, i))
            {
                _events.Add(_builder.FromPredicate(index, units, _predicates, i, _times.Times[i], _times.ContextAge));
            }
        }

        foreach (NounEvent noun in _nounEvents)
        {
            _events.Add(_builder.FromNoun(index, units, _predicates, noun));
        }

        _builder.Leave(units);
        _times.Leave(units, _reader.Dates, _predicates);
    }

    /// <summary>A participle clause of its own (", killing five", "seized by …"), not one that only describes the noun before it ("a city allied to Rome").</summary>
    private bool StandsAlone(List<ClauseToken> units, in Predicate predicate)
    {
        if (predicate.Form == PredicateForm.Finite || predicate.First == 0 || !units[predicate.First - 1].IsNominal)
        {
            return true;
        }

        int next = predicate.Last + 1;
        return predicate.SubjectStart < predicate.First || (predicate.Form == PredicateForm.Participle && next < units.Count && units[next].Span.In(_result.Text) is "by");
    }

    /// <summary>Whether a predicate tells an event that its date is known for.</summary>
    private bool IsEvent(List<ClauseToken> units, int index)
    {
        Predicate predicate = _predicates[index];
        GoverningTime time = _times.Times[index];
        if (!time.IsKnown || _arguments.IsCommand(predicate) || _nouns.IsTold(units, predicate))
        {
            return false;
        }

        bool typed = predicate.Type != EventTypes.Other;
        if ((predicate.Class & TriggerClass.State) != 0)
        {
            return EventBuilder.Position(units, predicate) >= 0 && time.Source == TimeSource.Clause;
        }

        bool gerund = predicate.Form == PredicateForm.Gerund;
        return time.Source switch
        {
            TimeSource.Clause when predicate.Form == PredicateForm.Participle => typed && (StandsAlone(units, predicate) || _result.Dates[time.Date].Span.Start > units[predicate.Last].Span.Start),
            TimeSource.Clause => typed ? !gerund || HasFinite() : predicate.Form == PredicateForm.Finite || (gerund && HasFinite()),
            TimeSource.Sentence => (predicate.Form == PredicateForm.Finite || ((typed || gerund) && StandsAlone(units, predicate))) && !predicate.BeTo,
            _ => IsNarrative(units, predicate, typed),
        };
    }

    /// <summary>Whether a clause without a date of its own goes on telling what the sentences before told.</summary>
    private bool IsNarrative(List<ClauseToken> units, in Predicate predicate, bool typed) =>
        predicate is { Modal: < 0, BeTo: false, Form: not PredicateForm.Participle, Link: not (ClauseLink.Condition or ClauseLink.Complement or ClauseLink.Relative) }
        && !(predicate.Passive && (predicate.Class & TriggerClass.Say) != 0)
        && ((typed && _times.ContextAge < LongestTypedReach && StandsAlone(units, predicate)) || (predicate.Form == PredicateForm.Finite && _times.ContextAge < LongestReach));

    private bool HasFinite() => _predicates.Exists(predicate => predicate.Form == PredicateForm.Finite);
}
