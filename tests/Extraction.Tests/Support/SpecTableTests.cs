namespace Extraction.Tests.Support;

public sealed class SpecTableTests
{
    [Theory]
    [MemberData(nameof(Rows))]
    public void Cell_is_read_as_the_specification_says(SpecRow row)
    {
        string expected = row["length"];
        Assert.Equal(expected, row["cell"].Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(row["without its spaces"], row["cell"].Replace(" ", "", StringComparison.Ordinal));
    }

    public static TheoryData<SpecRow> Rows() => SpecTable.Theory("spec-tables.md");

    [Fact]
    public void Row_knows_its_file_heading_and_line()
    {
        SpecRow row = Assert.Single(SpecTable.Parse("# One\n\ntext\n\n## Two\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n", "x.md"));
        Assert.Equal("x.md:9 Two", row.ToString());
        Assert.Equal(["a", "b"], row.Headers);
        Assert.Equal("2", row["b"]);
    }

    [Fact]
    public void Two_tables_keep_their_own_headers()
    {
        IReadOnlyList<SpecRow> rows = SpecTable.Parse("| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |\n| 3 |\n", "x.md");
        Assert.Equal(["1", "2", "3"], rows.Select(row => row[row.Headers[0]]));
        Assert.False(rows[2].Has("a"));
    }

    [Fact]
    public void Table_inside_a_code_fence_is_skipped() =>
        Assert.Empty(SpecTable.Parse("```\n# not a heading\n| a |\n|---|\n| 1 |\n```\n", "x.md"));

    [Fact]
    public void Windows_line_endings_make_no_difference() =>
        Assert.Equal("1", SpecTable.Parse("| a |\r\n|---|\r\n| 1 |\r\n", "x.md")[0]["a"]);

    [Fact]
    public void Missing_cell_is_reported_with_its_line()
    {
        var error = Assert.Throws<InvalidDataException>(() => SpecTable.Parse("| a | b |\n|---|---|\n| 1 |\n", "x.md"));
        Assert.Equal("x.md:3: 1 cells under 2 headers.", error.Message);
    }

    [Fact]
    public void Unknown_column_is_reported_with_the_known_ones()
    {
        SpecRow row = SpecTable.Parse("| a |\n|---|\n| 1 |\n", "x.md")[0];
        Assert.Contains("no column \"b\"; it has a.", Assert.Throws<KeyNotFoundException>(() => row["b"]).Message, StringComparison.Ordinal);
    }
}
