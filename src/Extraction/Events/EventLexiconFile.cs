using System.Reflection;

namespace Extraction.Events;

/// <summary>Reads the word lists that are embedded beside this code.</summary>
internal static class EventLexiconFile
{
    private const string Folder = "Events/Lexicon/";

    /// <summary>The rows of a list in file order; blank lines and lines that start with <c>#</c> are left out.</summary>
    /// <param name="name">The file's name, without its folder.</param>
    /// <returns>The tab-separated cells of each row.</returns>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The word list '{name}' is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>The words of a cell.</summary>
    /// <param name="cell">Words with a space between.</param>
    /// <returns>Each word.</returns>
    public static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
