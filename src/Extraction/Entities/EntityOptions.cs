namespace Extraction.Entities;

/// <summary>Options of the Entities stage.</summary>
public sealed record EntityOptions
{
    /// <summary>The options used when none are given.</summary>
    public static EntityOptions Default { get; } = new();
}
