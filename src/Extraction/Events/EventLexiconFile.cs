using Extraction.Text;

namespace Extraction.Events;

/// <summary>Reads the word lists that are embedded beside this code.</summary>
internal static class EventLexiconFile
{
    private const string Folder = "Events/Lexicon/";

    /// <summary>The rows of a list in file order; blank lines and lines that start with <c>#</c> are left out.</summary>
    /// <param name="name">The file's name, without its folder.</param>
    /// <returns>The tab-separated cells of each row.</returns>
    public static IEnumerable<string[]> Rows(string name) => LexiconFile.Rows(Folder + name);

    /// <summary>The words of a cell.</summary>
    /// <param name="cell">Words with a space between.</param>
    /// <returns>Each word.</returns>
    public static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
