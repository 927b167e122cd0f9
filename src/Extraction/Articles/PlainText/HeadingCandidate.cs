namespace Extraction.Articles.PlainText;

/// <summary>The cheap tests that most lines fail before anyone scores them as a heading.</summary>
internal static class HeadingCandidate
{
    /// <summary>Headings of real articles have at most ten words or so; a longer line is none.</summary>
    public const int MaximumLength = 100;

    private const int MaximumDottedWords = 9;

    /// <summary>The line could be a heading without a final stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <returns>Whether the line is short, begins like a title and does not end like a sentence.</returns>
    public static bool IsPlain(string text, TextLine line)
    {
        const LineTraits Against = LineTraits.StartsLower | LineTraits.EndsOpen | LineTraits.Hollow;
        return line.Length <= MaximumLength
            && !line.Has(Against)
            && (!line.Has(LineTraits.EndsSentence) || EndsInAbbreviation(line.In(text)))
            && BeginsLikeTitle(line.In(text))
            && !SpeechForms.BreaksOff(line.In(text))
            && !Hatnote.IsHatnote(line.In(text));
    }

    /// <summary>The line could be a heading of WikiExtractor's: short, and closed by one full stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <returns>Whether it looks so.</returns>
    public static bool IsDotted(string text, TextLine line)
    {
        ReadOnlySpan<char> characters = line.In(text);
        return line.Length <= MaximumLength
            && line.Length > 1
            && characters[^1] == '.'
            && characters[^2] != '.'
            && !line.Has(LineTraits.StartsLower)
            && BeginsLikeTitle(characters)
            && LineWords.Count(characters) <= MaximumDottedWords
            && !SpeechForms.HasFiniteVerb(characters);
    }

    private static bool BeginsLikeTitle(ReadOnlySpan<char> line)
    {
        char first = line[0];
        bool title = char.IsLetterOrDigit(first) || char.IsSurrogate(first) || first is '"' or '“' or '‘' or '\'' or '¿' or '¡';
        return title && !line.StartsWith("File:", StringComparison.Ordinal) && !line.StartsWith("Image:", StringComparison.Ordinal);
    }

    /// <summary>"Warner Bros.", "Martin Luther King Jr.", "c. 500 B.C.": the stop belongs to the word.</summary>
    private static bool EndsInAbbreviation(ReadOnlySpan<char> line)
    {
        if (line[^1] != '.')
        {
            return false;
        }

        ReadOnlySpan<char> word = line[(line.LastIndexOf(' ') + 1)..];
        return (char.IsLetter(word[0]) && word[..^1].Contains('.')) || SpeechForms.IsAbbreviation(word);
    }
}
