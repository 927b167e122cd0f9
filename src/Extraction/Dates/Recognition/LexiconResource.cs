namespace Extraction.Dates.Recognition;

/// <summary>Reads the tab-separated lists that are embedded in the assembly.</summary>
internal static class LexiconResource
{
    /// <summary>The rows of a list; lines that start with <c>#</c> are comments.</summary>
    /// <param name="name">Path of the list in the project, with forward slashes.</param>
    /// <param name="columns">How many columns each row has.</param>
    /// <returns>The rows in order.</returns>
    /// <exception cref="InvalidDataException">A row has another number of columns: the package is damaged.</exception>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using Stream stream = typeof(LexiconResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The assembly has no list '{name}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] row = line.Split('\t');
            yield return row.Length == columns
                ? row
                : throw new InvalidDataException($"{name}: '{line}' has {row.Length} columns, not {columns}.");
        }
    }
}
