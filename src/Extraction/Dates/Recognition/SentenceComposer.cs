using System.Runtime.InteropServices;
using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>
/// Looks at what stands between and before the expressions of a sentence: joins ranges, shares the year, month or era that is
/// written once, and marks what stands before, after, in brackets or in a subordinate clause.
/// </summary>
internal static class SentenceComposer
{
    /// <summary>Composes the candidates of one sentence and appends them, with their intervals, to the article's.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="found">The candidates of the sentence, in text order.</param>
    /// <param name="all">Receives them; an interval comes before its ends.</param>
    public static void Compose(in SentenceView words, int sentence, List<Candidate> found, List<Candidate> all)
    {
        CalendarStyle.Read(words, found);
        Span<Candidate> candidates = CollectionsMarshal.AsSpan(found);
        Place(words, sentence, candidates);
        for (int i = 1; i < candidates.Length; i++)
        {
            candidates[i].Joint = JointOf(words, candidates[i - 1], candidates[i]);
        }

        for (int i = candidates.Length - 1; i > 0; i--)
        {
            if (candidates[i].Joint != Joint.None)
            {
                Sharing.Share(ref candidates[i - 1], ref candidates[i]);
            }
        }

        for (int i = 1; i < candidates.Length; i++)
        {
            if (candidates[i].Joint == Joint.None && IsNameBetween(words, candidates[i - 1].End, candidates[i].First))
            {
                Sharing.AttachYear(ref candidates[i - 1], candidates[i]);
            }
        }

        for (int i = 0; i < candidates.Length; i++)
        {
            bool opens = i + 1 < candidates.Length && candidates[i + 1].Joint == Joint.Range;
            bool closes = candidates[i].Joint == Joint.Range;
            if (opens && !closes)
            {
                all.Add(Interval(words, candidates[i], candidates[i + 1]));
            }
            else if (!opens && !closes && CanBound(candidates[i]))
            {
                if (OpenInterval(words, candidates[i]) is { } open)
                {
                    all.Add(open);
                }
                else
                {
                    MarkSide(words, ref candidates[i]);
                }
            }

            all.Add(candidates[i]);
        }
    }

    private static void Place(in SentenceView words, int sentence, Span<Candidate> candidates)
    {
        int depth = 0;
        int at = 0;
        int mainDate = -1;
        bool prospective = false;
        for (int i = 0; i < candidates.Length; i++)
        {
            ref Candidate candidate = ref candidates[i];
            bool turned = false;
            for (; at < candidate.First; at++)
            {
                WordClass found = words.Class(at);
                depth += found == WordClass.Open ? 1 : found == WordClass.Close ? -1 : 0;
                turned |= found is WordClass.Subordinator or WordClass.Modal or WordClass.Until;
                prospective = found is not (WordClass.Comma or WordClass.Quote)
                    && (prospective || found == WordClass.Prospect || (found == WordClass.Modal && words[at].Value > 0));
            }

            candidate.Sentence = sentence;
            candidate.Span = words.Span(candidate.First, candidate.End);
            candidate.Signal = words.Class(candidate.First - 1);
            bool describes = candidate.Signal is WordClass.The or WordClass.Article or WordClass.Possessive or WordClass.Pronoun
                || (candidate.Signal == WordClass.None && candidate is { Rule: "year", Value.Grain: Grain.Year } && candidate.First > 0);
            candidate.IsAttribute = describes && words[candidate.End] is { Class: WordClass.None, IsGlued: false } && words.Has(candidate.End);
            candidate.IsAside |= (candidate.Signal == WordClass.Of && words.Class(candidate.First - 2) == WordClass.As)
                || (candidate.Signal == WordClass.In && IsOfWriting(words, candidate.First - 2));
            candidate.IsBracketed = depth > 0;
            candidate.IsProspective = prospective || candidate.Signal is WordClass.By or WordClass.Until;
            candidate.IsSubordinate = turned && mainDate >= 0;
            if (candidate.Form != CandidateForm.Fixed && !candidate.IsBracketed && !candidate.IsSubordinate)
            {
                mainDate = i;
            }
        }
    }

