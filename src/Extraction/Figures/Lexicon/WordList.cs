using Extraction.Text;

namespace Extraction.Figures.Lexicon;

/// <summary>The room's word lists.</summary>
internal static class WordList
{
    private const string Folder = "Figures/Lexicon/";

    /// <summary>The rows of a list, in the order of the file.</summary>
    /// <param name="name">The file's name: <c>units.tsv</c>.</param>
    /// <returns>The cells of each row.</returns>
    public static IEnumerable<string[]> Rows(string name) => LexiconFile.Rows(Folder + name);

    /// <summary>The words of a cell that holds several.</summary>
    /// <param name="cell">Words joined by <c>|</c>, or nothing.</param>
    /// <returns>The words.</returns>
    public static string[] Words(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
