using System.Text;

namespace Extraction.Articles.Wikitext;

/// <summary>Words coordinates: degrees, minutes and seconds as given, or decimal degrees.</summary>
internal static class CoordinateText
{
    private const string Marks = "°′″";

    /// <summary>The coordinates.</summary>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <returns>The text.</returns>
    public static string Render(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        var text = new StringBuilder();
        int mark = 0;
        foreach (WikiArgument argument in call.Positional)
        {
            string part = plain(argument);
            if (part.Length == 1 && part[0] is 'N' or 'S' or 'E' or 'W')
            {
                text.Append(part);
                mark = 0;
            }
            else if (part.Length > 0 && (char.IsAsciiDigit(part[0]) || part[0] is '-' or '−') && mark < Marks.Length)
            {
                text.Append(mark == 0 && text.Length > 0 ? " " : "").Append(part).Append(Marks[mark]);
                mark++;
            }
            else
            {
                break;
            }
        }

        // Decimal degrees without letters of the compass: a latitude and a longitude, not degrees and minutes.
        bool isDecimal = text.Length > 0 && mark == 2 && !text.ToString().AsSpan().ContainsAny("NSEW");
        return isDecimal ? $"{plain(call.At(1))}°, {plain(call.At(2))}°" : text.ToString();
    }
}
