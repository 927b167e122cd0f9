using System.Globalization;
using Extraction.Pipeline;
using Extraction.Tests.Support;

namespace Extraction.Tests.Invariants;

/// <summary>Invariant 3: no clock, no culture, no chance. Writers are held to it in the Datasets tests.</summary>
public sealed class DeterministicTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_machine_culture_changes_no_row(string culture)
    {
        string[] invariant = [.. SampleTexts.Articles.Select(article => Rows.Describe(Rows.Extract(article.Text)))];
        ExtractionResult[] foreign;
        using (new CultureScope(culture))
        {
            Assert.NotEqual(CultureInfo.InvariantCulture, CultureInfo.CurrentCulture); // the culture is at work
            Rows.Extract(SampleTexts.OneOfEach);
            foreign = [.. SampleTexts.Articles.Select(article => Rows.Extract(article.Text))];
        }

        Assert.Equal(invariant, foreign.Select(Rows.Describe));
    }
}
