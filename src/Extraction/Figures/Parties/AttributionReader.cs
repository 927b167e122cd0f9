using Extraction.Figures.Lexicon;
using Extraction.Text;

namespace Extraction.Figures.Parties;

/// <summary>Finds who states the figures of a sentence: "According to Soviet archives, …", "The ministry estimated that …".</summary>
internal static class AttributionReader
{
    private const int LongestName = 9;

    /// <summary>Finds the source of a sentence's figures.</summary>
    /// <param name="window">The sentence.</param>
    /// <returns>The source as written, or null when nobody is named.</returns>
    public static string? Find(in TokenWindow window)
    {
        for (int i = 0; i < window.Count; i++)
        {
            ReadOnlySpan<char> word = window.Word(i);
            if (word is "According" or "according" && window.Is(i + 1, "to"))
            {
                return Name(window, i + 2, NameEnd(window, i + 2));
            }

            if (word is "estimated" or "estimates" or "claimed" or "claims" or "reported" or "reports" or "stated"
                or "states" && window.Is(i + 1, "that") && i is > 0 and <= LongestName && IsSubject(window, i))
            {
                return Name(window, 0, i);
            }
        }

        return null;
    }

    private static int NameEnd(in TokenWindow window, int first)
    {
        int end = first;
        while (end < window.Count && end < first + LongestName && window[end].Kind is TokenKind.Word or TokenKind.Alphanumeric
            && !ContextWords.NameEnds.Has(window.Word(end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Nothing but one noun phrase stands before the verb, and it is no pronoun.</summary>
    private static bool IsSubject(in TokenWindow window, int verb)
    {
        for (int i = 0; i < verb; i++)
        {
            if (window[i].Kind == TokenKind.Punctuation
                || window.Word(i) is "It" or "He" or "She" or "They" or "was" or "were" or "is" or "are" or "has" or "have"
                or "been")
            {
                return false;
            }
        }

        return true;
    }

    private static string? Name(in TokenWindow window, int first, int end)
    {
        first = window.Word(first) is "the" or "The" or "a" or "an" ? first + 1 : first;
        return end > first ? window.Slice(first, end).ToString() : null;
    }
}
