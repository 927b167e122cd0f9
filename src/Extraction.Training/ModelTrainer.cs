using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>Trains a model from a data folder.</summary>
/// <param name="options">How to train.</param>
/// <param name="log">Receives what happens, line by line.</param>
internal sealed class ModelTrainer(TrainingOptions options, TextWriter log)
{
    private static readonly ConfidenceTable Uncalibrated = new([], [1f]);

    /// <summary>Trains a model and measures it.</summary>
    /// <param name="data">What to learn from.</param>
    /// <returns>The bytes of the model file.</returns>
    /// <exception cref="InvalidOperationException">The library's templates are not those that it states.</exception>
    public byte[] Train(TrainingData data)
    {
        ulong templates = FeatureFingerprint.Compute();
        if (templates != NameModelFormat.Templates)
        {
            throw new InvalidOperationException($"The feature templates have changed: set {nameof(NameModelFormat)}.{nameof(NameModelFormat.Templates)} to 0x{templates:X16}.");
        }

        List<TrainingDocument> documents = data.Documents;
        int tokens = documents.Sum(document => document.Tags.Length);
        log.WriteLine($"{documents.Count} documents, {tokens} tokens, {documents.Sum(document => document.Names.Count())} names");
        LexiconBuilder builder = BuildLexicon(data);
        NameLexicon lexicon = builder.Build();
        log.WriteLine($"{builder.Entries.Count} words, {builder.Phrases.Count} listed phrases");

        List<Fold> folds = TrainFolds(documents, lexicon);
        NameTrainer names = Propose(folds, lexicon);
        ConfidenceTable confidence = Calibrate(folds, names, lexicon);
        List<WeightedFeature> features = [.. TrainTags(documents, lexicon, options), .. TrainNames(names, documents, -1)];
        (uint[] keys, short[] rows) = Quantization.Quantize(features, options.Rows);
        log.WriteLine($"{keys.Length} of {features.Count} features kept");
        return NameModelWriter.Write(builder, keys, rows, confidence);
    }

    private LexiconBuilder BuildLexicon(TrainingData data)
    {
        TextStream text = new();
        foreach (TokenTable table in data.Documents.Select(document => document.Tokens).Concat(data.Texts))
        {
            text.Add(table);
        }

        log.WriteLine($"{text.Stream.Length} tokens of running text, {text.Words.Count} words");
        LexiconBuilder builder = new();
        builder.AddWords(text, options.Clusters);
        NameLists lists = new(builder);
        lists.ReadHeads(DataReader.ResourceLines("Lexicon/heads.tsv"));
        lists.ReadLists(DataReader.ResourceLines("Lexicon/lists.tsv"));
        NameLexicon curated = builder.Build();
        int repaired = data.Documents.Sum(document => LabelRepair.Repair(document, curated));
        log.WriteLine($"{repaired} names cut evenly");
        foreach (string path in data.Lists)
        {
            lists.ReadFile(path);
        }

        builder.AddNeverBegins(data.Documents);
        return builder;
    }

    private List<Fold> TrainFolds(List<TrainingDocument> documents, NameLexicon lexicon)
    {
        List<Fold> folds = [];
        for (int i = 0; i < options.Folds; i++)
        {
            int number = i;
            List<TrainingDocument> known = [.. documents.Where((_, index) => index % options.Folds != number)];
            List<TrainingDocument> unknown = [.. documents.Where((_, index) => index % options.Folds == number)];
            folds.Add(new Fold(number, unknown, Quantization.Strongest(TrainTags(known, lexicon, options with { Runs = 1 }), options.Rows)));
        }

        return folds;
    }

    /// <summary>
    /// The judge learns from names that taggers proposed for documents held out from their training, because what a tagger
    /// proposes for text it knows is far better than what the judge will see.
    /// </summary>
    private static NameTrainer Propose(List<Fold> folds, NameLexicon lexicon)
    {
        NameTrainer names = new();
        foreach (Fold fold in folds)
        {
            TaggingRun tagger = Tagger(fold.Tags, lexicon);
            foreach (TrainingDocument document in fold.Documents)
            {
                names.Add(document, fold.Number, tagger, lexicon);
            }
        }

        return names;
    }

    /// <summary>Measures each part of the data with stages that did not see it, and fits confidence to what was right.</summary>
    private ConfidenceTable Calibrate(List<Fold> folds, NameTrainer names, NameLexicon lexicon)
    {
        Calibration calibration = new();
        SortedDictionary<string, Measure> measures = new(StringComparer.Ordinal);
        foreach (Fold fold in folds)
        {
            TaggingRun tagger = Tagger([.. fold.Tags, .. TrainNames(names, fold.Documents, fold.Number)], lexicon);
            foreach (TrainingDocument document in fold.Documents)
            {
                List<(TaggedName Name, int Score)> found = tagger.Score(document.Tokens);
                measures.TryAdd(document.Corpus, new Measure());
                measures[document.Corpus].Add(found.Select(item => item.Name), document.Names, document.MarksMiscellaneous);
                if (options.Style.Count == 0 || options.Style.ContainsKey(document.Corpus))
                {
                    calibration.Add(found, document.Names);
                }
            }
        }

        foreach ((string corpus, Measure measure) in measures)
        {
            log.WriteLine($"held out, {corpus}: {measure}");
        }

        ConfidenceTable table = calibration.Fit();
        calibration.Report(table, log);
        return table;
    }

    private List<WeightedFeature> TrainTags(List<TrainingDocument> documents, NameLexicon lexicon, TrainingOptions part)
    {
        (CorpusSums sums, uint[] keys) = TagTrainer.Train(documents, lexicon, part);
        return sums.Mix(keys, StyleOf(documents));
    }

    private List<WeightedFeature> TrainNames(NameTrainer names, List<TrainingDocument> documents, int exceptFold)
    {
        (CorpusSums sums, uint[] keys) = names.Train(options, exceptFold);
        return sums.Mix(keys, StyleOf(documents));
    }

    /// <summary>Without a style, the model follows each corpus in equal parts.</summary>
    private IReadOnlyDictionary<string, float> StyleOf(List<TrainingDocument> documents)
    {
        string[] corpora = [.. documents.Select(document => document.Corpus).Distinct()];
        return options.Style.Count > 0 ? options.Style : corpora.ToDictionary(corpus => corpus, _ => 1f / corpora.Length);
    }

    private static TaggingRun Tagger(List<WeightedFeature> features, NameLexicon lexicon)
    {
        (uint[] keys, short[] rows) = Quantization.Quantize(features, features.Count);
        return new TaggingRun(new NameModel(WeightTable.Of(keys, rows), lexicon, Uncalibrated));
    }

    /// <summary>A part of the data, and the weights of a tagger that did not see it.</summary>
    private sealed record Fold(int Number, List<TrainingDocument> Documents, List<WeightedFeature> Tags);
}
