using Extraction.Datasets;
using Extraction.Tests.Support;

namespace Extraction.Tests.Datasets;

public sealed class SchemaTests
{
    public static TheoryData<string> Tables() => [.. DatasetSchema.Tables.Select(table => table.Name)];

    [Fact]
    public void Tables_and_columns_are_those_of_the_contract()
    {
        string[] actual = [.. DatasetSchema.Tables.Select(table => $"{table.Name}: {string.Join(", ", table.Columns.Select(column => column.Name))}")];
        Assert.Equal(Contract(), actual);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Keys_are_columns_that_always_have_a_value(string name)
    {
        Table table = Find(name);
        Assert.NotEmpty(table.Key);
        Assert.All(table.Key, key => Assert.False(table.Columns.Single(column => column.Name == key).CanBeUnknown));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Foreign_keys_point_at_the_single_key_of_their_table(string name) =>
        Assert.All(Find(name).Columns.Where(column => column.References is not null), column =>
        {
            ForeignKey target = column.References!;
            Assert.Equal([target.Column], Find(target.Table).Key);
        });

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_column_is_described_by_a_sentence_and_an_example(string name) =>
        Assert.All(Find(name).Columns, column =>
        {
            Assert.Matches("^[A-Z0-9`].*\\.$", column.Description);
            Assert.NotEmpty(column.Example);
            Assert.Matches("^[a-z][a-z0-9_]*$", column.Name);
        });

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_id_or_key_of_another_table_is_declared_as_such(string name) =>
        Assert.All(
            Find(name).Columns.Where(column => column.Name.EndsWith("_id", StringComparison.Ordinal) && column.Name != "rule_id"),
            column => Assert.True(column.References is not null || Find(name).Key is [string key] && key == column.Name, column.Name));

    [Fact]
    public void Documentation_is_the_data_dictionary()
    {
        const string Marker = "rewrites it. -->\n";
        string path = RepositoryRoot.File("docs/tables.md");
        string page = File.ReadAllText(path);
        string preface = page[..(page.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)];
        string expected = preface + "\n" + SchemaRendering.ToMarkdown();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }

        if (page != expected)
        {
            Assert.Fail(Snapshot.Describe("docs/tables.md", page, expected));
        }
    }

    private static Table Find(string name) => DatasetSchema.Tables.Single(table => table.Name == name);

    /// <summary>The rows of the contract in the design, as <c>table: column, column</c>; what stands in brackets explains.</summary>
    private static string[] Contract()
    {
        string design = File.ReadAllText(RepositoryRoot.File("docs/design.md"));
        int start = design.IndexOf("## Tables: contract", StringComparison.Ordinal);
        int end = design.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return
        [
            .. SpecTable.Parse(design[start..end], "design.md").Select(row =>
                $"{row["table"]}: {string.Join(", ", WithoutBrackets(row["columns (key first)"]).Split(',', StringSplitOptions.TrimEntries))}"),
        ];
    }

    private static string WithoutBrackets(string text)
    {
        int depth = 0;
        return string.Concat(text.Where(character =>
        {
            depth += character == '(' ? 1 : 0;
            bool outside = depth == 0;
            depth -= character == ')' ? 1 : 0;
            return outside;
        }));
    }
}
