namespace Extraction.Entities.Merging;

/// <summary>Two names that the text says are the same.</summary>
/// <param name="Name">Index of the name.</param>
/// <param name="Alias">Index of its alias, acronym or gloss.</param>
internal readonly record struct NameLink(int Name, int Alias);
