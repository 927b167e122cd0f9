using System.Runtime.CompilerServices;
using Extraction;
using Extraction.Articles;
using Extraction.Peers;
using Extraction.Pipeline;

// dotnet run -c Release --project benchmarks/Extraction.Peers -- [FOLDER OF .txt FILES] [--dry]
bool dry = args.Contains("--dry");
string folder = args.FirstOrDefault(argument => argument != "--dry") ?? InRepository("../../samples/articles");
string[] texts = [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
long characters = texts.Sum(text => (long)text.Length);

ExtractionPipeline tokens = new ExtractionPipelineBuilder().Build();
ExtractionPipeline dates = new ExtractionPipelineBuilder().AddDates().Build();
ExtractionPipeline figures = new ExtractionPipelineBuilder().AddDates().AddFigures().Build();
ManagedContender floor = Managed("floor: reading and tokens alone", text => tokens.Run(Article.Parse(text)).Tokens.Tokens.Length);

Compare(
    "dates",
    Managed("Extraction, reading, tokens and dates", text => dates.Run(Article.Parse(text)).Dates.Length),
    floor,
    NodeContender.Start("chrono", InRepository("node"), texts),
    Managed(RecognizersText.Name + ", date and time", RecognizersText.Dates));
Compare(
    "dates and figures",
    Managed("Extraction, reading, tokens, dates and figures", text => figures.Run(Article.Parse(text)).Figures.Length),
    floor,
    Managed(RecognizersText.Name + ", numbers and units, no dates", RecognizersText.Figures));
Compare(
    "all layers",
    Managed("Extraction, text in, all rows in memory", text => ExtractionPipeline.Default.Run(Article.Parse(text)).Events.Length),
    floor,
    NodeContender.Start("wink", InRepository("node"), texts),
    Managed(RecognizersText.Name + ", all of these models", text => RecognizersText.Dates(text) + RecognizersText.Figures(text)));
return;

ManagedContender Managed(string name, Func<string, int> read) => new(name, texts, read);

void Compare(string task, params IContender?[] systems)
{
    IContender[] contenders = [.. systems.OfType<IContender>()];
    if (contenders.Length < systems.Length)
    {
        Console.Error.WriteLine("A JavaScript library is not installed; run npm ci in benchmarks/Extraction.Peers/node.");
    }

    var comparison = dry ? new SpeedComparison(0, 1, TimeSpan.Zero) : new SpeedComparison(8, 9, TimeSpan.FromMilliseconds(300));
    IReadOnlyList<Lap> laps = comparison.Run(contenders);
    ComparisonTable.Write(Console.Out, task, characters, contenders, laps);
    ComparisonTable.WriteBeyondFloor(Console.Out, task, characters, laps[0], laps[1]);
    foreach (IContender contender in contenders)
    {
        contender.Dispose();
    }
}

static string InRepository(string path, [CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, path));
