using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>
/// Finds names of persons, places, organizations and other things with a trained model. No article changes what is found in another;
/// one tagger serves any number of threads.
/// </summary>
internal sealed class NameTagger
{
    private const string ResourceName = "Entities/Tagging/names.model";

    private static readonly Lazy<NameTagger> Embedded = new(Load);

    private readonly NameModel _model;
    private readonly Lender<TaggingRun> _runs;

    /// <summary>A tagger with a model.</summary>
    public NameTagger(NameModel model)
    {
        _model = model;
        _runs = new Lender<TaggingRun>(() => new TaggingRun(model));
    }

    /// <summary>The tagger with the model that the library carries, read at first use.</summary>
    public static NameTagger Shared => Embedded.Value;

    /// <summary>Finds the names of an article.</summary>
    /// <param name="table">The article's tokens and sentences.</param>
    /// <param name="names">Receives the names in order; none crosses a sentence end, none overlaps another.</param>
    public void Tag(TokenTable table, List<TaggedName> names)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(names);
        TaggingRun run = _runs.Lend();
        foreach ((TaggedName name, int score) in run.Score(table))
        {
            names.Add(name with { Confidence = _model.Confidence.Of(score) });
        }

        if (!run.IsOversized)
        {
            _runs.Return(run);
        }
    }

    /// <summary>Reads the model that the library carries.</summary>
    public static NameTagger Load()
    {
        using Stream stream = typeof(NameTagger).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The library was built without its model ({ResourceName}).");
        byte[] file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new NameTagger(NameModelReader.Read(file));
    }
}
