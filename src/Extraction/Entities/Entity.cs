using System.Collections.Immutable;
using Extraction.Text;

namespace Extraction.Entities;

/// <summary>One person, place, organisation, … of the article, with all its names joined.</summary>
public sealed record Entity
{
    /// <summary>The article's title where the text has it as a name of this entity, else the entity's longest name in the article.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>A finer type: <c>river</c>, <c>country</c>, <c>division</c>; empty when unknown.</summary>
    public string Subtype { get; init; } = "";

    /// <summary>
    /// Of a nationality, the name of its state or region: that of the state's own entity where the article names it, else the lexicon's.
    /// Empty for everything else.
    /// </summary>
    public string State { get; init; } = "";

    /// <summary>Its other names in the article, in the order of first appearance, glosses included.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>How many mentions it has.</summary>
    public required int MentionCount { get; init; }

    /// <summary>The place of its first mention.</summary>
    public required TextSpan First { get; init; }
}
