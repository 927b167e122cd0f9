using System.Buffers;
using AngleSharp.Dom;

namespace Extraction.Articles.Html;

/// <summary>Small readings of inline elements: exponents, what a marker cites, whose flag a picture shows.</summary>
internal static class HtmlInline
{
    // The longest exponent that a measurement has is "−12".
    private const int LongestExponent = 4;
    private const string Plain = "0123456789+-−";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create(Plain);

    /// <summary>The raised digits of an exponent, so that 10<sup>6</sup> does not become 106.</summary>
    /// <param name="element">A <c>sup</c> element.</param>
    /// <returns>The characters, or null when the element holds anything but digits and a sign.</returns>
    public static string? Exponent(IElement element)
    {
        ReadOnlySpan<char> text = element.TextContent.AsSpan().Trim();
        if (text.Length is 0 or > LongestExponent || text.ContainsAnyExcept(PlainCharacters))
        {
            return null;
        }

        Span<char> raised = stackalloc char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            raised[i] = Raised[Plain.IndexOf(text[i], StringComparison.Ordinal)];
        }

        return raised.ToString();
    }

    /// <summary>The id that a footnote marker leads to.</summary>
    /// <param name="marker">The marker's element.</param>
    /// <returns>The id, or null when the marker leads nowhere on this page.</returns>
    public static string? Cited(IElement marker)
    {
        foreach (INode node in marker.GetDescendants())
        {
            if (node is IElement { LocalName: "a" } link && link.GetAttribute("href") is { } address)
            {
                int hash = address.IndexOf('#', StringComparison.Ordinal);
                return hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
            }
        }

        return null;
    }
}
