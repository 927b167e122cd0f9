namespace Extraction.Articles.Wikitext;

/// <summary>Tells wikitext from plain text. Headings between equals signs alone do not: extracts of articles have them too.</summary>
internal static class WikitextShape
{
    private const int Head = 20_000;

    // A page of wikitext has links or templates; plain text has a stray bracket at most.
    private const int FewestPairs = 2;

    /// <summary>The text is wikitext.</summary>
    /// <param name="text">The decoded text.</param>
    /// <returns>Whether its beginning holds closed links or templates.</returns>
    public static bool IsWikitext(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, Head));
        return Pairs(head, "[[", "]]") + Pairs(head, "{{", "}}") >= FewestPairs || head.TrimStart().StartsWith("{{Infobox", StringComparison.OrdinalIgnoreCase);
    }

    private static int Pairs(ReadOnlySpan<char> text, ReadOnlySpan<char> open, ReadOnlySpan<char> close)
    {
        int pairs = 0;
        int start = text.IndexOf(open);
        while (start >= 0 && pairs < FewestPairs)
        {
            text = text[(start + open.Length)..];
            int end = text.IndexOf(close);
            if (end < 0)
            {
                break;
            }

            pairs++;
            text = text[(end + close.Length)..];
            start = text.IndexOf(open);
        }

        return pairs;
    }
}
