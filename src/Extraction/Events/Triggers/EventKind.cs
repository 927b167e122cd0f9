namespace Extraction.Events.Triggers;

/// <summary>A type of event and what holds for all events of it.</summary>
/// <param name="type">Its name.</param>
/// <param name="traits">What holds for it.</param>
internal sealed class EventKind(string type, EventTraits traits)
{
    /// <summary>The kind of what no list knows.</summary>
    public static EventKind Other { get; } = new(EventTypes.Other, EventTraits.Dates);

    /// <summary>The type's name.</summary>
    public string Type { get; } = type;

    /// <summary>Whether a word told it: <see cref="Other"/> is what no list knows.</summary>
    public bool IsTyped => this != Other;

    /// <summary>Whether it has any of the traits.</summary>
    public bool Is(EventTraits any) => (traits & any) != 0;
}
