using System.Text;
using Extraction.Articles;
using Extraction.Text;

namespace Extraction.Tests.Articles.Rendering;

/// <summary>Lists the rows of an article, one a line, for snapshots and failure messages.</summary>
internal static class ArticleListing
{
    /// <summary>All rows.</summary>
    public static string Of(Article article)
    {
        var list = new StringBuilder();
        list.Append("title: ").Append(article.Title).Append('\n');
        list.Append("\nsections\n");
        for (int i = 0; i < article.Sections.Length; i++)
        {
            Section section = article.Sections[i];
            list.Append($"  {i} level {section.Level} {section.Kind}: {article.PathOf(i)}\n");
        }

        list.Append("\nblocks\n");
        foreach (Block block in article.Blocks)
        {
            list.Append($"  {block.Section} {block.Kind}: {Quote(article, block.Span)}\n");
        }

        list.Append("\ninfobox\n");
        foreach (InfoboxEntry entry in article.Infobox)
        {
            list.Append($"  {entry.Infobox} {entry.Field} side {entry.Side} [{entry.Belligerent}] \"{entry.Label}\": {Quote(article, entry.Value)}\n");
        }

        list.Append("\nreferences\n");
        foreach (Reference reference in article.References)
        {
            list.Append($"  {reference.Label}: {Quote(article, reference.Span)}\n");
        }

        list.Append("\ncitations\n");
        foreach (Citation citation in article.Citations)
        {
            list.Append($"  {Quote(article, citation.Span)} -> {citation.Reference}\n");
        }

        list.Append("\nresidues\n");
        foreach (Residue residue in article.Residues)
        {
            list.Append($"  {residue.Kind}: {Quote(article, residue.Span)}\n");
        }

        list.Append("\ndiagnostics\n");
        foreach (Diagnostic diagnostic in article.Diagnostics)
        {
            list.Append($"  {diagnostic.Severity} {diagnostic.Code}: {diagnostic.Message}\n");
        }

        return list.ToString();
    }

    /// <summary>Fails unless every row stands in the text as the contract says.</summary>
    public static void AssertRowsFit(Article article)
    {
        var whole = new TextSpan(0, article.Text.Length);
        int end = 0;
        foreach (Block block in article.Blocks)
        {
            Assert.True(block.Span.Length > 0 && block.Span.Start >= end && block.Span.End <= whole.End, $"block {block}");
            Assert.Equal(block.Span.Quote(article.Text).Trim(), block.Span.Quote(article.Text));
            Assert.InRange(block.Section, 0, article.Sections.Length - 1);
            Assert.True(article.Sections[block.Section].Span.Contains(block.Span), $"block {block} outside its section");
            end = block.Span.End;
        }

        Assert.Equal(SectionKind.Lead, article.Sections[0].Kind);
        Assert.All(article.Sections, section => Assert.True(whole.Contains(section.Span) && section.Span.Contains(section.Heading)));
        Assert.All(article.Infobox, entry => Assert.True(entry.Value.Length > 0 && whole.Contains(entry.Value)));
        Assert.All(article.References, reference => Assert.True(whole.Contains(reference.Span)));
        Assert.All(article.Residues, residue => Assert.True(residue.Span.Length > 0 && whole.Contains(residue.Span)));
        Assert.All(article.Citations, citation => Assert.InRange(citation.Reference, -1, article.References.Length - 1));
        Assert.All(article.Citations, citation => Assert.True(whole.Contains(citation.Span)));
    }

    private static string Quote(Article article, TextSpan span) =>
        span.Quote(article.Text).Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal);
}
