using Extraction.Tests.Support;

namespace Extraction.Tests.Architecture;

public sealed class RoomShapeTests
{
    private const int MostLines = 400;

    public static TheoryData<string, string> Extractors() => new()
    {
        { "Dates", "Date" },
        { "Figures", "Figure" },
        { "Entities", "Entity" },
        { "Events", "Event" },
    };

    [Theory]
    [MemberData(nameof(Extractors))]
    public void Every_extractor_has_the_same_files(string room, string noun)
    {
        string[] expected = [$"{noun}Options.cs", $"{noun}Vocabulary.cs", $"{noun}Annotator.cs", $"{room}Stage.cs"];
        string[] found = [.. Directory.GetFiles(RepositoryRoot.File($"src/Extraction/{room}"), "*.cs").Select(file => Path.GetFileName(file)!)];
        Assert.Empty(expected.Except(found));
    }

    [Fact]
    public void No_source_file_is_longer_than_its_one_idea_needs()
    {
        string[] folders = ["src", "tests", "benchmarks", "samples"];
        string[] tooLong =
        [
            .. folders.SelectMany(SourceFiles.Of)
                .Select(file => (Name: Path.GetFileName(file), Lines: File.ReadLines(file).Count()))
                .Where(file => file.Lines > MostLines)
                .Select(file => $"{file.Name} has {file.Lines} lines"),
        ];
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Every_lexicon_names_its_source()
    {
        string root = RepositoryRoot.File("src/Extraction");
        string[] lists =
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".tsv" or ".txt" && Path.GetDirectoryName(file) != root),
        ];
        string[] unnamed = [.. lists.Where(file => !NamedInSources(file)).Select(file => Path.GetRelativePath(root, file))];
        Assert.Empty(unnamed);
    }

    private static bool NamedInSources(string file)
    {
        string sources = Path.Combine(Path.GetDirectoryName(file)!, "SOURCES.md");
        return File.Exists(sources) && File.ReadAllText(sources).Contains(Path.GetFileName(file), StringComparison.Ordinal);
    }
}
