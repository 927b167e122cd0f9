using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Extraction.Benchmarks;

/// <summary>Speed in millions of UTF-16 code units a second.</summary>
internal sealed class MillionCharactersPerSecondColumn : TextColumn
{
    /// <inheritdoc/>
    public override string ColumnName => "M chars/s";

    /// <inheritdoc/>
    protected override string? ValueOf(BenchmarkReport report, BenchmarkText text) =>
        report.ResultStatistics is { Mean: > 0 } statistics
            ? (text.Text.Length / statistics.Mean * 1000).ToString("F1", CultureInfo.InvariantCulture)
            : null;
}
