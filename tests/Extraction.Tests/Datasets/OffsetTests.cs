using System.Text;
using Extraction.Articles;
using Extraction.Datasets;
using Extraction.Pipeline;

namespace Extraction.Tests.Datasets;

public sealed class OffsetTests
{
    private const string Prose =
        "Battle of Hastings\n\nThe 😀 Battle of Hastings was fought on 14 October 1066 between the Norman army of William and an English army under Harold.\n"
        + "About 4,000 𐤀 Englishmen were killed.[1] In 1087 William died near Rouen.\n\nReferences\n\n1. ^ Smith, p. 2.\n";

    public static TheoryData<string> Shapes() =>
    [
        Prose,
        Prose.Replace("\n", "\r\n", StringComparison.Ordinal),
        "\uFEFF" + Prose,
        Prose.Replace("e", "e\u0301", StringComparison.Ordinal),
        string.Concat(Enumerable.Repeat("🏰", 500)) + "\n\n" + Prose,
        StubStage.Text,
        "",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_row_of_every_table_quotes_the_text_at_its_place(string text)
    {
        ExtractionResult result = ExtractionPipeline.Default.Run(Article.Parse(text));
        AssertQuotes(result.Text, result.ToDataset());
    }

    [Fact]
    public void Rows_of_every_extractor_are_among_those_checked()
    {
        Dataset dataset = StubStage.Run().ToDataset();
        Assert.Equal(12, AssertQuotes(StubStage.Text, dataset));
    }

    /// <summary>Slices as Python does, by code points, and gives the number of quotes that were compared.</summary>
    private static int AssertQuotes(string text, Dataset dataset)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        int compared = 0;
        foreach (Table table in DatasetSchema.Tables)
        {
            foreach (Dictionary<string, Cell> row in Rows.Of(dataset, table.Name))
            {
                compared += AssertQuote(runes, row, "char_start", "char_end", table.Name == "infobox" ? "value" : "text") ? 1 : 0;
                compared += AssertQuote(runes, row, "heading_start", "heading_end", "heading") ? 1 : 0;
                AssertInside(runes.Length, row);
            }
        }

        return compared;
    }

    private static bool AssertQuote(Rune[] runes, Dictionary<string, Cell> row, string start, string end, string quote)
    {
        if (!row.TryGetValue(start, out Cell from) || from.IsUnknown || !row.TryGetValue(quote, out Cell expected))
        {
            return false;
        }

        Assert.Equal(expected.Text, string.Concat(runes[(int)from.Integer..(int)row[end].Integer]));
        return true;
    }

    private static void AssertInside(int length, Dictionary<string, Cell> row)
    {
        if (row.TryGetValue("char_start", out Cell start) && !start.IsUnknown)
        {
            Assert.InRange(start.Integer, 0, row["char_end"].Integer);
            Assert.InRange(row["char_end"].Integer, 0, length);
        }
    }
}
