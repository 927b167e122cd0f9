using Extraction.Entities.Tagging;

namespace Extraction.Tests.Tagging;

public sealed class NameTagTests
{
    [Fact]
    public void Legal_tags_spell_whole_names_of_one_class()
    {
        for (int tag = 0; tag < NameTag.Count; tag++)
        {
            foreach (bool isLast in (ReadOnlySpan<bool>)[false, true])
            {
                uint allowed = NameTag.Allowed(tag, isLast);
                Assert.NotEqual(0u, allowed);
                for (int next = 0; next < NameTag.Count; next++)
                {
                    bool continues = next != NameTag.Outside && !NameTag.StartsName(next);
                    bool legal = continues == NameTag.IsOpen(tag)
                        && (!continues || NameTag.ClassOf(next) == NameTag.ClassOf(tag))
                        && !(isLast && NameTag.IsOpen(next));
                    Assert.Equal(legal, (allowed >> next & 1) != 0);
                }
            }
        }
    }

    [Theory]
    [InlineData(0, 1, true, true)]
    [InlineData(0, 2, true, false)]
    [InlineData(1, 3, false, false)]
    [InlineData(2, 3, false, true)]
    public void A_tag_knows_its_place_in_the_name(int index, int length, bool starts, bool ends)
    {
        int tag = NameTag.Of(NameClass.Organization, index, length);
        Assert.Equal(NameClass.Organization, NameTag.ClassOf(tag));
        Assert.Equal(starts, NameTag.StartsName(tag));
        Assert.Equal(ends, NameTag.EndsName(tag));
        Assert.Equal(!ends, NameTag.IsOpen(tag));
    }
}
