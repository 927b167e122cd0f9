using System.Globalization;

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
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Rows.Extract(SampleTexts.OneOfEach);
            string[] foreign = new string[invariant.Length];
            for (int i = 0; i < foreign.Length; i++)
            {
                var result = Rows.Extract(SampleTexts.Articles[i].Text);
                CultureInfo.CurrentCulture = before;
                foreign[i] = Rows.Describe(result);
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            }

            Assert.Equal(invariant, foreign);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
