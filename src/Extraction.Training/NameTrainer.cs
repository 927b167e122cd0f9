using System.Runtime.InteropServices;
using Extraction.Entities.Tagging;

namespace Extraction.Training;

/// <summary>Trains the judge of proposed names on names that a tagger proposed for text that it had not been trained on.</summary>
internal sealed class NameTrainer
{
    private const int Width = 8;
    private const uint AnyLabel = (1u << NameJudge.Labels) - 1;

    private readonly FeatureIndex _index = new();
    private readonly List<LabelledName> _names = [];

    /// <summary>Adds the names that a tagger proposes for a document.</summary>
    /// <param name="document">The document, unknown to the tagger.</param>
    /// <param name="fold">Number of the part of the data that it belongs to.</param>
    /// <param name="tagger">The tagger.</param>
    /// <param name="lexicon">The tagger's lexicon.</param>
    public void Add(TrainingDocument document, int fold, TaggingRun tagger, NameLexicon lexicon)
    {
        List<ProposedName> proposed = tagger.Propose(document.Tokens);
        NameEvidence evidence = new();
        evidence.Read(tagger.Forms, proposed);
        Dictionary<(int, int), NameClass> known = document.Names.ToDictionary(name => (name.FirstToken, name.TokenCount), name => name.Class);
        Span<uint> keys = stackalloc uint[NameFeatures.MostKeys];
        for (int i = 0; i < proposed.Count; i++)
        {
            FeatureSink sink = new(keys);
            NameFeatures.OfAll(tagger.Forms, tagger.Context, evidence, CollectionsMarshal.AsSpan(proposed), i, lexicon, ref sink);
            int[] features = new int[sink.Count];
            for (int k = 0; k < features.Length; k++)
            {
                features[k] = _index.NumberOf(sink.Keys[k]);
            }

            bool right = known.TryGetValue((proposed[i].FirstToken, proposed[i].TokenCount), out NameClass nameClass);
            _names.Add(new LabelledName(features, right ? (int)nameClass + 1 : NameJudge.NoName, fold, document.Corpus, document.MarksMiscellaneous));
        }
    }

    /// <summary>Trains several times and sums the weights up.</summary>
    /// <param name="options">How to train.</param>
    /// <param name="exceptFold">The part of the data to leave out, or -1.</param>
    /// <returns>The sums, and the keys of the features by number.</returns>
    public (CorpusSums Sums, uint[] Keys) Train(TrainingOptions options, int exceptFold = -1)
    {
        SeededRandom random = new(options.Seed);
        LabelledName[] names = [.. _names.Where(name => name.Fold != exceptFold)];
        CorpusSums sums = new(NameJudge.Labels, options.Runs);
        for (int run = 0; run < options.Runs; run++)
        {
            CorpusWeights weights = new(NameJudge.Labels);
            for (int epoch = 0; epoch < options.Epochs; epoch++)
            {
                random.Shuffle<LabelledName>(names);
                foreach (LabelledName name in names)
                {
                    Learn(name, weights.Of(name.Corpus, _index.Count));
                }
            }

            weights.AddTo(sums, _index.Count);
        }

        return (sums, _index.Keys());
    }

    private static void Learn(LabelledName name, CorpusWeights.Pair weights)
    {
        Span<int> scores = stackalloc int[Width];
        scores.Clear();
        weights.Score(name.Features, scores);
        int guess = TagDecoder.Best(AnyLabel, scores, out _);
        bool free = guess == name.Label
            || (!name.MarksMiscellaneous && name.Label == NameJudge.NoName && guess == (int)NameClass.Miscellaneous + 1);
        if (!free)
        {
            weights.Update(name.Features, name.Label, guess);
        }

        weights.Tick();
    }

    /// <summary>A proposed name and what it is.</summary>
    private sealed record LabelledName(int[] Features, int Label, int Fold, string Corpus, bool MarksMiscellaneous);
}
