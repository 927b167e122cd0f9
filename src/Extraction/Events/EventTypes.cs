using System.Collections.Immutable;

namespace Extraction.Events;

/// <summary>The types of events that the lexicon knows. A user's own triggers may name others.</summary>
public static class EventTypes
{
    /// <summary>The type of an event whose verb is of no other type.</summary>
    public const string Other = "other";

    internal const string Appointment = "appointment";
    internal const string Battle = "battle";
    internal const string Birth = "birth";
    internal const string Death = "death";

    /// <summary>All types, in the order of the documentation.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Birth, Death, Appointment, "election", Battle, "conflict", "attack", "siege", "capture", "invasion", "offensive", "retreat",
        "surrender", "treaty", "declaration_of_war", "declaration", "agreement", "revolt", "coup", "founding", "dissolution", "movement",
        "construction", "discovery", "publication", "accident", "disaster", "meeting", "trial", "marriage", "education", "award", Other,
    ];
}
