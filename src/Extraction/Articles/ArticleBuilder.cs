using Extraction.Text;

namespace Extraction.Articles;

/// <summary>Collects the rows of one article while a reader walks its source; every reader ends in <see cref="Build"/>.</summary>
internal sealed class ArticleBuilder(string text, ArticleOptions options, ArticleFormat format)
{
    /// <summary>The title found so far; the caller's own title wins.</summary>
    public string Title { get; set; } = "";

    /// <summary>The text that all rows count in.</summary>
    public string Text { get; } = text;

    /// <summary>Sections in text order.</summary>
    public List<Section> Sections { get; } = [];

    /// <summary>Blocks in text order.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>Summary-box entries in text order.</summary>
    public List<InfoboxEntry> Infobox { get; } = [];

    /// <summary>Left-over markup, in any order.</summary>
    public List<Residue> Residues { get; } = [];

    /// <summary>Reference entries in text order.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>Footnote markers in text order.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>Findings, in any order.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The finished article: sections closed, residues sorted, a lead added when there is none.</summary>
    /// <returns>An immutable article.</returns>
    public Article Build()
    {
        if (Sections.Count == 0)
        {
            Sections.Add(new Section(-1, 1, LevelBasis.Inferred, SectionKind.Lead, default, new TextSpan(0, Text.Length)));
        }

        Residues.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new Article(Text, options)
        {
            Format = format,
            Title = options.Title ?? Title,
            Sections = [.. Sections],
            Blocks = [.. Blocks],
            Infobox = [.. Infobox],
            Residues = [.. Residues],
            References = [.. References],
            Citations = [.. Citations],
            Diagnostics = [.. options.Findings, .. Diagnostics],
        };
    }
}
