namespace Extraction.Entities.Names;

/// <summary>A stretch of capitalised words, with the small words and marks that names have inside.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Sentence">Index of its sentence.</param>
internal readonly record struct NameRun(int First, int End, int Sentence);
