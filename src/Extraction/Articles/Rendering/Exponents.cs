using System.Buffers;

namespace Extraction.Articles.Rendering;

/// <summary>Raises the digits of exponents, so that 10<sup>6</sup> does not become 106.</summary>
internal static class Exponents
{
    // The longest exponent that a measurement has is "−12".
    private const int Longest = 4;
    private const string Plain = "0123456789+-−";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create(Plain);

    /// <summary>The raised characters.</summary>
    /// <param name="text">The text of a raised element.</param>
    /// <returns>The characters, or null when it holds anything but digits and a sign.</returns>
    public static string? Raise(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > Longest || text.ContainsAnyExcept(PlainCharacters))
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
}