    /// <summary>"writing in 1966", "published in 1907": when a text was written is no part of what it tells.</summary>
    private static bool IsOfWriting(in SentenceView words, int at) => words.Is(at, "writing") || words.Is(at, "published");

    private static Joint JointOf(in SentenceView words, in Candidate left, in Candidate right)
    {
        if (!CanBound(left) || !CanBound(right) || left.Type != right.Type)
        {
            return Joint.None;
        }

        int gap = right.First - left.End;
        WordClass first = words.Class(left.End);
        if (gap == 1)
        {
            return first switch
            {
                WordClass.Dash or WordClass.To or WordClass.Until or WordClass.Through => Joint.Range,
                WordClass.And when words.Class(left.First - 1) == WordClass.Between => Joint.Range,
                WordClass.Slash when left.Value.Grain == Grain.Year && right.Rule == "short_year" => Joint.Range,
                WordClass.And or WordClass.Or or WordClass.Comma or WordClass.Slash => Joint.Coordination,
                _ => Joint.None,
            };
        }

        bool pair = gap == 2 && ((first == WordClass.Comma && words.Class(left.End + 1) is WordClass.And or WordClass.Or) || (first == WordClass.And && words.Class(left.End + 1) == WordClass.In));
        return pair ? Joint.Coordination : Joint.None;
    }

    /// <summary>Whether only a name and "of" or a bracket lie between: "the Spring [Offensive of] 1918", "Winter [Offensive (] early 1951)".</summary>
    private static bool IsNameBetween(in SentenceView words, int first, int end)
    {
        const int MostWords = 4;
        if (end - first is < 2 or > MostWords || words.Class(end - 1) is not (WordClass.Of or WordClass.Open))
        {
            return false;
        }

        for (int i = first; i < end - 1; i++)
        {
            if (words[i] is not { Class: WordClass.None, IsCapitalized: true })
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBound(in Candidate candidate) =>
        candidate.Form is CandidateForm.Calendar or CandidateForm.Feast or CandidateForm.Same or CandidateForm.Neighbour && candidate.Type == TimexType.Date;

    private static Candidate Interval(in SentenceView words, in Candidate first, in Candidate last)
    {
        bool signal = words.Class(first.First - 1) is WordClass.Between or WordClass.From;
        int start = signal ? first.First - 1 : first.First;
        return new Candidate(CandidateForm.Interval, start, last.End, "range")
        {
            Type = TimexType.Interval,
            Sentence = first.Sentence,
            Span = words.Span(start, last.End),
            StartStep = 1,
            EndStep = 2,
            NeedsProfile = first.NeedsProfile || last.NeedsProfile,
        };
    }

    /// <summary>"since 1948", "until 1918", "from 1920 onwards".</summary>
    private static Candidate? OpenInterval(in SentenceView words, in Candidate end)
    {
        WordClass before = words.Class(end.First - 1);
        bool onwards = before == WordClass.From && (words.Is(end.End, "onwards") || words.Is(end.End, "onward") || words.Is(end.End, "on"));
        if (before is not (WordClass.Since or WordClass.Until) && !onwards)
        {
            return null;
        }

        int last = onwards ? end.End + 1 : end.End;
        return new Candidate(CandidateForm.Interval, end.First - 1, last, "open_range")
        {
            Type = TimexType.Interval,
            Sentence = end.Sentence,
            Span = words.Span(end.First - 1, last),
            StartStep = before == WordClass.Until ? 0 : 1,
            EndStep = before == WordClass.Until ? 1 : 0,
            NeedsProfile = end.NeedsProfile,
        };
    }

    private static void MarkSide(in SentenceView words, ref Candidate candidate)
    {
        if (candidate.Qualifier != DateQualifier.Exact || candidate.Form != CandidateForm.Calendar)
        {
            return;
        }

        (candidate.Modifier, candidate.Qualifier) = words.Class(candidate.First - 1) switch
        {
            WordClass.Before => (TimexModifier.Before, DateQualifier.Before),
            WordClass.After => (TimexModifier.After, DateQualifier.After),
            WordClass.In or WordClass.On or WordClass.By when words.Class(candidate.First - 2) == WordClass.Uncertain => (TimexModifier.None, DateQualifier.Uncertain),
            _ => (candidate.Modifier, candidate.Qualifier),
        };
    }
}
