using System.Globalization;
using Extraction.Articles;
using Extraction.Tests.Support;

namespace Extraction.Tests.Articles.PlainText;

public sealed class SideTests
{
    public static TheoryData<SpecRow> Boxes() => SpecTable.Theory("sides.md");

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Value_has_the_side_that_the_text_supports(SpecRow row)
    {
        string box = row["box"].Replace(" / ", "\n", StringComparison.Ordinal);
        string text = $"Open Access Articles- Top Results for {row["title"]}\n\n{row["title"]}\n\n{box}\n\nIt was fought in the rain, and both armies left the field before the evening of the same day.";
        Article article = Article.Parse(text);
        foreach (string expected in row["sides"].Split(" · "))
        {
            string[] parts = expected.Split('=', StringSplitOptions.TrimEntries);
            InfoboxEntry entry = Assert.Single(article.Infobox, entry => entry.Value.Quote(text) == parts[0]);
            Assert.Equal(parts[1], entry.Side == 0 ? "" : entry.Side.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Who_counted_is_not_whose_losses_they_are()
    {
        const string Text = "Open Access Articles- Top Results for Battle\n\nBattle\n\nBelligerents\nFrance\nAustria\nCasualties and losses\n"
            + "French records:\n300 dead\nFrench estimate:\n900 dead\n\nIt was fought in the rain, and both armies left the field before the evening of the same day.";
        Article article = Article.Parse(Text);
        InfoboxEntry own = Assert.Single(article.Infobox, entry => entry.Value.Quote(Text) == "300 dead");
        InfoboxEntry claimed = Assert.Single(article.Infobox, entry => entry.Value.Quote(Text) == "900 dead");
        Assert.Equal(("French records", "France"), (own.Attribution, own.Belligerent));
        Assert.Equal(("French estimate", "Austria"), (claimed.Attribution, claimed.Belligerent));
    }
}
