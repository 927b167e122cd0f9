namespace Extraction.Entities.Tagging;

/// <summary>Decides for each proposed name, in the light of the whole article, whether it is one and of which class.</summary>
internal static class NameJudge
{
    /// <summary>Number of labels: no name, and the four classes.</summary>
    public const int Labels = 1 + NameTag.ClassCount;

    /// <summary>The label of what is no name.</summary>
    public const int NoName = 0;

    private const uint AnyLabel = (1u << Labels) - 1;

    /// <summary>Judges all proposed names of an article.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="forms">The article's word forms.</param>
    /// <param name="context">The surroundings of its tokens.</param>
    /// <param name="proposed">The proposed names in order.</param>
    /// <param name="names">Receives the names that stay, without confidence, each with its score.</param>
    public static void Judge(
        NameModel model, ArticleForms forms, NameContext context, List<ProposedName> proposed, List<(TaggedName Name, int Score)> names)
    {
        NameEvidence evidence = new(forms, proposed);
        Span<uint> keys = stackalloc uint[NameFeatures.MostKeys];
        Span<int> scores = stackalloc int[1 + TagScores.Width];
        for (int i = 0; i < proposed.Count; i++)
        {
            FeatureSink sink = new(keys);
            NameFeatures.Add(forms, context, evidence, proposed, i, model.Lexicon, ref sink);
            TagScores sum = default;
            model.Weights.Add(sink.Keys, ref sum);
            scores[NoName] = 0;
            sum.CopyTo(scores[1..]);
            int label = TagDecoder.Best(AnyLabel, scores, out int margin);
            if (label != NoName)
            {
                names.Add((new TaggedName(proposed[i].FirstToken, proposed[i].TokenCount, (NameClass)(label - 1), 0), margin));
            }
        }
    }
}
