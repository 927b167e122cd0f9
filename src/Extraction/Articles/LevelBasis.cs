namespace Extraction.Articles;

/// <summary>How a section's level is known.</summary>
public enum LevelBasis : byte
{
    /// <summary>The markup states it (<c>== x ==</c>, <c>h2</c>).</summary>
    Stated,

    /// <summary>Inferred from the layout of plain text.</summary>
    Inferred,
}
