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
    private readonly Narrative _story;

    private DateResolver(Article article, TokenTable tokens, DateScratch scratch, in Standpoint standpoint)
    {
        (_article, _tokens, _candidates) = (article, tokens, scratch.All);
        _standpoint = standpoint;
        _profile = YearProfile.Of(CollectionsMarshal.AsSpan(_candidates), scratch.Years);
        _story = new Narrative(MainPeriod.Of(article, CollectionsMarshal.AsSpan(_candidates)));
    }

    /// <summary>Resolves all candidates in place.</summary>
    /// <param name="article">The article.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="scratch">Its candidates in text order.</param>
    /// <param name="standpoint">The day that the article was written, if known, and whether it speaks from it.</param>
    public static void Resolve(Article article, TokenTable tokens, DateScratch scratch, in Standpoint standpoint) =>
        new DateResolver(article, tokens, scratch, standpoint).Resolve();

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
            MarkEra(ref candidates[i]);
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
        if (_standpoint.ReportDay is { } today)
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
        bool opens = !_story.IsTold && candidate is { Basis: DateBasis.Explicit, Value: { Grain: Grain.Month or Grain.Day, Year: { } told } } && !(told < _story.Now.Year);
        bool attribute = candidate.IsAttribute && candidate.Value.Grain != Grain.Season && !opens;
        bool ahead = candidate is { Form: CandidateForm.Calendar, Signal: WordClass.By, Modifier: TimexModifier.End, Value.Grain: Grain.Year };
        return story && !gloss && !attribute && !ahead && !candidate.IsAside && !candidate.IsSubordinate && candidate.Form is not (CandidateForm.Fixed or CandidateForm.TimeOfDay)
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
            case CandidateForm.Weekday when _standpoint.ReportDay is { } today:
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
        _standpoint.ReportDay is { } today && candidate.Value with { DayPart = DayPart.None, Clock = 0 } == today;

    private void FillCalendar(ref Candidate candidate, int index)
    {
        if (_standpoint.ReportDay is not { } today || candidate.Value.Year is not null)
        {
            bool open = candidate.Value.Year is null;
            CalendarFiller.Fill(ref candidate, index, _story.Now);
            if (open)
            {
                TurnYear(ref candidate, index);
            }

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

    /// <summary>"from October to March" goes over the turn of a year: the story's last, when it stands in the months up to the end.</summary>
    private void TurnYear(ref Candidate candidate, int index)
    {
        if (candidate.Value is not { Grain: Grain.Month or Grain.Day, Month: > 0, Year: { } year })
        {
            return;
        }

        int month = _story.Now.MonthInForce;
        if (index + 1 < _candidates.Count && _candidates[index + 1] is { Joint: Joint.Range, Value: { Year: null, Month: > 0 } } end
            && candidate.Value.Month > end.Value.Month && month > 0 && month <= end.Value.Month)
        {
            candidate.Value = candidate.Value with { Year = year - 1 };
        }
        else if (index > 0 && candidate.Joint == Joint.Range && _candidates[index - 1] is { Form: CandidateForm.Calendar, Value: { Grain: Grain.Month or Grain.Day, Year: { } from } } start
            && year == from && candidate.Value.Month < start.Value.Month)
        {
            candidate.Value = candidate.Value with { Year = from + 1 };
        }
    }

    /// <summary>"two days after the siege": counted from the last day told in a sentence that names the event.</summary>
    private void FillEventShift(ref Candidate candidate, int index)
    {
        if (DateBeside.Apposed(_article.Text, _tokens, CollectionsMarshal.AsSpan(_candidates), index) is var named and >= 0)
        {
            candidate.Value = _candidates[named].Value;
            candidate.Basis = DateBasis.Relative;
            candidate.Anchor = named;
            candidate.Fixed = null;
            return;
        }

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
        PartialDate day = DateBeside.DayOf(CollectionsMarshal.AsSpan(_candidates), index, _story.Now, out int source);
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

    /// <summary>In an article that lies before the common era so does a day of which nothing else is known.</summary>
    private void MarkEra(ref Candidate candidate)
    {
        if (_profile.IsBeforeCommonEra && candidate is { Type: TimexType.Date or TimexType.Time, Value.Grain: Grain.None } && candidate.Fixed is ['X', 'X', ..] open)
        {
            candidate.Fixed = "BC" + open;
        }
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
