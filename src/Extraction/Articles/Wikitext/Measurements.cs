using System.Collections.Frozen;
using System.Globalization;
using Extraction.Text;

namespace Extraction.Articles.Wikitext;

/// <summary>Renders measurements and numbers. A conversion that the template would compute is not in the source and is left out.</summary>
internal static class Measurements
{
    private const int GroupLength = 3;
    private const int ShortestGrouped = 4;

    private static readonly FrozenDictionary<string, string> Units = LexiconFile.Rows("Articles/Wikitext/Lexicon/units.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Joints = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["-"] = "–",
        ["–"] = "–",
        ["to"] = " to ",
        ["to about"] = " to about ",
        ["and"] = " and ",
        ["or"] = " or ",
        ["by"] = " by ",
        ["x"] = " × ",
        ["×"] = " × ",
        ["xx"] = " × ",
        ["*"] = " × ",
        ["+/-"] = " ± ",
        ["±"] = " ± ",
        ["+"] = " + ",
        ["&"] = " and ",
        [","] = ", ",
        [", and"] = ", and ",
        [", or"] = ", or ",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary><c>{{convert|10|to|20|km|mi}}</c>: "10 to 20 km"; <c>{{convert|6|ft|2|in}}</c>: "6 ft 2 in".</summary>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <returns>The value with its unit.</returns>
    public static string Convert(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        string text = Value(plain(call.At(1)));
        int next = 2;
        while (Joints.TryGetValue(plain(call.At(next)), out string? joint) && call.At(next + 1) is { } other)
        {
            text += joint + Value(plain(other));
            next += 2;
        }

        string unit = plain(call.At(next));
        text += Unit(unit);
        string smaller = plain(call.At(next + 1));
        string smallerUnit = plain(call.At(next + 2));
        bool compound = smaller.Length > 0 && char.IsAsciiDigit(smaller[0]) && smallerUnit.Length > 0 && char.IsAsciiLetter(smallerUnit[0]);
        return compound ? $"{text} {Value(smaller)}{Unit(smallerUnit)}" : text;
    }

    /// <summary><c>{{formatnum:1234567}}</c>: "1,234,567"; <c>{{val|5.2|u=km}}</c>: "5.2 km".</summary>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <returns>The number with its marks.</returns>
    public static string Number(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        string number = plain(call.At(1));
        string text = call.At(2) is not null && plain(call.At(2)) == "R" ? number : Group(number);
        string exponent = plain(call.Find("e"));
        text += exponent.Length > 0 ? $" × 10{Rendering.Exponents.Raise(exponent) ?? "^" + exponent}" : "";
        string unit = plain(call.Find("u") ?? call.Find("ul"));
        return plain(call.Find("p")) + text + (unit.Length > 0 ? $" {Units.GetValueOrDefault(unit, unit)}" : "");
    }

    /// <summary><c>{{frac|5|1|2}}</c>: "5 1⁄2".</summary>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <returns>The fraction.</returns>
    public static string Fraction(TemplateCall call, Func<WikiArgument?, string> plain) => call.Positional.Count switch
    {
        0 => "",
        1 => $"1⁄{plain(call.At(1))}",
        2 => $"{plain(call.At(1))}⁄{plain(call.At(2))}",
        _ => $"{plain(call.At(1))} {plain(call.At(2))}⁄{plain(call.At(3))}",
    };

    /// <summary><c>{{percentage|1|8|1}}</c>: "12.5%"; one number alone gets the sign.</summary>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <returns>The share.</returns>
    public static string Percentage(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        string part = plain(call.At(1));
        if (!TryRead(part, out decimal numerator) || !TryRead(plain(call.At(2)), out decimal whole) || whole == 0)
        {
            return part + "%";
        }

        int digits = int.TryParse(plain(call.At(3)), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? Math.Min(given, 6) : 0;
        try
        {
            return Math.Round(numerator * 100 / whole, digits, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + "%";
        }
        catch (OverflowException)
        {
            return part + "%";
        }
    }

    private static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);

    private static string Unit(string unit)
    {
        if (unit.Length == 0)
        {
            return "";
        }

        string text = Units.GetValueOrDefault(unit, unit);
        return text[0] == '/' ? text : " " + text;
    }

    /// <summary><c>5+1/2</c> is five and a half.</summary>
    private static string Value(string value)
    {
        int plus = value.IndexOf('+', StringComparison.Ordinal);
        bool mixed = plus > 0 && value.Contains('/', StringComparison.Ordinal);
        return mixed ? $"{value[..plus]} {value[(plus + 1)..].Replace('/', '⁄')}" : Group(value);
    }

    /// <summary>Sets thousands marks in the digits before the decimal point; a number that has marks stays as it is.</summary>
    private static string Group(string number)
    {
        int start = number.StartsWith('-') || number.StartsWith('−') ? 1 : 0;
        int end = start;
        while (end < number.Length && char.IsAsciiDigit(number[end]))
        {
            end++;
        }

        bool whole = end == number.Length || (number[end] == '.' && !number.AsSpan(end + 1).ContainsAnyExceptInRange('0', '9'));
        if (!whole || end - start < ShortestGrouped)
        {
            return number;
        }

        string grouped = number[..start];
        for (int i = start; i < end; i++)
        {
            grouped += i > start && (end - i) % GroupLength == 0 ? "," : "";
            grouped += number[i];
        }

        return grouped + number[end..];
    }
}
