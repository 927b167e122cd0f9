using Extraction.Articles;
using Extraction.Entities;
using Extraction.Entities.Names;
using Extraction.Pipeline;

namespace Extraction.Tests.Entities;

public sealed class TitleNameTests
{
    private static readonly ExtractionPipeline Pipeline = new ExtractionPipelineBuilder().AddEntities().Build();

    [Theory]
    [InlineData("Nomonhan Incident", "Nomonhan Incident")]
    [InlineData("The nomonhan incident (1939)", "Nomonhan Incident")]
    [InlineData("Border wars", "Battle of Khalkhin Gol")]
    [InlineData("", "Battle of Khalkhin Gol")]
    public void What_the_title_names_has_the_title_for_a_name(string title, string name)
    {
        const string Text = "The Battle of Khalkhin Gol, also known as the Nomonhan Incident, was long.";
        ExtractionResult result = Pipeline.Run(Article.Parse(Text, new ArticleOptions { Title = title, Format = ArticleFormat.PlainText }));
        Entity battle = Assert.Single(result.Entities);
        Assert.Equal(name, battle.Name);
        Assert.Single(battle.Aliases);
    }

    [Fact]
    public void A_surname_that_two_share_is_that_of_the_person_whom_the_article_is_about()
    {
        const string Text = "Anna Keller was a painter. She married Boris Keller. Keller died young.";
        ExtractionResult about = Pipeline.Run(Article.Parse(Text, new ArticleOptions { Title = "Anna Keller (painter)", Format = ArticleFormat.PlainText }));
        Assert.Equal(["Anna Keller", "Boris Keller"], about.Entities.Select(entity => entity.Name));
        Assert.Equal(["Keller"], about.Entities[0].Aliases);
        ExtractionResult other = Pipeline.Run(Article.Parse(Text, new ArticleOptions { Title = "Painters", Format = ArticleFormat.PlainText }));
        Assert.Equal(3, other.Entities.Length);
    }

    [Fact]
    public void An_adjective_that_opens_a_heading_names_nothing()
    {
        const string Text = "Holm eruption\n\nThe volcano woke in 1883 and people fled.\n\nClimactic phase\n\nBy 25 August, the eruptions intensified again.\n";
        Assert.DoesNotContain("Climactic", Pipeline.Run(Article.Parse(Text)).Entities.Select(entity => entity.Name));
    }

    [Theory]
    [InlineData("Anna of Bohemia", "Anna", true)]
    [InlineData("Anna Keller, Baroness Holm", "Anna Keller", true)]
    [InlineData("Annapolis", "Anna", false)]
    [InlineData("", "Anna", false)]
    public void A_title_begins_with_a_name_only_at_a_word_that_tells_bearers_apart(string title, string name, bool expected) =>
        Assert.Equal(expected, new ArticleTitle(title).BeginsWith(name));
}
