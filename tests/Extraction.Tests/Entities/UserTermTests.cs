using Extraction.Entities;
using Extraction.Pipeline;

namespace Extraction.Tests.Entities;

public sealed class UserTermTests
{
    private static readonly EntityOptions Options = EntityOptions.Default
        .AddTerms(EntityType.Organization, ["Brandts", "Quill and Sons"])
        .AddTerms(EntityType.Equipment, ["panzerfaust"]);

    [Fact]
    public void Terms_are_found_wherever_they_stand()
    {
        const string Text = "Workers of Quill and Sons carried a panzerfaust to BRANDTS.";
        ExtractionResult result = Paragraphs.Annotate(Text, Options);
        Assert.Equal(["Quill and Sons", "panzerfaust", "BRANDTS"], result.Mentions.Select(mention => mention.Span.Quote(Text)));
        Assert.All(result.Mentions, mention => Assert.Equal("user.term", mention.RuleId));
    }

    [Fact]
    public void A_term_wins_over_a_longer_name()
    {
        const string Text = "The Treaty of Brandts was signed.";
        Assert.Contains(Paragraphs.Annotate(Text, Options).Mentions, mention => mention.Span.Quote(Text) == "Brandts" && mention.Type == EntityType.Organization);
    }

    [Fact]
    public void Adding_terms_changes_no_other_options()
    {
        EntityOptions other = Options.AddTerms(EntityType.Person, ["Brandts"]);
        Assert.Equal(EntityType.Organization, Options.Terms["Brandts"]);
        Assert.Equal(EntityType.Person, other.Terms["Brandts"]);
        Assert.Empty(EntityOptions.Default.Terms);
    }

    [Fact]
    public void A_term_without_a_word_is_refused() =>
        Assert.Throws<ArgumentException>(() => EntityOptions.Default.AddTerms(EntityType.Person, ["x", " "]));
}
