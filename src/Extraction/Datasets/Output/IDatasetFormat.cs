using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>A file format that datasets can be written in. The library has CSV, JSON and JSON Lines; others may stand in assemblies of their own.</summary>
public interface IDatasetFormat
{
    /// <summary>The name by which a user asks for it: <c>csv</c>.</summary>
    string Name { get; }

    /// <summary>The files that hold the given tables, for the data package.</summary>
    /// <param name="tables">The tables to write.</param>
    /// <returns>One resource a file, in the order of the tables.</returns>
    ImmutableArray<DatasetResource> Resources(ImmutableArray<Table> tables);

    /// <summary>Opens the files.</summary>
    /// <param name="tables">The tables to write.</param>
    /// <param name="folder">Where the files go.</param>
    /// <returns>A writer that takes documents one after another.</returns>
    IDatasetFormatWriter Open(ImmutableArray<Table> tables, OutputFolder folder);
}
