using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>Lets two joined dates share what is written once: the year of "26 June – 4 August 1952", the era of "264–241 BC".</summary>
internal static class Sharing
{
    /// <summary>Shares between a date and the one that is joined to it on the right.</summary>
    /// <param name="left">The left date.</param>
    /// <param name="right">The right date.</param>
    public static void Share(ref Candidate left, ref Candidate right)
    {
        if (left.Form != CandidateForm.Calendar || right.Form != CandidateForm.Calendar)
        {
            return;
        }

        ShareEra(ref left, ref right);
        bool fits = left.Value.Grain is Grain.Day or Grain.Month or Grain.Season && right.Value.Grain is Grain.Day or Grain.Month or Grain.Season;
        if (!fits || left.YearReference != YearReference.None || right.YearReference != YearReference.None)
        {
            return;
        }

        bool range = right.Joint == Joint.Range;
        bool wraps = MonthOf(left.Value) > MonthOf(right.Value) && MonthOf(right.Value) > 0;
        if (left.Value.Year is null && right.Value.Year is { } year)
        {
            // "the winter–spring of 1920": the winter is the one that ends in 1920.
            bool winter = left.Value is { Grain: Grain.Season, Part: 4 } && range && wraps;
            left.Value = left.Value with { Year = range && wraps && !winter ? year - 1 : year, Era = right.Value.Era, Number = winter ? 1 : 0 };
            left.LenderStep = 1;
        }
        else if (range && right.Value.Year is null && left.Value.Year is { } first && left.Rule != "day_list")
        {
            right.Value = right.Value with { Year = wraps ? first + 1 : first, Era = left.Value.Era };
            right.LenderStep = -1;
        }
    }

    /// <summary>Gives a date the year that its name carries on the right: "the February Peace Conference of 1861".</summary>
    /// <param name="named">The date in the name.</param>
    /// <param name="year">The date behind the name.</param>
    public static void AttachYear(ref Candidate named, in Candidate year)
    {
        bool lacks = named is { Form: CandidateForm.Calendar, YearReference: YearReference.None, Value: { Year: null, Grain: Grain.Month or Grain.Season or Grain.Day } };
        if (lacks && year is { Form: CandidateForm.Calendar, NeedsProfile: false, Value: { Grain: Grain.Year, Year: not null } })
        {
            named.Value = named.Value with { Year = year.Value.Year, Era = year.Value.Era };
            named.LenderStep = 1;
        }
    }

    private static void ShareEra(ref Candidate left, ref Candidate right)
    {
        bool periods = left.Value.Grain == right.Value.Grain && left.Value.Grain is Grain.Year or Grain.Decade or Grain.Century;
        if (!periods)
        {
            return;
        }

        if (left.Value.Era == Era.Unwritten && right.Value.Era != Era.Unwritten)
        {
            left.Value = InEra(left.Value, right.Value.Era);
            left.LenderStep = 1;
            left.NeedsProfile = false;
        }
        else if (right.Value.Era == Era.Unwritten && left.Value.Era == Era.Common && right.Value.Year > left.Value.Year)
        {
            right.Value = InEra(right.Value, Era.Common);
            right.LenderStep = -1;
            right.NeedsProfile = false;
        }
    }

    private static PartialDate InEra(in PartialDate date, Era era) =>
        date is { Grain: Grain.Year, Year: { } written } ? date.InYear(written, era) : date with { Era = era };

    /// <summary>The month of a day or month, the first month of a season; 0 when unknown.</summary>
    private static int MonthOf(in PartialDate date) => date.Grain == Grain.Season ? date.Part * 3 : date.Month;
}
