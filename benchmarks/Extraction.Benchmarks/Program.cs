using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Extraction.Benchmarks;

IConfig config = DefaultConfig.Instance
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(
        new MillionsPerSecondColumn("chars", "F1", text => text.Text.Length),
        new MillionsPerSecondColumn("tokens", "F2", text => text.Tokenize().Tokens.Length),
        new BytesPerCharacterColumn())
    .HideColumns(Column.Error, Column.StdDev, Column.Median, Column.RatioSD, Column.AllocRatio, Column.Gen0, Column.Gen1, Column.Gen2)
    .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(40));
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args, config)];

// A benchmark that cannot run is a failure, so that CI's dry run tells.
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
