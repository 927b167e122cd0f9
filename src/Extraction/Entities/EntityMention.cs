using Extraction.Text;

namespace Extraction.Entities;

/// <summary>One place where the text names an entity.</summary>
public readonly record struct EntityMention
{
    /// <summary>Its place in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of its entity in the entity layer.</summary>
    public required int Entity { get; init; }

    /// <summary>What the name stands for here.</summary>
    public required EntityType Type { get; init; }

    /// <summary>How it names the entity.</summary>
    public MentionKind Kind { get; init; }

    /// <summary>How sure span and type are, 0–1.</summary>
    public required float Confidence { get; init; }

    /// <summary>The rule or model that made the row.</summary>
    public required string RuleId { get; init; }
}
