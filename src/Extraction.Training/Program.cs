using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Extraction.Entities.Tagging;
using Extraction.Training;

Option<DirectoryInfo> data = new("--data") { Description = "Folder with entities/, lexicons/ and running text.", Required = true };
Option<FileInfo> output = new("--out") { Description = "The model file to write.", Required = true };
Option<string[]> style = new("--style") { Description = "CORPUS=PART: how far the model names as this corpus does (1: wholly).", AllowMultipleArgumentsPerToken = true };
Option<FileInfo[]> tests = new("--test") { Description = "Annotated files (.bio, .jsonl) to measure the model on.", AllowMultipleArgumentsPerToken = true };
Option<int> runs = new("--runs") { Description = "How many trainings are averaged.", DefaultValueFactory = _ => new TrainingOptions().Runs };
Option<int> epochs = new("--epochs") { Description = "How often each training sees every sentence.", DefaultValueFactory = _ => new TrainingOptions().Epochs };
Option<ulong> seed = new("--seed") { Description = "Seed of all that is random.", DefaultValueFactory = _ => new TrainingOptions().Seed };

RootCommand command = new("Trains the tagger of names: the same data and options give the same bytes.") { data, output, style, tests, runs, epochs, seed };
command.SetAction(result =>
{
    TrainingOptions options = new()
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
