using BenchmarkDotNet.Attributes;
using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Benchmarks;

/// <summary>The tagger of names alone, on text that is cut into tokens already.</summary>
public class TaggingBenchmarks
{
    private readonly List<TaggedName> _names = [];
    private TokenTable _table = null!;

    /// <summary>The text.</summary>
    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = null!;

    /// <summary>The texts to measure on.</summary>
    public static IEnumerable<BenchmarkText> Texts() => BenchmarkText.All();

    /// <summary>Reads the model and the tokens once.</summary>
    [GlobalSetup]
    public void Read()
    {
        _table = Text.Tokenize();
        TagNames();
    }

    /// <summary>Tags of all tokens, and all names judged.</summary>
    [Benchmark]
    public int TagNames()
    {
        _names.Clear();
        NameTagger.Shared.Tag(_table, _names);
        return _names.Count;
    }
}
