using Extraction.Entities;

namespace Extraction.Events.Triggers;

/// <summary>A sort of thing that a subject or object can be: names of some types, and common nouns of some classes.</summary>
/// <param name="Names">One bit for each <see cref="EntityType"/> whose names are of this sort.</param>
/// <param name="Nouns">The classes of the nouns and pronouns of this sort.</param>
internal readonly record struct Filler(int Names, WordClass Nouns)
{
    /// <summary>Whether names of a type are of this sort.</summary>
    public bool Takes(EntityType type) => (Names & (1 << (int)type)) != 0;
}
