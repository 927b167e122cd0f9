using System.Buffers;
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
        using ArticleForms forms = new(table, model.Lexicon);
        using NameContext context = new(forms, model.Lexicon);
        NameJudge.Judge(model, forms, context, Propose(forms, context), names);
    }

    /// <summary>The names of an article by their tags alone.</summary>
    public List<ProposedName> Propose(ArticleForms forms, NameContext context)
    {
        int count = forms.Table.Tokens.Length;
        byte[] tags = ArrayPool<byte>.Shared.Rent(count);
        int[] margins = ArrayPool<int>.Shared.Rent(count);
        using TagDecoder decoder = new(model, forms, context, stackalloc uint[TagFeatures.MostKeys], stackalloc int[NameTag.Count]);
        foreach (Sentence sentence in forms.Table.Sentences)
        {
            decoder.Decode(sentence, tags, margins);
        }

        List<ProposedName> names = ProposedNames.Read(forms, tags.AsSpan(0, count), margins.AsSpan(0, count));
        ArrayPool<byte>.Shared.Return(tags);
        ArrayPool<int>.Shared.Return(margins);
        return names;
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
