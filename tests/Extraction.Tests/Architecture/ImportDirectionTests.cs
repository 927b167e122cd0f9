using Extraction.Tests.Support;

namespace Extraction.Tests.Architecture;

public sealed class ImportDirectionTests
{
    public static TheoryData<string> Rooms() =>
        [.. House.Rooms.Where(room => Directory.Exists(RepositoryRoot.File($"src/Extraction/{room}")))];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_room_imports_a_later_one(string room)
    {
        string[] uphill =
        [
            .. SourceFiles.Of($"src/Extraction/{room}").SelectMany(file =>
                House.ImportsUphill(room, File.ReadAllText(file)).Select(import => $"{Path.GetFileName(file)}: {import}")),
        ];
        Assert.Empty(uphill);
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_room()
    {
        string[] folders = [.. Directory.GetDirectories(RepositoryRoot.File("src/Extraction")).Select(folder => Path.GetFileName(folder)!)];
        Assert.Empty(folders.Except([.. House.Rooms, "bin", "obj"]));
    }

    [Theory]
    [InlineData("Text", "using Extraction.Articles;", "Articles at line 1")]
    [InlineData("Dates", "using System;\nusing Extraction.Events;", "Events at line 2")]
    [InlineData("Dates", "Extraction.Figures.FigureMention figure = default;", "Figures at line 1")]
    [InlineData("Figures", "    Events.DatedEvent? told = null;", "Events at line 1")]
    public void An_import_of_a_later_room_is_found(string room, string source, string expected) =>
        Assert.Equal([expected], House.ImportsUphill(room, source));

    [Theory]
    [InlineData("Events", "using Extraction.Dates;")]
    [InlineData("Dates", "// Events.DatedEvent is told by a later room")]
    [InlineData("Pipeline", "int count = result.Events.Length;")]
    public void Downhill_imports_comments_and_members_are_allowed(string room, string source) =>
        Assert.Empty(House.ImportsUphill(room, source));
}
