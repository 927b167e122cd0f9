using Extraction.Entities.Tagging;
using Extraction.Training;

namespace Extraction.Tests.Tagging;

public sealed class CalibrationTests
{
    [Fact]
    public void Confidence_is_the_share_of_right_names_and_never_falls_with_the_score()
    {
        Calibration calibration = new();
        for (int i = 0; i < 400; i++)
        {
            // Below score 100 one of four is right, above it three of four; the order inside each half says nothing.
            bool right = i < 200 ? i % 4 == 0 : i % 4 != 0;
            TaggedName name = new(i, 1, NameClass.Person, 0);
            calibration.Add([(name, i / 2)], right ? [name] : []);
        }

        ConfidenceTable table = calibration.Fit();
        Assert.Equal(0.25f, table.Of(10), 0.1f);
        Assert.Equal(0.75f, table.Of(190), 0.1f);
        Assert.Equal(table.Of(199), table.Of(int.MaxValue));
        for (int score = 1; score < 200; score++)
        {
            Assert.True(table.Of(score) >= table.Of(score - 1));
        }
    }

    [Fact]
    public void Without_names_nothing_is_claimed() => Assert.Equal(0.5f, new Calibration().Fit().Of(7));
}
