using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Pipeline;

namespace Extraction.Events;

/// <summary>
/// Decides which date governs a clause: its own; else the one that the clause it hangs on, or that hangs on it, has; else the nearest
/// before it in the sentence; else what the sentences before in the paragraph, or the dated heading, hand down.
/// </summary>
internal sealed class TimeGovernor(ExtractionResult result)
{
    private readonly ImmutableArray<DateMention> _dates = result.Dates;
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;
    private readonly List<GoverningTime> _times = [];
    private readonly List<int> _weak = [];
    private int _heading = -1;
    private int _context = -1;
    private int _age;
    private int _block = -1;

    /// <summary>The governing time of each predicate of the current sentence.</summary>
    public IReadOnlyList<GoverningTime> Times => _times;

    /// <summary>How many sentences ago the handed-down date was told.</summary>
    public int ContextAge => _age;

    /// <summary>Takes note of a heading: its date, if any, holds for the section until a paragraph tells its own.</summary>
    public void EnterHeading(List<DateSlot> slots)
    {
        _heading = slots.Count > 0 && IsBounded(slots[0].Date) ? slots[0].Date : -1;
        _context = _heading;
    }

    /// <summary>Takes note of the block of the next sentence.</summary>
    public void EnterBlock(int block)
    {
        if (block != _block)
        {
            _block = block;
            _context = _heading;
            _age = 0;
        }
    }

    /// <summary>Finds the governing time of every predicate of a sentence.</summary>
    public void Govern(List<ClauseToken> units, List<DateSlot> slots, List<Predicate> predicates)
    {
        _times.Clear();
        _weak.Clear();
        int opening = OpeningDate(units, slots, predicates);
        foreach (Predicate predicate in predicates)
        {
            _times.Add(OwnTime(units, slots, predicate, out int weak));
            _weak.Add(weak);
            if (opening >= 0 && predicate.Link == ClauseLink.Main && predicate.Form == PredicateForm.Finite)
            {
                _times[^1] = _times[^1].IsKnown ? _times[^1] : new GoverningTime(opening, TimeSource.Clause);
                opening = -1;
            }
        }

        for (int i = 0; i < predicates.Count; i++)
        {
            if (!_times[i].IsKnown && !Stands(predicates[i]))
            {
                _times[i] = Inherit(predicates, i);
            }

            if (!_times[i].IsKnown && _weak[i] >= 0)
            {
                _times[i] = new GoverningTime(_weak[i], TimeSource.Sentence);
            }
        }

        for (int i = predicates.Count - 2; i >= 0; i--)
        {
            // "was arrested and executed in 1951": nothing stands between the two verbs.
            bool joined = predicates[i + 1].Link == ClauseLink.Shared && predicates[i + 1].ClauseStart == predicates[i].Last + 1;
            if (joined && !_times[i].IsKnown && _times[i + 1].Source == TimeSource.Clause)
            {
                _times[i] = new GoverningTime(_times[i + 1].Date, TimeSource.Sentence);
            }
        }

        for (int i = 0; i < predicates.Count; i++)
        {
            if (!_times[i].IsKnown && predicates[i].Parent > i && !Stands(predicates[i]) && _times[predicates[i].Parent].IsKnown)
            {
                _times[i] = new GoverningTime(_times[predicates[i].Parent].Date, TimeSource.Sentence);
            }
            else if (!_times[i].IsKnown && _context >= 0 && !Stands(predicates[i]))
            {
                _times[i] = new GoverningTime(_context, TimeSource.Context);
            }
        }
    }

