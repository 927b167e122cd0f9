using Extraction.Figures;
using Extraction.Pipeline;

namespace Extraction.Tests.Invariants;

/// <summary>Invariant 6: what the text does not say stays empty, and rival counts stay apart.</summary>
public sealed class UnknownIsAValueTests
{
    [Fact]
    public void A_day_without_a_year_anywhere_gets_none()
    {
        ExtractionResult result = Rows.Extract("The feast is held on 7 December.");
        var date = Assert.Single(result.Dates);
        Assert.Equal("XXXX-12-07", date.TimexValue);
        Assert.Null(date.Min);
        Assert.Null(date.Max);
    }

    [Fact]
    public void Rival_counts_are_never_added_up_or_averaged()
    {
        ExtractionResult result = Rows.Extract(
            "Losses\n\nAccording to the defenders, 1,200 attackers were killed. According to the attackers, 300 men were killed.");
        double?[] values = [.. result.Figures.Where(row => row.Statuses.HasFlag(CasualtyStatuses.Killed)).Select(row => row.Value)];
        Assert.Equal([1200.0, 300.0], values);
    }

    [Fact]
    public void A_figure_of_nobody_in_particular_has_no_side()
    {
        ExtractionResult result = Rows.Extract("In 1702 about 450 men were killed.");
        var figure = Assert.Single(result.Figures);
        Assert.Equal(0, figure.Side);
        Assert.Equal("", figure.Belligerent);
    }
}
