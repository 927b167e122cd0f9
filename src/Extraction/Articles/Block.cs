using Extraction.Text;

namespace Extraction.Articles;

/// <summary>One block of the text. Blocks are in text order and never overlap.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Section">Index of the section that holds it.</param>
/// <param name="Span">The block without surrounding white space.</param>
public readonly record struct Block(BlockKind Kind, int Section, TextSpan Span);
