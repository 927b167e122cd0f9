namespace Extraction.Text;

/// <summary>
/// Reads the word lists that are embedded in the library. A list is UTF-8 with one entry a line; cells are parted by tabs,
/// empty lines and lines that begin with <c>#</c> are skipped.
/// </summary>
internal static class LexiconFile
{
    /// <summary>The lines of a list that has one column.</summary>
    /// <param name="path">Path in the project, with forward slashes: <c>Text/Lexicon/abbreviations.tsv</c>.</param>
    /// <returns>The entries in the order of the file.</returns>
    public static IEnumerable<string> Lines(string path)
    {
        using Stream stream = Open(path);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The rows of a list that has several columns.</summary>
    /// <param name="path">Path in the project, with forward slashes.</param>
    /// <returns>The cells of each row in the order of the file.</returns>
    public static IEnumerable<string[]> Rows(string path) => Lines(path).Select(line => line.Split('\t'));

    /// <summary>The embedded file as it is.</summary>
    /// <param name="path">Path in the project, with forward slashes.</param>
    /// <returns>A stream that the caller closes.</returns>
    /// <exception cref="InvalidOperationException">The library was built without this file.</exception>
    public static Stream Open(string path) =>
        typeof(LexiconFile).Assembly.GetManifestResourceStream(path)
        ?? throw new InvalidOperationException($"The library was built without its resource '{path}'.");
}