    /// <summary>Takes over what the sentence told for the sentences behind it.</summary>
    public void Leave(List<ClauseToken> units, List<DateSlot> slots, List<Predicate> predicates)
    {
        _age++;
        int told = -1;
        for (int i = 0; i < predicates.Count; i++)
        {
            bool main = predicates[i].Link is ClauseLink.Main or ClauseLink.Shared && predicates[i].Form == PredicateForm.Finite;
            if (main && !predicates[i].Perfect && predicates[i].Modal < 0 && predicates[i].Type != EventTypes.Birth && _times[i].Source is TimeSource.Clause or TimeSource.Sentence && IsBounded(_times[i].Date))
            {
                told = _times[i].Date;
            }
        }

        bool born = predicates.Exists(predicate => predicate.Type == EventTypes.Birth);
        for (int i = 0; told < 0 && !born && i < slots.Count; i++)
        {
            told = IsBounded(slots[i].Date) && (slots[i].Bracketed ? IsOfEvent(units, slots[i]) : !Describes(units, slots[i])) ? slots[i].Date : -1;
        }

        if (told >= 0)
        {
            _context = told;
            _age = 0;
        }
    }

    /// <summary>Times that a pluperfect tells lie before the narrative, so it inherits nothing; nor does a general truth in the present.</summary>
    private static bool Stands(in Predicate predicate) =>
        (predicate.Perfect && predicate.Modal < 0) || (predicate.Present && predicate.Form == PredicateForm.Finite && !predicate.Hearsay);

    private GoverningTime Inherit(List<Predicate> predicates, int index)
    {
        int parent = predicates[index].Parent;
        if (parent >= 0 && parent < index && _times[parent].IsKnown)
        {
            return new GoverningTime(_times[parent].Date, TimeSource.Sentence);
        }

        for (int i = 0; i < predicates.Count; i++)
        {
            bool tells = predicates[i].Parent == index && _times[i].Source == TimeSource.Clause
                && (predicates[i].Link == ClauseLink.When || (i < index && predicates[i].Link is ClauseLink.After or ClauseLink.Participial));
            if (tells)
            {
                return new GoverningTime(_times[i].Date, TimeSource.Sentence);
            }
        }

        for (int i = index - 1; i >= 0; i--)
        {
            if (_times[i].Source is TimeSource.Clause or TimeSource.Sentence)
            {
                return new GoverningTime(_times[i].Date, TimeSource.Sentence);
            }
        }

        return GoverningTime.None;
    }

    private GoverningTime OwnTime(List<ClauseToken> units, List<DateSlot> slots, in Predicate predicate, out int weak)
    {
        int fronted = -1;
        int behind = -1;
        weak = -1;
        foreach (DateSlot slot in slots)
        {
            if (predicate.Link == ClauseLink.When && slot.Position == predicate.ClauseStart - 1 && !slot.Bracketed)
            {
                // "until 1910 when …"
                fronted = slot.Date;
                continue;
            }

            if (slot.Position < predicate.ClauseStart || slot.Position >= predicate.ClauseEnd || IsOfName(units, slot))
            {
                continue;
            }

            if (slot.Position < predicate.First)
            {
                fronted = !slot.Bracketed && TrailsNoun(units, slot.Position) ? fronted : slot.Date;
            }
            else if (Describes(units, slot))
            {
                continue;
            }
            else if (LiesBehindEvent(units, predicate.Last + 1, slot.Position))
            {
                weak = weak < 0 ? slot.Date : weak;
            }
            else
            {
                if (fronted >= 0 && slot.Bracketed)
                {
                    continue;
                }

                behind = behind < 0 ? StartOf(slot, predicate) : behind;
            }
        }

        int chosen = fronted >= 0 && (behind < 0 || !Holds(fronted, behind)) ? fronted : behind;
        return chosen >= 0 ? new GoverningTime(chosen, TimeSource.Clause) : GoverningTime.None;
    }

    /// <summary>A date that opens the sentence before a fronted clause ("In 1877, when he learned …, Turbin began …"): it holds for the main clause.</summary>
    private int OpeningDate(List<ClauseToken> units, List<DateSlot> slots, List<Predicate> predicates)
    {
        if (predicates.Count == 0 || slots.Count == 0 || slots[0].Position >= predicates[0].ClauseStart || slots[0].Position < 0)
        {
            return -1;
        }

        return slots[0].Bracketed || Describes(units, slots[0]) ? -1 : slots[0].Date;
    }

