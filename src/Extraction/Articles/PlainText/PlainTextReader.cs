namespace Extraction.Articles.PlainText;

/// <summary>
/// Reads an article from text without markup, of any layout. The lines are cut and described once; then each part of the reader
/// gives the lines that it knows a role, and the roles become sections, blocks, box entries and references over the unchanged text.
/// </summary>
internal static class PlainTextReader
{
    /// <summary>Reads the article.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="options">What the caller knows of the document.</param>
    /// <returns>The article over the unchanged text.</returns>
    public static Article Read(string text, ArticleOptions options)
    {
        var builder = new ArticleBuilder(text, options, ArticleFormat.PlainText);
        List<TextLine> lines = LineScanner.Scan(text);
        var page = new PageLayout(text, lines, ShapeDetector.Detect(text, lines, options.HasDottedHeadings)) { Title = options.Title ?? "" };
        if (page.Shape == TextShape.Card)
        {
            new BattleCardReader(page, builder).Read();
        }
        else
        {
            PrintedPages.Find(page);
            new FrontMatter(page).Read();
            ReferenceLines.Find(page);
            CategoryTail.Find(page);
            new HeadingFinder(page).Find();
            new BodyClassifier(page).Classify();
            new InfoboxReader(page, builder).Read();
            new SectionAssembler(page, builder).Assemble();
        }

        builder.Title = page.Title;
        ResidueScanner.Scan(page, builder);
        DroppedTemplates.Report(page, builder);
        CitationLinker.Link(builder);
        return builder.Build();
    }
}
