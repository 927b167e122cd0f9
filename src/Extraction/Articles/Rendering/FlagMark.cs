namespace Extraction.Articles.Rendering;

/// <summary>A flag in a summary box.</summary>
/// <param name="Position">Where the text behind it starts.</param>
/// <param name="Name">Whose flag it is.</param>
internal readonly record struct FlagMark(int Position, string Name);
