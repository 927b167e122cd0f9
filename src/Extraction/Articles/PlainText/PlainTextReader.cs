using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Reads an article from text without markup.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads the article.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="options">What the caller knows of the document.</param>
    /// <returns>The article over the unchanged text.</returns>
    public static Article Read(string text, ArticleOptions options)
    {
        var builder = new ArticleBuilder(text, options, ArticleFormat.PlainText);
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            int lead = line.Length - line.TrimStart().Length;
            int length = line.Trim().Length;
            if (length > 0)
            {
                builder.Blocks.Add(new Block(BlockKind.Paragraph, 0, new TextSpan(start + lead, length)));
            }

            start = end + 1;
        }

        return builder.Build();
    }
}
