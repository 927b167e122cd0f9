using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Extraction.Peers;

/// <summary>
/// Microsoft.Recognizers.Text, line by line: its time grows with the square of a string's length, so that whole articles would
/// show it far slower than its users see it.
/// </summary>
internal static class RecognizersText
{
    /// <summary>The name in the table.</summary>
    public const string Name = "Recognizers-Text 1.8.13";

    private static readonly DateTime Reference = new(2009, 12, 19, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Dates and times.</summary>
    /// <param name="text">The text.</param>
    /// <returns>How many were found.</returns>
    public static int Dates(string text) => ByLine(text, line => DateTimeRecognizer.RecognizeDateTime(line, Culture.English, refTime: Reference).Count);

    /// <summary>Numbers, ordinals, percentages, money and measures.</summary>
    /// <param name="text">The text.</param>
    /// <returns>How many were found.</returns>
    public static int Figures(string text) => ByLine(
        text,
        line => NumberRecognizer.RecognizeNumber(line, Culture.English).Count
            + NumberRecognizer.RecognizeOrdinal(line, Culture.English).Count
            + NumberRecognizer.RecognizePercentage(line, Culture.English).Count
            + NumberWithUnitRecognizer.RecognizeCurrency(line, Culture.English).Count
            + NumberWithUnitRecognizer.RecognizeDimension(line, Culture.English).Count);

    private static int ByLine(string text, Func<string, int> count)
    {
        int rows = 0;
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            rows += count(line);
        }

        return rows;
    }
}
