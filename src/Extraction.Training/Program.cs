using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Extraction.Entities.Tagging;
using Extraction.Training;

TrainingOptions defaults = new();
Option<DirectoryInfo> data = new("--data") { Required = true, Description = "Folder with entities/, lexicons/ and running text." };
Option<FileInfo> output = new("--out") { Required = true, Description = "The model file to write." };
Option<string[]> style = new("--style")
{
    AllowMultipleArgumentsPerToken = true,
    Description = "CORPUS=PART: how far the model follows the naming rules of a corpus (1: wholly). Default: all alike.",
};
Option<FileInfo[]> tests = new("--test")
{
    AllowMultipleArgumentsPerToken = true,
    Description = "Annotated files (.bio, .jsonl) to measure the model on.",
};
Option<int> runs = new("--runs") { DefaultValueFactory = _ => defaults.Runs, Description = "How many trainings are averaged." };
Option<int> epochs = new("--epochs") { DefaultValueFactory = _ => defaults.Epochs, Description = "How often each training sees all data." };
Option<ulong> seed = new("--seed") { DefaultValueFactory = _ => defaults.Seed, Description = "Seed of all that is random." };

RootCommand command = new("Trains the tagger of names: the same data and options give the same bytes.")
{
    data, output, style, tests, runs, epochs, seed,
};
command.SetAction(result =>
{
    TrainingOptions options = defaults with
    {
        Runs = result.GetValue(runs),
        Epochs = result.GetValue(epochs),
        Seed = result.GetValue(seed),
        Style = (result.GetValue(style) ?? []).Select(part => part.Split('=')).ToDictionary(
            part => part[0], part => float.Parse(part[1], NumberStyles.Float, CultureInfo.InvariantCulture)),
    };
    byte[] file = new ModelTrainer(options, Console.Out).Train(TrainingData.Load(result.GetRequiredValue(data).FullName));
    File.WriteAllBytes(result.GetRequiredValue(output).FullName, file);
    Console.WriteLine($"{file.Length} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(file))}");
    NameTagger tagger = new(NameModelReader.Read(file));
    foreach (FileInfo test in result.GetValue(tests) ?? [])
    {
        Console.WriteLine($"{test.Name}: {Measure.Of(tagger, TrainingData.ReadDocuments(test.FullName))}");
    }
});
return command.Parse(args).Invoke();
