using Extraction.Dates.Values;
using Extraction.Tests.Support;

namespace Extraction.Tests.Dates;

public sealed class EdtfTests
{
    public static TheoryData<SpecRow> Values() => SpecTable.Theory("dates-edtf.md");

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_is_valid_and_bounded_as_specified(SpecRow row)
    {
        bool valid = Edtf.TryParse(row["edtf"], out Edtf value);
        Assert.Equal(row["valid"], valid ? "yes" : "no");
        Assert.Equal((row["from"], row["to"]), valid ? ($"{value.Min}", $"{value.Max}") : ("", ""));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_cut_anywhere_never_throws(SpecRow row)
    {
        for (int length = 0; length < row["edtf"].Length; length++)
        {
            if (Edtf.TryParse(row["edtf"].AsSpan(0, length), out Edtf value) && value is { Min: { } min, Max: { } max })
            {
                Assert.True(min <= max);
            }
        }
    }
}
