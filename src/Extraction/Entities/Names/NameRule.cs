namespace Extraction.Entities.Names;

/// <summary>One rule that proposes names. Its numbers stand in <c>Entities/Lexicon/rules.tsv</c>.</summary>
/// <param name="Id">The rule's name in the tables: <c>person.title</c>.</param>
/// <param name="Order">Its place among all rules by name: where nothing else decides, the earlier goes first.</param>
/// <param name="Priority">Of candidates with the same span the one with the highest priority wins.</param>
/// <param name="Confidence">Share of the rule's names that were right on the development texts, 0–1.</param>
internal sealed record NameRule(string Id, int Order, int Priority, float Confidence)
{
    /// <summary>Rules at or below this confidence guess by shape: what they say is not built upon.</summary>
    public const float Weak = 0.5f;

    /// <summary>From this priority on a name stands against longer ones too: what the user asks for.</summary>
    public const int OverridingPriority = 100;

    /// <summary>Whether the class is the tagger's: statistics, which what the text states outweighs.</summary>
    public bool IsStatistical { get; } = Id.StartsWith("tagger.", StringComparison.Ordinal);
}
