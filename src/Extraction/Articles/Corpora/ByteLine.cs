namespace Extraction.Articles.Corpora;

/// <summary>One line of a stream.</summary>
/// <param name="Bytes">Its bytes without the line break, valid until the next line is read; the beginning only where it is too long.</param>
/// <param name="Number">Its number in the stream, 1-based.</param>
/// <param name="IsTooLong">It is longer than <see cref="ByteLines.LongestLine"/>.</param>
internal readonly record struct ByteLine(ReadOnlyMemory<byte> Bytes, int Number, bool IsTooLong);
