using System.Collections.Frozen;
using System.Globalization;
using Extraction.Dates.Recognition;

namespace Extraction.Dates.Resolution;

/// <summary>How often the values of a rule were right where they were measured: <c>Lexicon/confidence.tsv</c>.</summary>
internal static class RuleConfidence
{
    // A rule that was never measured is trusted less than the least of the measured explicit ones.
    private const float Unmeasured = 0.7f;

    private static readonly FrozenDictionary<(string Rule, DateBasis Basis), float> Measured = Read();

    /// <summary>The confidence of a row.</summary>
    /// <param name="rule">The rule that made it.</param>
    /// <param name="basis">How its value is known.</param>
    /// <returns>0 to 1.</returns>
    public static float Of(string rule, DateBasis basis) => Measured.GetValueOrDefault((rule, basis), Unmeasured);

    private static FrozenDictionary<(string Rule, DateBasis Basis), float> Read() =>
        LexiconResource.Rows("Dates/Lexicon/confidence.tsv", columns: 4).ToFrozenDictionary(
            row => (row[0], Enum.Parse<DateBasis>(row[1], ignoreCase: true)),
            row => float.Parse(row[3], CultureInfo.InvariantCulture));
}
