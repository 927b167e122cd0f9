using System.Collections.Immutable;
using Extraction.Text;

namespace Extraction.Articles;

/// <summary>
/// One document: a text that never changes, and rows of (kind, start, length) over it that say what its parts are.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class Article
{
    internal Article(string text, ArticleOptions options)
    {
        Text = text;
        Options = options;
    }

    /// <summary>The text that every offset counts in: the decoded input as it is (BOM aside) for plain text, the rendered text for HTML and wikitext.</summary>
    public string Text { get; }

    /// <summary>What the caller knew of the document.</summary>
    public ArticleOptions Options { get; }

    /// <summary>The shape that it was read from.</summary>
    public ArticleFormat Format { get; internal init; }

    /// <summary>The title, from the caller or the text; empty when neither has one.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>All sections in text order; the first is the lead.</summary>
    public ImmutableArray<Section> Sections { get; internal init; } = [];

    /// <summary>All blocks in text order; none overlaps another.</summary>
    public ImmutableArray<Block> Blocks { get; internal init; } = [];

    /// <summary>The lines or cells of the summary boxes, in text order.</summary>
    public ImmutableArray<InfoboxEntry> Infobox { get; internal init; } = [];

    /// <summary>Left-over markup, in text order; none overlaps another.</summary>
    public ImmutableArray<Residue> Residues { get; internal init; } = [];

    /// <summary>The reference list, in text order.</summary>
    public ImmutableArray<Reference> References { get; internal init; } = [];

    /// <summary>The footnote markers, in text order.</summary>
    public ImmutableArray<Citation> Citations { get; internal init; } = [];

    /// <summary>What could not be read as meant.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>Reads a document from its decoded text.</summary>
    /// <param name="text">The text; any text is accepted.</param>
    /// <param name="options">What the caller knows besides, or null.</param>
    /// <returns>The article. Never throws for any text; what cannot be read as meant is in <see cref="Diagnostics"/>.</returns>
    public static Article Parse(string text, ArticleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ArticleReader.Read(text, options ?? ArticleOptions.Default);
    }

    /// <summary>The path of a section: the headings from the top down, joined by <c> &gt; </c>; empty for the lead.</summary>
    /// <param name="section">Index of the section.</param>
    /// <returns>The path.</returns>
    public string PathOf(int section)
    {
        Section row = Sections[section];
        string heading = row.Heading.Quote(Text);
        string parent = row.Parent > 0 ? PathOf(row.Parent) : "";
        return parent.Length > 0 && heading.Length > 0 ? $"{parent} > {heading}" : parent + heading;
    }

    /// <summary>The block that holds a position.</summary>
    /// <param name="position">An index into the text.</param>
    /// <returns>The index of the block, or -1 when the position lies between blocks.</returns>
    public int BlockAt(int position)
    {
        int low = 0;
        int high = Blocks.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            TextSpan span = Blocks[middle].Span;
            if (position < span.Start)
            {
                high = middle - 1;
            }
            else if (position >= span.End)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }
}
