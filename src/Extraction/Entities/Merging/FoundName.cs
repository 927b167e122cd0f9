using Extraction.Entities.Names;

namespace Extraction.Entities.Merging;

/// <summary>One name that was chosen, ready to be merged.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Type">What it stands for.</param>
/// <param name="Kind">How it names its entity.</param>
/// <param name="Subtype">The finer type; may be empty.</param>
/// <param name="Canonical">The name that its variants share; may be empty.</param>
internal readonly record struct FoundName(int First, int End, EntityType Type, MentionKind Kind, string Subtype, string Canonical)
{
    /// <summary>The row's confidence.</summary>
    public required float Confidence { get; init; }

    /// <summary>The rule or model that found it.</summary>
    public required string RuleId { get; init; }

    /// <summary>The name that a candidate became.</summary>
    /// <param name="candidate">A candidate that the resolver chose.</param>
    /// <returns>The name.</returns>
    public static FoundName From(in NameCandidate candidate) =>
        new(candidate.First, candidate.End, candidate.Type, MentionKind.Name, candidate.Subtype, candidate.Canonical)
        {
            Confidence = candidate.Confidence,
            RuleId = candidate.Rule.Id,
        };
}
