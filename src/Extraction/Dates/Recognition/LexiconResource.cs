using Extraction.Text;

namespace Extraction.Dates.Recognition;

/// <summary>The embedded lists of this room, each row held to its number of columns.</summary>
internal static class LexiconResource
{
    /// <summary>The rows of a list; lines that start with <c>#</c> are comments.</summary>
    /// <param name="name">Path of the list in the project, with forward slashes.</param>
    /// <param name="columns">How many columns each row has.</param>
    /// <returns>The rows in order.</returns>
    /// <exception cref="InvalidDataException">A row has another number of columns: the package is damaged.</exception>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        foreach (string[] row in LexiconFile.Rows(name))
        {
            yield return row.Length == columns
                ? row
                : throw new InvalidDataException($"{name}: '{string.Join('\t', row)}' has {row.Length} columns, not {columns}.");
        }
    }
}
