namespace Extraction.Articles.Wikitext;

/// <summary>A tag that the scanner reads as a whole or pairs.</summary>
/// <param name="Kind">What it opens, closes or is; <see cref="WikiNodeKind.Unclosed"/> for any other tag.</param>
/// <param name="End">Where it ends: behind the tag, or behind the closing tag when it is whole.</param>
/// <param name="ContentStart">Where its content starts.</param>
/// <param name="ContentEnd">Where its content ends.</param>
/// <param name="IsEnd">It is a closing tag.</param>
/// <param name="IsWhole">It stands for itself: it closes itself, or its content is not markup and was read with it.</param>
internal readonly record struct ExtensionTag(WikiNodeKind Kind, int End, int ContentStart, int ContentEnd, bool IsEnd, bool IsWhole);
