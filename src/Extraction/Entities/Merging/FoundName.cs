using Extraction.Entities.Names;
using Extraction.Text;

namespace Extraction.Entities.Merging;

/// <summary>One name that was chosen, ready to be merged.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Type">What it stands for.</param>
/// <param name="Kind">How it names its entity.</param>
/// <param name="Rule">The rule or model that found it.</param>
internal readonly record struct FoundName(int First, int End, EntityType Type, MentionKind Kind, NameRule Rule)
{
    /// <summary>What counts when it is compared.</summary>
    public required NameForm Form { get; init; }

    /// <summary>The row's confidence.</summary>
    public float Confidence { get; init; } = Rule.Confidence;

    /// <summary>The finer type; may be empty.</summary>
    public string Subtype { get; init; } = "";

    /// <summary>Key of the name that its variants share; 0 when no lexicon states one.</summary>
    public ulong Canonical { get; init; }

    /// <summary>The name that a candidate became.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="candidate">A candidate that the resolver chose.</param>
    /// <returns>The name.</returns>
    public static FoundName From(NameScene scene, in NameCandidate candidate) =>
        new(candidate.First, candidate.End, candidate.Type, MentionKind.Name, candidate.Rule)
        {
            Form = NameForm.Of(scene, candidate.First, candidate.End),
            Confidence = candidate.Confidence,
            Subtype = candidate.Subtype,
            Canonical = candidate.Canonical,
        };

    /// <summary>Its place in the text.</summary>
    /// <param name="scene">The article.</param>
    /// <returns>The span from the head of its first token to the end of its last.</returns>
    public TextSpan SpanIn(NameScene scene) => TextSpan.FromBounds(scene.TokenAt(First).Start, scene.TokenAt(End - 1).End);
}
