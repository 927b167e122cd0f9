namespace Extraction.Figures;

/// <summary>Options of the Figures stage.</summary>
public sealed record FigureOptions
{
    /// <summary>The options used when none are given.</summary>
    public static FigureOptions Default { get; } = new();
}
