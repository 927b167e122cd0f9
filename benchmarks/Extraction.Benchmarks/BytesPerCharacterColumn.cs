using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Extraction.Benchmarks;

/// <summary>Bytes allocated for each UTF-16 code unit of the text.</summary>
internal sealed class BytesPerCharacterColumn : TextColumn
{
    /// <inheritdoc/>
    public override string ColumnName => "B/char";

    /// <inheritdoc/>
    protected override string? ValueOf(BenchmarkReport report, BenchmarkText text) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes
            ? ((double)bytes / text.Text.Length).ToString("F2", CultureInfo.InvariantCulture)
            : null;
}
