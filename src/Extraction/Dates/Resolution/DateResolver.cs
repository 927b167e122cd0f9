using System.Runtime.InteropServices;
using Extraction.Articles;
using Extraction.Dates.Recognition;
using Extraction.Dates.Values;
using Extraction.Text;

namespace Extraction.Dates.Resolution;

/// <summary>The second pass: walks the candidates from left to right and fills what each leaves out from the story so far.</summary>
internal sealed class DateResolver
{
    private readonly Article _article;
    private readonly TokenTable _tokens;
    private readonly List<Candidate> _candidates;
    private readonly Standpoint _standpoint;
    private readonly YearProfile _profile;
    private NarrativeState _state = new();

    private DateResolver(Article article, TokenTable tokens, List<Candidate> candidates, in Standpoint standpoint)
    {
        (_article, _tokens, _candidates) = (article, tokens, candidates);
        _standpoint = standpoint;
        _profile = YearProfile.Of(CollectionsMarshal.AsSpan(candidates));
    }

    /// <summary>Resolves all candidates in place.</summary>
    /// <param name="article">The article.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="candidates">The candidates in text order.</param>
    /// <param name="standpoint">The day that the article was written, if known, and whether it speaks from it.</param>
    public static void Resolve(Article article, TokenTable tokens, List<Candidate> candidates, in Standpoint standpoint) =>
        new DateResolver(article, tokens, candidates, standpoint).Resolve();

    private void Resolve()
    {
        Span<Candidate> candidates = CollectionsMarshal.AsSpan(_candidates);
        int block = -1;
        for (int i = 0; i < candidates.Length; i++)
        {
            ref Candidate candidate = ref candidates[i];
            candidate.Anchor = -1;
            candidate.IsDropped = candidate.NeedsProfile && candidate.Form == CandidateForm.Calendar && !FitsProfile(ref candidate);
            if (candidate.IsDropped || candidate.Form == CandidateForm.Interval)
            {
                continue;
            }

            if (_tokens.Sentences[candidate.Sentence].Block != block && _standpoint is { IsReport: true, Day: { } today })
            {
                _state = NarrativeState.At(today);
            }

            block = _tokens.Sentences[candidate.Sentence].Block;
            BlockKind kind = _article.Blocks[block].Kind;
            Fill(ref candidate, i);
            CheckCalendar(ref candidate);
            if (!IsDayOfReport(candidate) && MayLead(candidate, kind))
            {
                _state.MoveTo(candidate.Value, i, kind == BlockKind.Heading);
            }
        }

        for (int i = 0; i < candidates.Length; i++)
        {
            ref Candidate interval = ref candidates[i];
            if (interval.Form == CandidateForm.Interval)
            {
                interval.IsDropped = (interval.StartStep > 0 && candidates[i + interval.StartStep].IsDropped)
                    || (interval.EndStep > 0 && candidates[i + interval.EndStep].IsDropped);
            }
        }
    }

    /// <summary>A number without evidence of its own: a year of the article's range, before the common era where the article is.</summary>
    private bool FitsProfile(ref Candidate candidate)
    {
        int written = candidate.Value.Year ?? 0;
        if (_profile.IsBeforeCommonEra && written < 1000)
        {
            candidate.Value = candidate.Value.InYear(written, Era.BeforeCommon);
            return _profile.MayBe(1 - written);
        }

        return written >= 100 && _profile.MayBe(written);
    }

    /// <summary>Whether later dates may take their year, month or day from this one. Asides never lead: glosses in brackets, plans, what a noun is called by.</summary>
    private bool MayLead(in Candidate candidate, BlockKind kind)
    {
        bool story = kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading or BlockKind.Title or BlockKind.Infobox;
        bool gloss = candidate.IsBracketed && candidate.Value.Grain == Grain.Year && kind is BlockKind.Paragraph or BlockKind.ListItem;
        bool attribute = candidate.IsAttribute && candidate.Value.Grain != Grain.Season;
        return story && !gloss && !attribute && !candidate.IsAside && !candidate.IsSubordinate && candidate.Form != CandidateForm.Fixed
            && candidate.Signal != WordClass.Until && !(kind == BlockKind.Heading && candidate.Joint == Joint.Range)
            && candidate.Qualifier is not (DateQualifier.Before or DateQualifier.After)
            && (candidate.Value.Year is not { } year || _profile.Holds(year));
    }

