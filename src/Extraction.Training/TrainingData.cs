using System.Text.Json;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>
/// The files of a data folder: <c>entities/*.bio</c> and <c>entities/*.jsonl</c> (annotated), <c>*.jsonl</c> (running text),
/// <c>lexicons/*</c> (lists of names); each packed with gzip or not, read in ordinal order of their names.
/// </summary>
/// <param name="Documents">Annotated documents.</param>
/// <param name="Texts">Paragraphs of running text without annotation.</param>
/// <param name="Lists">Paths of lists of names.</param>
internal sealed record TrainingData(List<TrainingDocument> Documents, List<TokenTable> Texts, IReadOnlyList<string> Lists)
{
    /// <summary>Reads a data folder.</summary>
    /// <exception cref="InvalidDataException">There is no annotated file, or a file is not what its name says.</exception>
    public static TrainingData Load(string folder)
    {
        List<TrainingDocument> documents = [.. Files(Path.Combine(folder, "entities")).SelectMany(ReadDocuments)];
        if (documents.Count == 0)
        {
            throw new InvalidDataException($"{folder}/entities has no annotated .bio or .jsonl file.");
        }

        List<TokenTable> texts = [.. Files(folder).Where(path => IsKind(path, ".jsonl")).SelectMany(ReadTexts)];
        return new TrainingData(documents, texts, Files(Path.Combine(folder, "lexicons")));
    }

    /// <summary>Reads one annotated file.</summary>
    public static List<TrainingDocument> ReadDocuments(string path)
    {
        string corpus = Path.GetFileName(path).Split('.')[0];
        return IsKind(path, ".bio") ? BioReader.Read(corpus, DataReader.Lines(path))
            : IsKind(path, ".jsonl") ? AnnotatedTextReader.Read(corpus, DataReader.Lines(path))
            : [];
    }

    private static IEnumerable<TokenTable> ReadTexts(string path)
    {
        foreach (string line in DataReader.Lines(path))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            string text = json.RootElement.GetProperty("text").GetString()!;
            using TokenTableBuilder builder = new(text);
            builder.AddBlock(0, new TextSpan(0, text.Length), linesAreSentences: false);
            yield return builder.Build();
        }
    }

    private static string[] Files(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)] : [];

    private static bool IsKind(string path, string ending) =>
        path.EndsWith(ending, StringComparison.Ordinal) || path.EndsWith(ending + ".gz", StringComparison.Ordinal);
}
