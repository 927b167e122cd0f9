namespace Extraction.Articles.Rendering;

/// <summary>The white space owed before the next character; a wider one wins.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One blank.</summary>
    Space,

    /// <summary>A line end.</summary>
    Line,
}