    private void Fill(ref Candidate candidate, int index)
    {
        switch (candidate.Form)
        {
            case CandidateForm.Calendar or CandidateForm.Feast:
                FillCalendar(ref candidate, index);
                break;
            case CandidateForm.Weekday when _standpoint is { IsReport: true, Day: { } today }:
                ReportFiller.FillWeekday(ref candidate, today);
                break;
            case CandidateForm.Same:
                RelativeFiller.FillSame(ref candidate, _state);
                break;
            case CandidateForm.Neighbour:
                RelativeFiller.FillNeighbour(ref candidate, _state, _standpoint);
                break;
            case CandidateForm.Shift:
                RelativeFiller.FillShift(ref candidate, _state, _standpoint.Day);
                break;
            case CandidateForm.EventShift:
                FillEventShift(ref candidate, index);
                break;
            case CandidateForm.TimeOfDay:
                FillTimeOfDay(ref candidate, index);
                break;
        }
    }

    /// <summary>A report that names its own day stays where it stands.</summary>
    private bool IsDayOfReport(in Candidate candidate) =>
        _standpoint is { IsReport: true, Day: { } today } && candidate.Value with { DayPart = DayPart.None, Clock = 0 } == today;

    private void FillCalendar(ref Candidate candidate, int index)
    {
        if (_standpoint is not { IsReport: true, Day: { } today } || candidate.Value.Year is not null)
        {
            CalendarFiller.Fill(ref candidate, index, _state);
            return;
        }

        // What is to come counts from the report, whatever past year stands before it: "opened in 1999, will close in June".
        CalendarFiller.Fill(ref candidate, index, candidate.IsProspective ? NarrativeState.At(today) : _state);
        if (candidate.Anchor < 0)
        {
            ReportFiller.ChooseYear(ref candidate, today);
        }
    }

    /// <summary>"two days after the siege": counted from the last day told in a sentence that names the event.</summary>
    private void FillEventShift(ref Candidate candidate, int index)
    {
        int source = EventFinder.Find(_article.Text, _tokens, CollectionsMarshal.AsSpan(_candidates), index);
        if (source < 0 || candidate.Amount == 0)
        {
            candidate.Value = default;
            candidate.Basis = DateBasis.Relative;
            candidate.Fixed = "XXXX-XX-XX";
            return;
        }

        if (CalendarArithmetic.Shift(_candidates[source].Value with { DayPart = DayPart.None, Clock = 0 }, candidate.Amount, candidate.Unit) is { } moved)
        {
            candidate.Value = moved;
            candidate.Basis = DateBasis.Relative;
            candidate.Anchor = source;
            candidate.Fixed = null;
        }
    }

    /// <summary>A clock time takes the day beside it in its sentence, else the day in force.</summary>
    private void FillTimeOfDay(ref Candidate candidate, int index)
    {
        Span<Candidate> candidates = CollectionsMarshal.AsSpan(_candidates);
        int source = -1;
        for (int i = index + 1; i < candidates.Length && i <= index + 2 && candidates[i].Sentence == candidate.Sentence; i++)
        {
            if (candidates[i] is { Form: CandidateForm.Calendar, Value: { Grain: Grain.Day, Month: > 0 } } && candidates[i].First - candidate.End <= 3)
            {
                source = i;
                Candidate day = candidates[i];
                CalendarFiller.Fill(ref day, i, _state);
                candidate.Value = day.Value with { DayPart = candidate.Value.DayPart, Clock = candidate.Value.Clock };
                break;
            }
        }

        if (source < 0 && _state.DaySource >= 0)
        {
            source = _state.DaySource;
            candidate.Value = _state.Day with { DayPart = candidate.Value.DayPart, Clock = candidate.Value.Clock };
        }

        candidate.Anchor = source;
        candidate.Basis = source < 0 ? DateBasis.Explicit : DateBasis.Partial;
    }

    /// <summary>An impossible day drops to its month, an impossible 29 February included.</summary>
    private static void CheckCalendar(ref Candidate candidate)
    {
        PartialDate date = candidate.Value;
        if (date is { Grain: Grain.Day, Month: > 0, Day: > 0 } && date.Day > CalendarDay.DaysInMonth(date.Year ?? 4, date.Month))
        {
            candidate.IsImpossible = true;
            candidate.Value = date with { Grain = Grain.Month, Day = 0, DayPart = DayPart.None, Clock = 0 };
        }
    }
}
