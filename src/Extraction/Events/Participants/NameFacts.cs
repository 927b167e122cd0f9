using System.Collections.Immutable;
using Extraction.Entities;
using Extraction.Events.Triggers;
using Extraction.Pipeline;

namespace Extraction.Events.Participants;

/// <summary>What the entities layer says of the names among the arguments.</summary>
internal sealed class NameFacts(ExtractionResult result, TriggerLexicon lexicon)
{
    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;
    private readonly ImmutableArray<Entity> _entities = result.Entities;

    /// <summary>A name by its index.</summary>
    public ref readonly EntityMention this[int mention] => ref _mentions.ItemRef(mention);

    /// <summary>The type of an argument's name; a common noun for people is a <see cref="EntityType.Group"/>.</summary>
    public EntityType TypeOf(in Argument argument) => argument.Mention < 0 ? EntityType.Group : _mentions.ItemRef(argument.Mention).Type;

    /// <summary>Whether an argument is a country or another place that acts: its entity's subtype says so.</summary>
    public bool IsCountry(in Argument argument)
    {
        if (argument.Mention < 0 || this[argument.Mention] is not { Type: EntityType.Location, Entity: >= 0 and var entity })
        {
            return false;
        }

        return lexicon.Acts(_entities[entity].Subtype);
    }

    /// <summary>Whether a name is that of a thing of a kind: "the regiment" after "the 3rd Regiment".</summary>
    public bool IsCalled(int mention, ReadOnlySpan<char> noun)
    {
        ReadOnlySpan<char> name = this[mention].Span.In(result.Text);
        int entity = this[mention].Entity;
        bool ends = name.Length > noun.Length && name[^(noun.Length + 1)] == ' ' && name.EndsWith(noun, StringComparison.OrdinalIgnoreCase);
        return ends || (entity >= 0 && noun.SequenceEqual(_entities[entity].Subtype));
    }

    /// <summary>Whether an argument names a place.</summary>
    public bool IsPlace(in Argument argument) => argument.Mention >= 0 && this[argument.Mention].Type is EntityType.Location or EntityType.Facility;

    /// <summary>Whether an argument is a person, a body, a people, a ship or a place that may stand for its government.</summary>
    public bool CanAct(in Argument argument) => TypeOf(argument)
        is EntityType.Person or EntityType.Organization or EntityType.MilitaryUnit or EntityType.Group or EntityType.Location or EntityType.Vessel;
}
