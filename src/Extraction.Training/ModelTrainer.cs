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
    public byte[] Train(TrainingData data)
    {
        List<TrainingDocument> documents = data.Documents;
        log.WriteLine($"{documents.Count} documents, {documents.Sum(document => document.Tags.Length)} tokens, {documents.Sum(document => document.Names.Count())} names");
        LexiconBuilder builder = BuildLexicon(data);
        NameLexicon lexicon = builder.Build();
        log.WriteLine($"{builder.Entries.Count} words, {builder.Phrases.Count} listed phrases");

        ConfidenceTable confidence = Calibrate(documents, lexicon);
        (uint[] keys, short[] rows) = TrainWeights(documents, lexicon);
        log.WriteLine($"{keys.Length} features");
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

    /// <summary>Trains without every n-th document, measures on those, and fits the confidence of each score to what was right.</summary>
    private ConfidenceTable Calibrate(List<TrainingDocument> documents, NameLexicon lexicon)
    {
        List<TrainingDocument> held = [.. documents.Where((_, index) => index % options.Folds == 0)];
        (uint[] keys, short[] rows) = TrainWeights([.. documents.Where((_, index) => index % options.Folds != 0)], lexicon);
        NameTagger tagger = new(new NameModel(new WeightTable(new KeyTable(keys), rows), lexicon, Uncalibrated));
        Calibration calibration = new();
        foreach (IGrouping<string, TrainingDocument> corpus in held.GroupBy(document => document.Corpus))
        {
            Measure measure = new();
            foreach (TrainingDocument document in corpus)
            {
                List<(TaggedName Name, int Score)> found = [];
                tagger.Score(document.Tokens, found);
                measure.Add(found.Select(item => item.Name), document.Names, document.MarksMiscellaneous);
                if (options.Style.Count == 0 || options.Style.ContainsKey(corpus.Key))
                {
                    calibration.Add(found, document.Names);
                }
            }

            log.WriteLine($"held out, {corpus.Key}: {measure}");
        }

        ConfidenceTable table = calibration.Fit();
        calibration.Report(table, log);
        return table;
    }

    private (uint[] Keys, short[] Rows) TrainWeights(List<TrainingDocument> documents, NameLexicon lexicon)
    {
        (CorpusSums sums, uint[] keys) = TagTrainer.Train(documents, lexicon, options);
        IReadOnlyDictionary<string, float> style = options.Style.Count > 0
            ? options.Style
            : documents.Select(document => document.Corpus).Distinct().ToDictionary(corpus => corpus, _ => 0f);
        return Quantization.Quantize(sums.Mix(keys, style), options.Rows);
    }
}
