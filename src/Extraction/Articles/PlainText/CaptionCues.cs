namespace Extraction.Articles.PlainText;

/// <summary>
/// Weighs how much a line reads like the caption of an image. The weights follow the logarithm of how much more often each sign
/// is met in captions than in headings (6,900 headings against 64 captions), about halved because the signs go together.
/// </summary>
internal static class CaptionCues
{
    /// <summary>A line with this weight or less is hardly anything but a caption.</summary>
    public const float Strong = -0.8f;

    private const float OpensCaption = -1.6f;

    /// <summary>"Figure 2", "Table 1": nothing else looks so, images or not.</summary>
    private const float Numbered = -4f;

    private const float IndefiniteArticle = -1.6f;
    private const float DefiniteArticle = -0.4f;
    private const float Possessive = -0.5f;
    private const float TellsScene = -0.8f;
    private const float PlaceBeforeArticle = -1.3f;
    private const float PlaceBeforeName = -0.8f;
    private const float Participle = -0.4f;
    private const float FiniteVerb = -1.5f;
    private const float Apposition = -0.9f;
    private const float ClosingYear = -0.5f;

    /// <summary>The sum of the signs.</summary>
    /// <param name="line">A short line.</param>
    /// <returns>0 when nothing looks like a caption, else below 0.</returns>
    public static float Weigh(ReadOnlySpan<char> line)
    {
        int blank = line.IndexOf(' ');
        if (blank < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> first = line[..blank];
        float score = OfFirstWord(first) + OfApposition(line);
        score += SpeechForms.OpensCaption(first) && char.IsAsciiDigit(line[blank + 1]) ? Numbered : 0;
        ReadOnlySpan<char> before = first;
        foreach (Range range in line[(blank + 1)..].Split(' '))
        {
            ReadOnlySpan<char> word = line[(blank + 1)..][range];
            if (word.Length > 0)
            {
                score += OfWord(word, before);
                before = word;
            }
        }

        bool year = before.Length == 4 && before.IndexOfAnyExceptInRange('0', '9') < 0 && before[0] is '1' or '2';
        bool span = year && line[..^4].EndsWith(" to ", StringComparison.Ordinal);
        return score + (year && !span ? ClosingYear : 0);
    }

    private static float OfFirstWord(ReadOnlySpan<char> word) => word switch
    {
        "A" or "An" => IndefiniteArticle,
        "The" => DefiniteArticle,
        _ when SpeechForms.OpensCaption(word) => OpensCaption,
        _ when word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) => Possessive,
        _ => 0,
    };

    private static float OfWord(ReadOnlySpan<char> word, ReadOnlySpan<char> before)
    {
        if (SpeechForms.IsPlaceWord(before))
        {
            return SpeechForms.IsArticle(word) ? PlaceBeforeArticle : char.IsUpper(word[0]) ? PlaceBeforeName : 0;
        }

        if (!char.IsAsciiLetterLower(word[0]))
        {
            return SpeechForms.TellsScene(word) ? TellsScene : 0;
        }

        bool participle = word.Length > 4 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal));
        return SpeechForms.IsFiniteVerb(word) ? FiniteVerb
            : SpeechForms.TellsScene(word) ? TellsScene
            : participle ? Participle
            : 0;
    }

    /// <summary>"…, Romania", "…, circa 1920": one comma that opens no enumeration.</summary>
    private static float OfApposition(ReadOnlySpan<char> line)
    {
        int comma = line.IndexOf(", ", StringComparison.Ordinal);
        bool period = comma > 0 && line.Length > 8 && line[^4..].IndexOfAnyExceptInRange('0', '9') < 0 && line[^5] is '–' or '-';
        bool list = comma < 0 || period || line[comma..].Contains(" and ", StringComparison.Ordinal) || line[comma..].Contains('&');
        return list ? 0 : Apposition;
    }
}
