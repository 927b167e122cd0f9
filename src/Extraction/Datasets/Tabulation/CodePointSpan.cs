namespace Extraction.Datasets;

/// <summary>A half-open range of Unicode code points: what Python, R and SQL slice by.</summary>
/// <param name="Start">Index of the first code point.</param>
/// <param name="End">Index just behind the last one.</param>
internal readonly record struct CodePointSpan(int Start, int End);
