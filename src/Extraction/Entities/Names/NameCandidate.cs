namespace Extraction.Entities.Names;

/// <summary>One proposal of one rule: these tokens are a name of this type.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Type">What the name stands for.</param>
/// <param name="Subtype">The finer type; empty when the rule does not know it.</param>
/// <param name="Rule">The rule that proposes it.</param>
internal readonly record struct NameCandidate(int First, int End, EntityType Type, string Subtype, NameRule Rule)
{
    /// <summary>How many tokens it takes.</summary>
    public int Length => End - First;

    /// <summary>The rule's priority, or that of the stronger rule whose class it refines.</summary>
    public int Priority { get; init; } = Rule.Priority;

    /// <summary>Whether it stands against longer names too.</summary>
    public bool Overrides => Priority >= NameRule.OverridingPriority;

    /// <summary>The confidence of the row: the rule's, or the source's own measure where it has one.</summary>
    public float Confidence { get; init; } = Rule.Confidence;

    /// <summary>Key of the name that variants of the same name share; 0 when no lexicon states one.</summary>
    public ulong Canonical { get; init; }
}
