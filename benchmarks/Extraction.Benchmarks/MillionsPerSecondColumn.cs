using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Extraction.Benchmarks;

/// <summary>Speed in millions of units of the text a second.</summary>
/// <param name="unit">The unit's plural: <c>chars</c>, UTF-16 code units, or <c>tokens</c>.</param>
/// <param name="format">The number format of the cell.</param>
/// <param name="count">How many units a text has.</param>
internal sealed class MillionsPerSecondColumn(string unit, string format, Func<BenchmarkText, int> count) : TextColumn
{
    /// <inheritdoc/>
    public override string ColumnName => $"M {unit}/s";

    /// <inheritdoc/>
    protected override string? ValueOf(BenchmarkReport report, BenchmarkText text) =>
        report.ResultStatistics is { Mean: > 0 } statistics
            ? (count(text) / statistics.Mean * 1000).ToString(format, CultureInfo.InvariantCulture)
            : null;
}
