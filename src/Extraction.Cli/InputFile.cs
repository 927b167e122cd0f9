namespace Extraction.Cli;

/// <summary>One input to open.</summary>
/// <param name="Path">Where it lies; null for standard input.</param>
/// <param name="Source">How the tables name it: the path as given, with <c>/</c>; <c>-</c> for standard input.</param>
internal sealed record InputFile(string? Path, string Source);
