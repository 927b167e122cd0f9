using System.Runtime.InteropServices;
using Extraction.Articles;
using Extraction.Dates.Recognition;
using Extraction.Dates.Values;
using Extraction.Text;

namespace Extraction.Dates.Resolution;

/// <summary>The second pass: walks the candidates from left to right and fills what each leaves out from the story so far.</summary>
internal sealed class DateResolver
{
    private const int MostWordsBehindDay = 2;
    private const int MostWordsBeforeDay = 3;

    private readonly Article _article;
    private readonly TokenTable _tokens;
    private readonly List<Candidate> _candidates;
    private readonly Standpoint _standpoint;
    private readonly YearProfile _profile;
    private readonly Narrative _story;

    private DateResolver(Article article, TokenTable tokens, List<Candidate> candidates, in Standpoint standpoint)
    {
        (_article, _tokens, _candidates) = (article, tokens, candidates);
        _standpoint = standpoint;
        _profile = YearProfile.Of(CollectionsMarshal.AsSpan(candidates));
        _story = new Narrative(MainPeriod.Of(article, CollectionsMarshal.AsSpan(candidates)));
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

            if (_tokens.Sentences[candidate.Sentence].Block != block)
            {
                StartBlock(block, _tokens.Sentences[candidate.Sentence].Block);
                block = _tokens.Sentences[candidate.Sentence].Block;
            }

            BlockKind kind = _article.Blocks[block].Kind;
            Fill(ref candidate, i);
            CheckCalendar(ref candidate);
            if (!IsDayOfReport(candidate) && MayLead(candidate, kind))
            {
                bool heading = kind is BlockKind.Heading or BlockKind.Title;
                _story.MoveTo(candidate.Value, i, heading ? _article.Sections[_article.Blocks[block].Section].Level : 0);
            }

            if (i >= 2 && candidates[i - 2] is { Form: CandidateForm.Interval, StartStep: 1, EndStep: 2 } && MayLead(candidates[i - 1], kind))
            {
                _story.Pass(candidates[i - 1].Value, candidate.Value);
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

    private void StartBlock(int earlier, int block)
    {
        if (_standpoint is { IsReport: true, Day: { } today })
        {
            _story.StartAt(today);
        }
        else if (earlier < 0 || _article.Blocks[earlier].Section != _article.Blocks[block].Section)
        {
            _story.StartSection(_article.Sections[_article.Blocks[block].Section].Level);
        }
        else
        {
            _story.StartParagraph();
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
        return story && !gloss && !attribute && !candidate.IsAside && !candidate.IsSubordinate && candidate.Form is not (CandidateForm.Fixed or CandidateForm.TimeOfDay)
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
                RelativeFiller.FillSame(ref candidate, _story.Now);
                break;
            case CandidateForm.Neighbour:
                RelativeFiller.FillNeighbour(ref candidate, StateFor(candidate, index), _standpoint);
                break;
            case CandidateForm.Shift:
                RelativeFiller.FillShift(ref candidate, StateFor(candidate, index), _standpoint.Day);
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
            CalendarFiller.Fill(ref candidate, index, _story.Now);
            return;
        }

        // What is to come counts from the report, whatever past year stands before it: "opened in 1999, will close in June".
        CalendarFiller.Fill(ref candidate, index, candidate.IsProspective ? NarrativeState.At(today) : _story.Now);
        if (candidate.Anchor < 0)
        {
            ReportFiller.ChooseYear(ref candidate, today);
        }
    }

    /// <summary>
    /// What a relative date counts from: where the story stands, or a date written in full just before that is too far from the
    /// article's years to lead the story.
    /// </summary>
    private NarrativeState StateFor(in Candidate candidate, int index)
    {
        NarrativeState state = candidate.Unit is Grain.Day or Grain.Week or Grain.Fortnight ? _story.Clock : _story.Now;
        if (index > 0 && _candidates[index - 1] is { Form: CandidateForm.Calendar, IsDropped: false, Basis: DateBasis.Explicit, Value.Year: { } year } last
            && candidate.Sentence - last.Sentence is 0 or 1 && !_profile.Holds(year))
        {
            state.MoveTo(last.Value, index - 1, fromHeading: false);
        }

        return state;
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
        PartialDate day = DayBeside(candidate, index, out int source);
        if (source < 0 && !_story.Clock.HasLeftDay)
        {
            (day, source) = (_story.Clock.Day, _story.Clock.DaySource);
        }

        if (source >= 0)
        {
            candidate.Value = day with { DayPart = candidate.Value.DayPart, Clock = candidate.Value.Clock };
        }

        candidate.Anchor = source;
        candidate.Basis = source < 0 ? DateBasis.Explicit : DateBasis.Partial;
    }

    /// <summary>"8 May, 1:00 a.m." or "11 a.m. on 11 November 1918"; the day behind is not resolved yet.</summary>
    private PartialDate DayBeside(in Candidate candidate, int index, out int source)
    {
        Span<Candidate> candidates = CollectionsMarshal.AsSpan(_candidates);
        if (index > 0 && IsDayBeside(candidates[index - 1], candidate, candidate.First - candidates[index - 1].End, MostWordsBehindDay))
        {
            source = index - 1;
            return candidates[source].Value;
        }

        for (int i = index + 1; i < candidates.Length && i <= index + 2; i++)
        {
            if (IsDayBeside(candidates[i], candidate, candidates[i].First - candidate.End, MostWordsBeforeDay))
            {
                source = i;
                Candidate day = candidates[i];
                CalendarFiller.Fill(ref day, i, _story.Now);
                return day.Value;
            }
        }

        source = -1;
        return default;
    }

    private static bool IsDayBeside(in Candidate day, in Candidate time, int words, int most) =>
        day is { Form: CandidateForm.Calendar, Value: { Grain: Grain.Day, Month: > 0 } } && day.Sentence == time.Sentence && day.IsBracketed == time.IsBracketed && words <= most;

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
