using BenchmarkDotNet.Attributes;
using Extraction.Entities.Tagging;

namespace Extraction.Benchmarks;

/// <summary>What the first use of the tagger of names costs, once a process.</summary>
public class ModelBenchmarks
{
    /// <summary>From the library's resource to the tables that tagging reads.</summary>
    [Benchmark]
    public object LoadModel() => NameTagger.Load();
}
