using Extraction.Events.Clauses;
using Extraction.Pipeline;

namespace Extraction.Events.Times;

/// <summary>
/// Decides which date governs a clause: its own; else the one that the clause it hangs on, or that hangs on it, has; else the nearest
/// before it in the sentence; else what the sentences before in the paragraph, or the dated heading, hand down.
/// </summary>
internal sealed class TimeGovernor(ExtractionResult result, SentenceAnalysis sentence, HandedDownTime handedDown)
{
    private readonly ClauseTimeReader _own = new(result, sentence);

    /// <summary>Finds the governing time of every predicate of the sentence.</summary>
    public void Govern()
    {
        Span<Predicate> predicates = sentence.Predicates;
        List<GoverningTime> times = sentence.Times;
        ReadOwn(predicates, times);
        for (int i = 0; i < predicates.Length; i++)
        {
            if (!times[i].IsKnown && !predicates[i].TrailsContent && !Stands(predicates[i]))
            {
                times[i] = Inherit(predicates, i);
            }

            if (!times[i].IsKnown && predicates[i].WeakDate >= 0)
            {
                times[i] = new GoverningTime(predicates[i].WeakDate, TimeSource.Sentence);
            }
        }

        for (int i = predicates.Length - 2; i >= 0; i--)
        {
            // "was arrested and executed in 1951": nothing stands between the two verbs.
            bool joined = predicates[i + 1].Link == ClauseLink.Shared && predicates[i + 1].ClauseStart == predicates[i].Last + 1;
            if (joined && !times[i].IsKnown && times[i + 1].Source == TimeSource.Clause)
            {
                times[i] = new GoverningTime(times[i + 1].Date, TimeSource.Sentence);
            }
        }

        ReadHandedDown(predicates, times);
    }

    /// <summary>The date of each clause itself; one that opens the sentence before a fronted clause goes to the main clause.</summary>
    private void ReadOwn(Span<Predicate> predicates, List<GoverningTime> times)
    {
        int opening = _own.OpeningDate();
        foreach (ref Predicate predicate in predicates)
        {
            GoverningTime time = _own.Read(ref predicate);
            if (opening >= 0 && predicate.Link == ClauseLink.Main && predicate.IsFinite)
            {
                time = time.IsKnown ? time : new GoverningTime(opening, TimeSource.Clause);
                opening = -1;
            }

            times.Add(time);
        }
    }

    private void ReadHandedDown(Span<Predicate> predicates, List<GoverningTime> times)
    {
        for (int i = 0; i < predicates.Length; i++)
        {
            if (times[i].IsKnown || Stands(predicates[i]))
            {
                continue;
            }

            bool leans = predicates[i].Parent > i && predicates[i].Link != ClauseLink.Main && times[predicates[i].Parent].IsKnown;
            if (leans && !_own.Shifts(predicates[i], times[predicates[i].Parent].Date))
            {
                times[i] = new GoverningTime(times[predicates[i].Parent].Date, TimeSource.Sentence);
            }
            else if (!leans && handedDown.Date >= 0 && !_own.Shifts(predicates[i], handedDown.Date))
            {
                times[i] = new GoverningTime(handedDown.Date, TimeSource.Context);
            }
        }
    }

    /// <summary>Times that a pluperfect tells lie before the narrative, so it inherits nothing; nor does a general truth in the present.</summary>
    private static bool Stands(in Predicate predicate) =>
        (predicate.Perfect && predicate.Modal < 0) || (predicate.Present && predicate.IsFinite && !predicate.Hearsay);

    private GoverningTime Inherit(Span<Predicate> predicates, int index)
    {
        List<GoverningTime> times = sentence.Times;
        int parent = predicates[index].Parent;
        if (parent >= 0 && parent < index && times[parent].IsKnown)
        {
            return _own.Shifts(predicates[index], times[parent].Date)
                ? GoverningTime.None
                : new GoverningTime(times[parent].Date, TimeSource.Sentence);
        }

        for (int i = 0; i < predicates.Length; i++)
        {
            bool tells = predicates[i].Parent == index && times[i].Source == TimeSource.Clause
                && (predicates[i].Link == ClauseLink.When || (i < index && predicates[i].Link is ClauseLink.After or ClauseLink.Participial));
            if (tells)
            {
                return new GoverningTime(times[i].Date, TimeSource.Sentence);
            }
        }

        for (int i = index - 1; i >= 0; i--)
        {
            if (times[i].IsInSentence)
            {
                return new GoverningTime(times[i].Date, TimeSource.Sentence);
            }
        }

        return GoverningTime.None;
    }
}
