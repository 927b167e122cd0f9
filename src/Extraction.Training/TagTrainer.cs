using System.Numerics;
using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>Trains the token tagger: greedy, from left to right over its own earlier tags, one update for each wrong tag.</summary>
internal sealed class TagTrainer
{
    private const int Width = 24;

    private readonly FeatureIndex _index = new();
    private CorpusWeights _weights = new(NameTag.Count);
    private readonly List<TaggingTask> _tasks = [];

    private TagTrainer(IEnumerable<TrainingDocument> documents, NameLexicon lexicon)
    {
        foreach (TrainingDocument document in documents)
        {
            ArticleForms forms = ArticleForms.Of(document.Tokens, lexicon);
            NameContext context = new();
            context.Read(forms, lexicon);
            foreach (Sentence sentence in document.Tokens.Sentences)
            {
                _tasks.Add(TaggingTask.Create(document, forms, context, sentence, _index));
            }
        }
    }

    /// <summary>Trains several times, each time over the sentences in other orders, and sums the weights up.</summary>
    /// <returns>The sums, and the keys of the features by number.</returns>
    public static (CorpusSums Sums, uint[] Keys) Train(
        IEnumerable<TrainingDocument> documents, NameLexicon lexicon, TrainingOptions options)
    {
        TagTrainer trainer = new(documents, lexicon);
        SeededRandom random = new(options.Seed);
        TaggingTask[] tasks = [.. trainer._tasks];
        CorpusSums sums = new(NameTag.Count, options.Runs);
        for (int run = 0; run < options.Runs; run++)
        {
            trainer._weights = new CorpusWeights(NameTag.Count);
            for (int epoch = 0; epoch < options.Epochs; epoch++)
            {
                random.Shuffle<TaggingTask>(tasks);
                foreach (TaggingTask task in tasks)
                {
                    trainer.Learn(task);
                }
            }

            trainer._weights.AddTo(sums, trainer._index.Count);
        }

        return (sums, trainer._index.Keys());
    }

    private void Learn(TaggingTask task)
    {
        Span<int> scores = stackalloc int[Width];
        Span<uint> keys = stackalloc uint[TagFeatures.MostKeys];
        Span<int> history = stackalloc int[16];
        int previous = NameTag.Outside;
        int beforePrevious = NameTag.Outside;
        for (int i = 0; i < task.Gold.Length; i++)
        {
            int guess = NameTag.Outside;
            if (NameTag.IsOpen(previous) || !task.NeverBegins[i])
            {
                FeatureSink sink = new(keys);
                TagFeatures.OfHistory(task.Forms[task.FirstToken + i], previous, beforePrevious, ref sink);
                int count = 0;
                foreach (uint key in sink.Keys)
                {
                    history[count++] = _index.NumberOf(key);
                }

                CorpusWeights.Pair weights = _weights.Of(task.Corpus, _index.Count);
                scores.Clear();
                weights.Score(task.Features[i], scores);
                weights.Score(history[..count], scores);
                uint allowed = NameTag.Allowed(previous, i + 1 == task.Gold.Length);
                guess = TagDecoder.Best(allowed, scores, out _);
                int target = Target(task.Gold[i], allowed, previous);
                bool free = guess == target || target < 0
                    || (!task.MarksMiscellaneous && target == NameTag.Outside && NameTag.ClassOf(guess) == NameClass.Miscellaneous);
                if (!free)
                {
                    weights.Update(task.Features[i], target, guess);
                    weights.Update(history[..count], target, guess);
                }

                weights.Tick();
            }

            beforePrevious = previous;
            previous = guess;
        }
    }

    /// <summary>
    /// The tag to learn. Where an earlier error forbids the right one: inside a name of the wrong class, the same part of that
    /// class; behind the right end of an open name, its last part; inside a name whose start was missed, nothing.
    /// </summary>
    private static int Target(int gold, uint allowed, int previous)
    {
        if ((allowed >> gold & 1) != 0)
        {
            return gold;
        }

        if (!NameTag.IsOpen(previous))
        {
            return -1;
        }

        bool goesOn = gold != NameTag.Outside && !NameTag.StartsName(gold) && !NameTag.EndsName(gold);
        int same = NameTag.Of(NameTag.ClassOf(previous), goesOn ? 1 : 2, 3);
        return (allowed >> same & 1) != 0 ? same : BitOperations.TrailingZeroCount(allowed);
    }
}
