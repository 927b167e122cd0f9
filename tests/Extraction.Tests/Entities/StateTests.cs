using Extraction.Entities;

namespace Extraction.Tests.Entities;

public sealed class StateTests
{
    [Theory]
    [InlineData("Soviet tanks advanced.", "Soviet", "Soviet Union")]
    [InlineData("The U.S.S.R. armed itself. Soviet tanks advanced.", "Soviet", "U.S.S.R.")]
    [InlineData("The Finns and the Finnish army held out.", "Finns", "Finland")]
    [InlineData("The Huguenots fled.", "Huguenots", "")]
    [InlineData("Finland held out.", "Finland", "")]
    public void A_nationality_is_linked_to_its_state(string text, string name, string state)
    {
        Entity entity = Assert.Single(Paragraphs.Annotate(text).Entities, entity => entity.Name == name);
        Assert.Equal(state, entity.State);
    }
}
