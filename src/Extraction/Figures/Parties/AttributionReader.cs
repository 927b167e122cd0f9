using Extraction.Figures.Counting;
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

            if (i > 0 && IsStatement(window, i) && FindSubject(window, i, out int first, out int end))
            {
                return Name(window, first, end);
            }
        }

        return null;
    }

    private static int NameEnd(in TokenWindow window, int first)
    {
        int end = first;
        while (end < window.Count && end < first + LongestName && GoesOn(window, first, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>"stated that", "puts the number at", "reported 300 arrests".</summary>
    private static bool IsStatement(in TokenWindow window, int verb)
    {
        ReadOnlySpan<char> word = window.Word(verb);
        if (!ContextWords.StatementVerbs.Has(word) || verb + 1 >= window.Count)
        {
            return false;
        }

        ReadOnlySpan<char> next = window.Word(verb + 1);
        bool reckons = word is "estimated" or "estimates" or "put" or "puts" or "calculated" or "calculates" or "counted";
        return next is "that" || (reckons && next is "the" or "that" or "at" or "its" or "their" or "total" or "losses" or "casualties")
            || (!reckons && word is "reported" or "reports" or "claimed" or "claims" && window[verb + 1].Kind == TokenKind.Number);
    }

    /// <summary>Whether a token still belongs to a name: no stop word but those inside names, and a full stop only behind an initial.</summary>
    private static bool GoesOn(in TokenWindow window, int first, int token)
    {
        ReadOnlySpan<char> word = window.Word(token);
        if (word is ".")
        {
            return token > first && window[token - 1].Length == 1 && window[token - 1].IsCapitalized && window.TouchesPrevious(token);
        }

        if (window[token].Kind is not (TokenKind.Word or TokenKind.Alphanumeric) || ContextWords.NameEnds.Has(word))
        {
            return false;
        }

        bool inside = token > first && word is "the" && window.Word(token - 1) is "of" or "for" or "by" or "and" or "on";
        return token == first || inside || word is "of" or "for" or "by" or "and" or "on" || !NounLexicon.IsStopWord(word);
    }

    /// <summary>The noun phrase before the verb: it opens the sentence, or stands behind the time that does, and is no pronoun.</summary>
    private static bool FindSubject(in TokenWindow window, int verb, out int first, out int end)
    {
        end = window.Word(verb - 1) is "later" or "also" or "himself" or "once" ? verb - 1 : verb;
        first = end;
        while (first > 0 && end - first < LongestName && (window.Word(first - 1) is "The" or "the" or "A" || GoesOn(window, 0, first - 1)))
        {
            first--;
        }

        // "In the summer of 1906 Major Smith": behind a time, not behind another clause.
        bool opens = first == 0 || (window[first - 1].Kind == TokenKind.Number && first < LongestName)
            || (window.Is(first - 1, ',') && window[first - 2 < 0 ? 0 : first - 2].Kind == TokenKind.Number);
        bool pronoun = NounLexicon.IsStopWord(window.Word(first)) && window.Word(first) is not ("The" or "the" or "A" or "An");
        return opens && !pronoun && end > first && !NounLexicon.IsStopWord(window.Word(end - 1));
    }

    private static string? Name(in TokenWindow window, int first, int end)
    {
        first = window.Word(first) is "the" or "The" or "a" or "an" ? first + 1 : first;
        return end > first ? window.Slice(first, end).ToString() : null;
    }
}
