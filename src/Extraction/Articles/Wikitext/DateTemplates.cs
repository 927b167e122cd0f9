using System.Globalization;

namespace Extraction.Articles.Wikitext;

/// <summary>Renders the templates that take year, month and day as numbers. What is no number is kept as it is written.</summary>
internal static class DateTemplates
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary><c>{{start date|1863|7|1}}</c>: "July 1, 1863", with <c>df=y</c> "1 July 1863".</summary>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <param name="variant"><c>died</c>: two dates follow each other, of death and birth; else empty or <c>age</c>.</param>
    /// <returns>The date; with both dates known, the age too.</returns>
    public static string Date(TemplateCall call, Func<WikiArgument?, string> plain, string variant)
    {
        string[] parts = [.. call.Positional.Select(argument => plain(argument))];
        bool dayFirst = plain(call.Find("df")) is "y" or "yes" or "yes/no";
        if (parts.Length == 0 || !IsYear(parts[0]))
        {
            return string.Join(' ', parts.Where(part => part.Length > 0));
        }

        bool twoDates = variant == "died" && parts.Length > 1;
        int width = twoDates ? (parts.Length + 1) / 2 : Math.Min(parts.Length, 3);
        string date = Words(parts.AsSpan(0, Math.Min(width, 3)), dayFirst);
        int? age = twoDates ? Years(parts.AsSpan(width), parts.AsSpan(0, width)) : null;
        return age is { } years ? string.Create(CultureInfo.InvariantCulture, $"{date} (aged {years})") : date;
    }

    /// <summary><c>{{age|1809|2|12|1865|4|15}}</c>: the years between two days. Without the second it would be today's, which is no data.</summary>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <returns>The number, or an empty text.</returns>
    public static string Age(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        string[] parts = [.. call.Positional.Select(argument => plain(argument))];
        return parts.Length == 6 && Years(parts.AsSpan(0, 3), parts.AsSpan(3)) is { } years ? years.ToString(CultureInfo.InvariantCulture) : "";
    }

    /// <summary><c>{{as of|2010|5}}</c>: "As of May 2010".</summary>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <returns>The phrase.</returns>
    public static string AsOf(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        string alternative = plain(call.Find("alt"));
        if (alternative.Length > 0)
        {
            return alternative;
        }

        string[] parts = [.. call.Positional.Select(argument => plain(argument))];
        string date = parts.Length > 0 && IsYear(parts[0]) ? Words(parts, dayFirst: true) : string.Join(' ', parts);
        string since = plain(call.Find("since")) is "y" or "yes" ? "Since" : "As of";
        bool lower = plain(call.Find("lc")) is "y" or "yes";
        return (lower ? since.ToLowerInvariant() : since) + " " + date;
    }

    private static string Words(ReadOnlySpan<string> parts, bool dayFirst)
    {
        string year = parts[0];
        string month = parts.Length > 1 ? Month(parts[1]) : "";
        string day = parts.Length > 2 ? parts[2].TrimStart('0') : "";
        return (month, day) switch
        {
            ("", _) => year,
            (_, "") => $"{month} {year}",
            _ when dayFirst => $"{day} {month} {year}",
            _ => $"{month} {day}, {year}",
        };
    }

    private static string Month(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int month) ? month is >= 1 and <= 12 ? Months[month - 1] : "" : text;

    private static int? Years(ReadOnlySpan<string> from, ReadOnlySpan<string> to)
    {
        if (!TryNumber(from, 0, out int firstYear) || !TryNumber(to, 0, out int lastYear))
        {
            return null;
        }

        bool known = TryNumber(from, 1, out int firstMonth) & TryNumber(to, 1, out int lastMonth)
            & TryNumber(from, 2, out int firstDay) & TryNumber(to, 2, out int lastDay);
        if (!known)
        {
            return null;
        }

        bool before = lastMonth < firstMonth || (lastMonth == firstMonth && lastDay < firstDay);
        int years = lastYear - firstYear - (before ? 1 : 0);
        return years is >= 0 and < 1000 ? years : null;
    }

    private static bool TryNumber(ReadOnlySpan<string> parts, int index, out int number)
    {
        number = 0;
        return index < parts.Length && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsYear(string text) => text.Length is > 0 and <= 4 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
