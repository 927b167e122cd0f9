using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>
/// Finds names of persons, places, organizations and other things with a trained model. Keeps nothing between articles; one
/// tagger serves any number of threads.
/// </summary>
/// <param name="model">The model.</param>
internal sealed class NameTagger(NameModel model)
{
    private const string ResourceName = "Entities/Tagging/names.model";

    private static readonly Lazy<NameTagger> Embedded = new(() => new NameTagger(ReadEmbedded()));

    /// <summary>The tagger with the model that the library carries, read at first use.</summary>
    public static NameTagger Shared => Embedded.Value;

    /// <summary>Finds the names of an article.</summary>
    /// <param name="table">The article's tokens and sentences.</param>
    /// <param name="names">Receives the names in order; none crosses a sentence end, none overlaps another.</param>
    public void Tag(TokenTable table, List<TaggedName> names)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(names);
        List<(TaggedName Name, int Score)> scored = [];
        Score(table, scored);
        foreach ((TaggedName name, int score) in scored)
        {
            names.Add(name with { Confidence = model.Confidence.Of(score) });
        }
    }

    /// <summary>Finds the names of an article with the scores that their confidence is read from.</summary>
    /// <param name="table">The article's tokens and sentences.</param>
    /// <param name="names">Receives the names in order, without confidence.</param>
    public void Score(TokenTable table, List<(TaggedName Name, int Score)> names)
    {
        ArticleForms forms = new(table, model.Lexicon);
        NameContext context = new(forms, model.Lexicon);
        byte[] tags = new byte[table.Tokens.Length];
        int[] margins = new int[table.Tokens.Length];
        TagDecoder decoder = new(model, forms, context, stackalloc uint[TagFeatures.MostKeys], stackalloc int[NameTag.Count]);
        foreach (Sentence sentence in table.Sentences)
        {
            decoder.Decode(sentence, tags, margins);
        }

        Collect(tags, margins, names);
    }

    /// <summary>A name is as sure as its least sure tag.</summary>
    private static void Collect(ReadOnlySpan<byte> tags, ReadOnlySpan<int> margins, List<(TaggedName Name, int Score)> names)
    {
        int start = 0;
        int weakest = 0;
        for (int token = 0; token < tags.Length; token++)
        {
            bool starts = NameTag.StartsName(tags[token]);
            start = starts ? token : start;
            weakest = starts ? margins[token] : Math.Min(weakest, margins[token]);
            if (NameTag.EndsName(tags[token]))
            {
                names.Add((new TaggedName(start, token + 1 - start, NameTag.ClassOf(tags[token]), 0), weakest));
            }
        }
    }

    private static NameModel ReadEmbedded()
    {
        using Stream stream = typeof(NameTagger).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The library was built without its model ({ResourceName}).");
        byte[] file = new byte[stream.Length];
        stream.ReadExactly(file);
        return NameModelReader.Read(file);
    }
}
