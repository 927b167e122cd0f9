namespace Extraction.Datasets;

/// <summary>One data file, as the data package lists it.</summary>
/// <param name="Path">Its path in the output folder, with <c>/</c>.</param>
/// <param name="Format">Name of its format: <c>csv</c>.</param>
/// <param name="MediaType">Its media type: <c>text/csv</c>.</param>
/// <param name="Table">The table that it holds, or null when it holds several.</param>
public sealed record DatasetResource(string Path, string Format, string MediaType, Table? Table);
