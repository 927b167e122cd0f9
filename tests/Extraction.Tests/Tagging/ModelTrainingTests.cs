using Extraction.Entities.Tagging;
using Extraction.Training;

namespace Extraction.Tests.Tagging;

public sealed class ModelTrainingTests : IDisposable
{
    private static readonly string[] People = ["Anna Keller", "Boris Petrov", "Carla Diaz", "David Stone", "Erik Lund", "Fiona Grey"];
    private static readonly string[] Places = ["Lindau", "Porto", "Gdansk", "Bergen", "Cork", "Trieste"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extraction-training-");

    private readonly TrainingOptions _options = new()
    {
        Runs = 2,
        Epochs = 4,
        Clusters = new ClusterOptions { LeastFrequency = 1, Fine = 8, Middle = 4, Coarse = 2, Topics = 4 },
    };

    public ModelTrainingTests()
    {
        _folder.CreateSubdirectory("entities");
        List<string> annotated = [];
        for (int i = 0; i < 36; i++)
        {
            string person = People[i % People.Length];
            string place = Places[i / People.Length];
            string text = $"{person} was born in {place} and later moved away.";
            int start = text.IndexOf(place, StringComparison.Ordinal);
            annotated.Add($$"""{"text": "{{text}}", "names": [[0, {{person.Length}}, "PER"], [{{start}}, {{start + place.Length}}, "LOC"]]}""");
        }

        File.WriteAllLines(Path.Combine(_folder.FullName, "entities", "lives.jsonl"), annotated);
        File.WriteAllLines(
            Path.Combine(_folder.FullName, "entities", "towns.bio"),
            ["-DOCSTART-\tO", "", "Porto\tB-LOC", "lies\tO", "in\tO", "the\tO", "north\tO", ".\tO", "", "-DOCSTART-\tO", "", "She\tO", "left\tO", "New\tB-LOC", "Cork\tI-LOC", ".\tO"]);
        File.WriteAllText(Path.Combine(_folder.FullName, "plain.jsonl"), """{"text": "The river runs past the old town. The town lies by the river."}""" + "\n");
    }

    [Fact]
    public void The_same_data_gives_the_same_bytes()
    {
        byte[] first = Train(_options);
        Assert.Equal(first, Train(_options));
        Assert.NotEqual(first, Train(_options with { Seed = 2 }));
    }

    [Fact]
    public void A_model_finds_the_names_that_it_was_taught()
    {
        NameTagger tagger = new(NameModelReader.Read(Train(_options)));
        Measure measure = Measure.Of(tagger, TrainingData.ReadDocuments(Path.Combine(_folder.FullName, "entities", "lives.jsonl")));
        Assert.Equal(100, measure.F1);
    }

    [Fact]
    public void Tokens_of_a_corpus_are_joined_and_cut_as_at_run_time()
    {
        List<TrainingDocument> documents = TrainingData.ReadDocuments(Path.Combine(_folder.FullName, "entities", "towns.bio"));
        Assert.Equal(["Porto lies in the north.\n", "She left New Cork.\n"], documents.Select(document => document.Tokens.Text));
        TaggedName name = Assert.Single(documents[1].Names);
        Assert.Equal((2, 2, NameClass.Location), (name.FirstToken, name.TokenCount, name.Class));
    }

    [Fact]
    public void A_folder_without_annotation_is_an_error_that_names_it()
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => TrainingData.Load(Path.Combine(_folder.FullName, "entities")));
        Assert.Contains("entities", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private byte[] Train(TrainingOptions options) => new ModelTrainer(options, TextWriter.Null).Train(TrainingData.Load(_folder.FullName));
}
