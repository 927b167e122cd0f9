using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Datasets;

/// <summary>What the tables of one document share while their rows are made: its text, its ids and its offsets.</summary>
internal sealed class Tabulation
{
    private readonly CodePointIndex _codePoints;

    /// <summary>Prepares the ids and the offsets of a document.</summary>
    /// <param name="result">The document with all its layers.</param>
    /// <param name="occurrence">1 for the first document of its source, 2 for the second, …</param>
    public Tabulation(ExtractionResult result, int occurrence)
    {
        Result = result;
        _codePoints = new CodePointIndex(result.Text);
        Ids = new DocumentIds(result, occurrence);
    }

    /// <summary>The document with all its layers.</summary>
    public ExtractionResult Result { get; }

    /// <summary>The document.</summary>
    public Article Article => Result.Article;

    /// <summary>The ids of its rows.</summary>
    public DocumentIds Ids { get; }

    /// <summary>How many code points its text has.</summary>
    public int CharCount => _codePoints.Count;

    /// <summary>A place in code points.</summary>
    public CodePointSpan Place(TextSpan span) => _codePoints.Convert(span);

    /// <summary>The quoted text of a place.</summary>
    public string Quote(TextSpan span) => span.Quote(Result.Text);

    /// <summary>Id of the sentence, or null when the row stands in none.</summary>
    public string? SentenceId(int sentence) => At(Ids.Sentences, sentence);

    /// <summary>Id of the section that holds the sentence, or null when the row stands in none.</summary>
    public string? SectionId(int sentence) =>
        sentence < 0 ? null : Ids.Sections[Article.Blocks[Result.Sentences[sentence].Block].Section];

    /// <summary>The id at an index, or null for an index below 0, which means none.</summary>
    public static string? At(ImmutableArray<string> ids, int index) => index < 0 ? null : ids[index];
}
