namespace Extraction.Entities.Names;

/// <summary>A name that the text says is another name of something named before.</summary>
/// <param name="Name">The name before.</param>
/// <param name="First">Index of the alias's first token.</param>
/// <param name="End">Index behind its last token.</param>
internal readonly record struct StatedAlias(NameCandidate Name, int First, int End);
