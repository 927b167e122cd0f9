using System.Collections.Frozen;

namespace Extraction.Articles.PlainText;

/// <summary>Headings that are a date, such as <c>24 April</c>, <c>25–27 April</c>, <c>1200–1882</c>, <c>10th–11th century</c>.</summary>
internal static class DatedHeading
{
    private static readonly FrozenSet<string> Months = new[]
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> DateWords = new[]
    {
        "century", "centuries", "BC", "AD", "BCE", "CE", "to", "and", "present", "onwards", "onward", "Night", "Morning", "Evening", "of",
        "Early", "Late", "Mid", "early", "late", "mid", "After", "Before", "Until", "Since", "From", "the", "th", "st", "nd", "rd", "s",
        "Spring", "Summer", "Autumn", "Winter", "Day", "Week", "Year",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthLookup = Months.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordLookup = DateWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The heading is a date and nothing else.</summary>
    /// <param name="heading">The heading.</param>
    /// <returns>Whether all its words are figures, months or words of date expressions.</returns>
    public static bool IsDate(ReadOnlySpan<char> heading) => Read(heading, out bool figure, out _) && figure;

    /// <summary>The heading names a day: a figure and a month.</summary>
    /// <param name="heading">The heading.</param>
    /// <returns>Whether it holds both.</returns>
    public static bool HoldsDate(ReadOnlySpan<char> heading)
    {
        Read(heading, out bool figure, out bool month);
        return figure && month;
    }

    /// <summary>The text begins with the name of a month.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it does.</returns>
    public static bool StartsWithMonth(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return MonthLookup.Contains(text[..end]);
    }

    /// <summary>Walks over the runs of letters; digits and signs stand between them.</summary>
    private static bool Read(ReadOnlySpan<char> heading, out bool figure, out bool month)
    {
        figure = false;
        month = false;
        bool only = true;
        int position = 0;
        while (position < heading.Length)
        {
            int start = position;
            while (position < heading.Length && char.IsLetter(heading[position]))
            {
                position++;
            }

            if (position > start)
            {
                ReadOnlySpan<char> word = heading[start..position];
                bool named = MonthLookup.Contains(word);
                month |= named;
                only &= named || WordLookup.Contains(word);
                continue;
            }

            figure |= char.IsAsciiDigit(heading[position]);
            position++;
        }

        return only;
    }
}
