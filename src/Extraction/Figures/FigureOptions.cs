namespace Extraction.Figures;

/// <summary>Options of the Figures stage.</summary>
public sealed record FigureOptions
{
    /// <summary>The options used when none are given.</summary>
    public static FigureOptions Default { get; } = new();

    /// <summary>Whether places in an order ("the third siege") make rows of kind <see cref="FigureKind.Ordinal"/>; true by default, since nothing else records them.</summary>
    public bool IncludeOrdinals { get; init; } = true;
}