    /// <summary>A bracket behind a person, a work or a named event dates that name, not the clause.</summary>
    private bool IsOfName(List<ClauseToken> units, in DateSlot slot)
    {
        if (!slot.Bracketed || slot.Position < 0 || !units[slot.Position].IsName)
        {
            return false;
        }

        EntityType type = _mentions[units[slot.Position].Mention].Type;
        return type is EntityType.Person or EntityType.Work or EntityType.Event or EntityType.Agreement;
    }

    /// <summary>"became commandant (March 1889 – June 1891)": taking up an office happened when the bracket begins.</summary>
    private int StartOf(in DateSlot slot, in Predicate predicate)
    {
        bool entered = slot.Bracketed && predicate.Type == EventTypes.Appointment && (predicate.Class & TriggerClass.State) == 0;
        bool interval = _dates[slot.Date].Type == TimexType.Interval && slot.Date + 1 < _dates.Length && _dates[slot.Date].Span.Contains(_dates[slot.Date + 1].Span);
        return entered && interval ? slot.Date + 1 : slot.Date;
    }

    private bool IsOfEvent(List<ClauseToken> units, in DateSlot slot) =>
        slot.Position >= 0 && units[slot.Position].IsName && _mentions[units[slot.Position].Mention].Type == EntityType.Event;

    /// <summary>"the 1905 revolution", "the Treaty of 1839": the date belongs to a noun.</summary>
    private bool Describes(List<ClauseToken> units, in DateSlot slot)
    {
        if (slot.Bracketed || slot.Position < 1)
        {
            return false;
        }

        int at = slot.Position;
        if (units[at].IsName)
        {
            return true;
        }

        ClauseToken before = units[at - 1];
        bool nounFollows = at + 1 < units.Count && units[at + 1].IsNominal && !units[at + 1].Is(WordClass.PastForm);
        bool leads = before.Is(WordClass.Determiner | WordClass.Possessive) && nounFollows;
        return leads || TrailsNoun(units, at);
    }

    /// <summary>Whether a date stands in a phrase that tells another event: "after the death of … in 1918", "for their part in two attacks in 1998".</summary>
    private static bool LiesBehindEvent(List<ClauseToken> units, int from, int position)
    {
        bool governed = false;
        for (int i = from; i < position - 1; i++)
        {
            governed |= units[i].Is(WordClass.Preposition);
            if ((units[i].Is(WordClass.AfterMark | WordClass.BeforeMark) && !units[i + 1].IsDate) || (governed && units[i].Noun >= 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Treaty of 1839", "the statue of 1920"; not "the election of 1933", whose date is the clause's too.</summary>
    private bool TrailsNoun(List<ClauseToken> units, int date) =>
        date > 1 && Word(units[date - 1], "of") && units[date - 2].IsNominal && !IsPartOfTime(units[date - 2]) && (units[date - 2].Noun < 0 || units[date - 2].IsName);

    /// <summary>"the end of 1944", "the night of 5 May" are times themselves.</summary>
    private bool IsPartOfTime(in ClauseToken unit) => unit.Span.In(result.Text)
        is "end" or "beginning" or "start" or "middle" or "spring" or "summer" or "autumn" or "fall" or "winter" or "night" or "morning" or "evening" or "afternoon" or "day" or "month" or "year" or "close" or "dawn";

    private bool Holds(int outer, int inner) =>
        _dates[outer] is { Min: { } from, Max: { } to } && _dates[inner] is { Min: { } start, Max: { } end } && from <= start && end <= to;

    private bool IsBounded(int date) => _dates.ItemRef(date) is { Min: not null, Max: not null };

    private bool Word(in ClauseToken unit, string word) => unit.Span.In(result.Text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
