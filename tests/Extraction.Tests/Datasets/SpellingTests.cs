using Extraction.Datasets;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Figures;

namespace Extraction.Tests.Datasets;

public sealed class SpellingTests
{
    [Fact]
    public void Words_are_snake_case_in_lower_or_upper_case()
    {
        Assert.Equal("on_or_before", Spelling<TimexModifier>.Lower[TimexModifier.OnOrBefore]);
        Assert.Equal("ON_OR_BEFORE", Spelling<TimexModifier>.Upper[TimexModifier.OnOrBefore]);
        Assert.Equal("MILITARY_UNIT", Spelling<EntityType>.Upper[EntityType.MilitaryUnit]);
        Assert.Equal("day", Spelling<DatePrecision>.Lower[DatePrecision.Day]);
    }

    [Fact]
    public void Nothing_is_written_for_none()
    {
        Assert.Null(Spelling<FigureCategory>.Lower.OrNone(FigureCategory.None));
        Assert.Equal("cost", Spelling<FigureCategory>.Lower.OrNone(FigureCategory.Cost));
        Assert.DoesNotContain("none", Spelling<FigureCategory>.Lower.AllButNone);
        Assert.Contains("strength", Spelling<FigureCategory>.Lower.AllButNone);
    }

    [Fact]
    public void Casualty_statuses_are_words_in_the_order_of_the_vocabulary()
    {
        Assert.Equal(["killed", "missing"], CasualtyWords.Of(CasualtyStatuses.Missing | CasualtyStatuses.Killed));
        Assert.Empty(CasualtyWords.Of(CasualtyStatuses.None));
        Assert.Equal(["killed", "wounded", "missing", "captured", "destroyed", "damaged", "displaced"], CasualtyWords.All);
    }
}
