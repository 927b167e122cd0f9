using System.Text.RegularExpressions;
using Extraction.Articles;
using Extraction.Text;

namespace Extraction.Tests.Articles.Pages;

/// <summary>Looks for markup in the text of an article, page furniture aside.</summary>
internal static partial class MarkupResidue
{
    /// <summary>Every place that looks like template, link, tag, entity or style, with what stands around it.</summary>
    public static IEnumerable<string> In(Article article)
    {
        foreach (Block block in article.Blocks)
        {
            if (block.Kind != BlockKind.Chrome)
            {
                foreach (Match match in Markup().Matches(block.Span.Quote(article.Text)))
                {
                    int start = block.Span.Start + match.Index;
                    var around = TextSpan.FromBounds(Math.Max(block.Span.Start, start - 30), Math.Min(block.Span.End, start + match.Length + 30));
                    yield return $"{block.Kind}: …{around.Quote(article.Text)}…";
                }
            }
        }
    }

    [GeneratedRegex(
        """
        \{\{|\}\}|\{\||\|\}|\[\[|[^\[\]]{3}\]\]|'''?(?=\w)|\{\{\{
        |</?[a-zA-Z][a-zA-Z0-9]*(\s[^<>]*)?/?>|<!--|-->
        |&(nbsp|amp|lt|gt|ndash|mdash|quot|thinsp|\#\d+|\#x[0-9a-fA-F]+);
        |\b(style|class|colspan|rowspan|align|cellpadding|bgcolor)\s*=\s*["']?[\w-]
        |display\s*:\s*none|\.mw-|mw-parser-output|font-size\s*:|@media
        |\[edit\]|__[A-Z]{4,}__|UNIQ--|\u00A0
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Markup();
}
