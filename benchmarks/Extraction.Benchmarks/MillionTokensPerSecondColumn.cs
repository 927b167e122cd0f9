using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Extraction.Benchmarks;

/// <summary>Speed in millions of tokens a second.</summary>
internal sealed class MillionTokensPerSecondColumn : TextColumn
{
    /// <inheritdoc/>
    public override string ColumnName => "M tokens/s";

    /// <inheritdoc/>
    protected override string? ValueOf(BenchmarkReport report, BenchmarkText text) =>
        report.ResultStatistics is { Mean: > 0 } statistics
            ? (text.Tokenize().Tokens.Length / statistics.Mean * 1000).ToString("F2", CultureInfo.InvariantCulture)
            : null;
}
