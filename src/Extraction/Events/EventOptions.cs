namespace Extraction.Events;

/// <summary>Options of the Events stage.</summary>
public sealed record EventOptions
{
    /// <summary>The options used when none are given.</summary>
    public static EventOptions Default { get; } = new();
}
