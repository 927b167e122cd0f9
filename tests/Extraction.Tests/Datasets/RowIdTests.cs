using Extraction.Datasets;

namespace Extraction.Tests.Datasets;

public sealed class RowIdTests
{
    private static readonly string[] TablesWithIds =
        ["documents", "sections", "blocks", "sentences", "dates", "events", "entities", "mentions", "figures"];

    [Fact]
    public void Ids_begin_with_letters_and_are_unique_within_their_table()
    {
        Dataset dataset = StubStage.Run().ToDataset();
        foreach (string table in TablesWithIds)
        {
            List<string> ids = Rows.Ids(dataset, table);
            Assert.NotEmpty(ids);
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.All(ids, id => Assert.Matches("^[a-z]{3}_[0-9a-z]{16}$", id));
        }
    }

    [Theory]
    [InlineData("A sentence 😀 put before all others.\n\n", "")]
    [InlineData("", "\nAnd one more behind them.\n")]
    [InlineData("One before.\r\n\r\n", "\n\nOne behind.\n")]
    public void Ids_survive_edits_elsewhere_in_the_article(string before, string after)
    {
        Dataset original = StubStage.Run().ToDataset();
        Dataset edited = StubStage.Run(before + StubStage.Text + after).ToDataset();
        foreach (string table in TablesWithIds.Except(["sections"]))
        {
            Assert.Empty(Rows.Ids(original, table).Except(Rows.Ids(edited, table)));
        }
    }

    [Fact]
    public void An_equal_quote_in_another_sentence_changes_no_id()
    {
        Dataset original = StubStage.Run().ToDataset();
        Dataset edited = StubStage.Run("Elsewhere 1066 and 50,000 people, Carthage too.\n\n" + StubStage.Text.Replace("Carthage", "Karthago", StringComparison.Ordinal)).ToDataset();
        Assert.Equal(Rows.Ids(original, "figures"), Rows.Ids(edited, "figures"));
    }

    [Fact]
    public void An_edit_of_the_sentence_itself_changes_its_ids()
    {
        Dataset original = StubStage.Run().ToDataset();
        Dataset edited = StubStage.Run(StubStage.Text.Replace("survived", "perished", StringComparison.Ordinal)).ToDataset();
        Assert.Empty(Rows.Ids(original, "figures").Intersect(Rows.Ids(edited, "figures")));
        Assert.Equal(Rows.Ids(original, "dates"), Rows.Ids(edited, "dates"));
    }

    [Fact]
    public void Documents_with_equal_text_share_no_id()
    {
        Dataset one = StubStage.Run(source: "a.txt").ToDataset();
        Dataset other = StubStage.Run(source: "b.txt").ToDataset();
        Assert.All(TablesWithIds, table => Assert.Empty(Rows.Ids(one, table).Intersect(Rows.Ids(other, table))));
    }

    [Fact]
    public void Two_documents_of_one_source_share_no_id()
    {
        Dataset one = Dataset.Of(StubStage.Run(), occurrence: 1);
        Dataset other = Dataset.Of(StubStage.Run(), occurrence: 2);
        Assert.All(TablesWithIds, table => Assert.Empty(Rows.Ids(one, table).Intersect(Rows.Ids(other, table))));
    }

    [Fact]
    public void Parts_of_an_id_do_not_run_into_each_other()
    {
        var ids = new RowIds();
        Assert.NotEqual(ids.Of("x", "doc", "ab", "c"), ids.Of("x", "doc", "a", "bc"));
    }

    [Fact]
    public void Equal_rows_are_told_apart_by_their_number()
    {
        var ids = new RowIds();
        string first = ids.Of("x", "doc", "", "same");
        string second = ids.Of("x", "doc", "", "same");
        Assert.NotEqual(first, second);
        Assert.Equal(first, new RowIds().Of("x", "doc", "", "same"));
    }
}
