using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>Wordings that set two nations against each other.</summary>
internal static class Opposition
{
    private const string Between = "between";

    /// <summary>How far before the first name "between" may stand: an article or an adjective fits.</summary>
    private const int LeadIn = 24;

    /// <summary>The two are joined by a dash, or stand as "between A and B", "A against B", "A versus B".</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first name.</param>
    /// <param name="second">The next name.</param>
    /// <returns>Whether they are opposed.</returns>
    public static bool Sets(string text, TextSpan first, TextSpan second)
    {
        ReadOnlySpan<char> link = text.AsSpan(first.End, second.Start - first.End).Trim();
        if (link.Length == 1)
        {
            return link[0] is '–' or '-' or '—';
        }

        link = link.EndsWith(" the", StringComparison.Ordinal) ? link[..^4] : link;
        if (link is "against" or "versus" or "vs" or "vs.")
        {
            return true;
        }

        int start = Math.Max(0, first.Start - LeadIn);
        return link is "and" && text.AsSpan(start, first.Start - start).Contains(Between, StringComparison.Ordinal);
    }
}
