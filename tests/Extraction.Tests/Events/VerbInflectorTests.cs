using Extraction.Events.Triggers;

namespace Extraction.Tests.Events;

public sealed class VerbInflectorTests
{
    [Theory]
    [InlineData("attack", "attacked", "attacking", "attacks")]
    [InlineData("seize", "seized", "seizing", "seizes")]
    [InlineData("occupy", "occupied", "occupying", "occupies")]
    [InlineData("deploy", "deployed", "deploying", "deploys")]
    [InlineData("march", "marched", "marching", "marches")]
    [InlineData("stop", "stopped", "stopping", "stops")]
    [InlineData("die", "died", "dying", "dies")]
    [InlineData("free", "freed", "freeing", "frees")]
    [InlineData("besiege", "besieged", "besieging", "besieges")]
    [InlineData("equip", "equipped", "equipping", "equips")]
    public void Regular_verb_has_its_forms(string lemma, string past, string gerund, string third)
    {
        Assert.Contains(past, VerbInflector.Past(lemma));
        Assert.Contains(gerund, VerbInflector.Gerund(lemma));
        Assert.Equal(third, VerbInflector.Third(lemma));
    }

    [Theory]
    [InlineData("travel", "travelled", "traveled")]
    [InlineData("transfer", "transferred", "transfered")]
    public void Longer_verb_has_both_spellings(string lemma, string doubled, string single) =>
        Assert.Equal([doubled, single], VerbInflector.Past(lemma));

    [Fact]
    public void Short_closed_syllable_is_always_doubled() => Assert.Equal(["banned"], VerbInflector.Past("ban"));
}
