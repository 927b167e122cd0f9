using System.Text.Json;
using Extraction.Articles;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>
/// Reads annotated articles, one JSON object a line: <c>{"text": …, "names": [[start, end, "PER"], …]}</c>. Offsets are
/// half-open and count Unicode code points, as in the exported tables. Tokens and sentences are those of the pipeline.
/// </summary>
internal static class AnnotatedTextReader
{
    private static readonly ExtractionPipeline Tokenizing = new ExtractionPipelineBuilder().Build();

    /// <summary>Reads all documents of a corpus.</summary>
    public static List<TrainingDocument> Read(string corpus, IReadOnlyList<string> lines)
    {
        bool marksMiscellaneous = lines.Any(line => line.Contains("\"MISC\"", StringComparison.Ordinal));
        return [.. lines.Where(line => line.Length > 0).Select(line => ReadLine(corpus, line, marksMiscellaneous))];
    }

    private static TrainingDocument ReadLine(string corpus, string line, bool marksMiscellaneous)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string text = json.RootElement.GetProperty("text").GetString()!;
        TokenTable table = Tokenizing.Run(Article.Parse(text)).Tokens;
        int[] offsets = CodeUnitOffsets(table.Text);
        byte[] tags = new byte[table.Tokens.Length];
        foreach (JsonElement name in json.RootElement.GetProperty("names").EnumerateArray())
        {
            TextSpan span = TextSpan.FromBounds(offsets[name[0].GetInt32()], offsets[name[1].GetInt32()]);
            NameAlignment.Mark(table, span, BioReader.ClassOf(name[2].GetString()!), tags);
        }

        return new TrainingDocument(table, tags, corpus, marksMiscellaneous);
    }

    /// <summary>Index of the first code unit of each code point, and the end.</summary>
    private static int[] CodeUnitOffsets(string text)
    {
        List<int> offsets = [];
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            offsets.Add(i);
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }
}
