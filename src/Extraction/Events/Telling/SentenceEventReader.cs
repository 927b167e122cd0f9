using Extraction.Articles;
using Extraction.Events.Clauses;
using Extraction.Events.Participants;
using Extraction.Events.Times;
using Extraction.Events.Triggers;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events.Telling;

/// <summary>Takes the sentences of one article in order and appends the events that each tells.</summary>
internal sealed class SentenceEventReader
{
    private readonly ExtractionResult _result;
    private readonly List<DatedEvent> _events;
    private readonly SentenceAnalysis _sentence;
    private readonly SentenceReader _reader;
    private readonly VerbRecognizer _verbs;
    private readonly ClauseSplitter _clauses;
    private readonly HandedDownTime _handedDown;
    private readonly TimeGovernor _times;
    private readonly LifeDatesReader _lives;
    private readonly NounEventRecognizer _nouns;
    private readonly SubjectFinder _subjects;
    private readonly Scene _scene;
    private readonly HeadingEventReader _headings;
    private readonly TellingFilter _filter;
    private readonly SenseReader _senses;
    private readonly KindReader _kinds;
    private readonly PredicateEventBuilder _predicateEvents;
    private readonly NounEventBuilder _nounEvents;
    private int _block = -1;
    private bool _opensLead = true;

    public SentenceEventReader(ExtractionResult result, TriggerLexicon lexicon, EventScratch scratch)
    {
        _result = result;
        _events = scratch.Events;
        _sentence = scratch.Sentence;
        _sentence.Units.Enter(result.Text);
        _reader = new SentenceReader(result, lexicon, _sentence);
        _verbs = new VerbRecognizer(lexicon, _sentence);
        _clauses = new ClauseSplitter(_sentence);
        _handedDown = new HandedDownTime(result, _sentence);
        _times = new TimeGovernor(result, _sentence, _handedDown);
        _lives = new LifeDatesReader(result, lexicon, _sentence);
        _nouns = new NounEventRecognizer(result, lexicon, scratch);

        var memory = new SubjectMemory(result);
        var names = new NameFacts(result, lexicon);
        var phrases = new NounPhraseReader(names, _sentence.Units, scratch.Phrase);
        _subjects = new SubjectFinder(names, phrases, memory, scratch);
        var finder = new ParticipantFinder(names, phrases, _subjects, memory, lexicon, _sentence);
        var places = new PlaceFinder(names, phrases, lexicon, _sentence.Units);
        _scene = new Scene(scratch);
        var modality = new ModalityReader(lexicon, _sentence);
        _senses = new SenseReader(names, lexicon, _sentence);
        _kinds = new KindReader(lexicon, _sentence.Units);
        _filter = new TellingFilter(result, _sentence, finder, _nouns, _kinds);
        _predicateEvents = new PredicateEventBuilder(result, lexicon, _sentence, _kinds, modality, finder, places, _scene, scratch.Participants);
        _headings = new HeadingEventReader(result, lexicon, _sentence);
        _nounEvents = new NounEventBuilder(result, lexicon, _sentence, _kinds, modality, names, phrases, places, scratch.Participants);
    }

    /// <summary>Reads one sentence; sentences must come in order.</summary>
    /// <param name="index">Its index.</param>
    public void Read(int index)
    {
        ref readonly Sentence sentence = ref _result.Sentences.ItemRef(index);
        Block block = _result.Article.Blocks[sentence.Block];
        if (block.Kind == BlockKind.Heading)
        {
            _reader.Read(index);
            _handedDown.EnterHeading();
            _headings.EnterHeading(_events);
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
            _handedDown.EnterBlock(sentence.Block);
            _subjects.EnterParagraph();
            _scene.EnterParagraph();
        }

        ReadProse(index);
        _opensLead = false;
    }

    private void ReadProse(int index)
    {
        _reader.Read(index);
        _verbs.Recognize();
        _clauses.Split();
        _senses.Choose();
        _times.Govern();
        _lives.Read(_opensLead, _events);
        _nouns.Recognize();
        _subjects.Enter();
        _scene.Enter();
        for (int i = 0; i < _sentence.Predicates.Length; i++)
        {
            _subjects.Read(i);
            if (_filter.Tells(i, _handedDown.Age))
            {
                _events.Add(_predicateEvents.Build(i, _handedDown.Age));
            }
        }

        foreach (NounEvent noun in _nouns.Found)
        {
            DatedEvent told = _nounEvents.Build(noun);
            _events.Add(told);
            _headings.Meet(told, _events);
        }

        _kinds.Leave();
        _handedDown.Leave();
    }
}
