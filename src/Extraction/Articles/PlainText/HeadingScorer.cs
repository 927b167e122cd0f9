namespace Extraction.Articles.PlainText;

/// <summary>
/// Weighs the evidence that a line is a heading. The weights were set on flattened pages of which the headings are known;
/// a line is a heading from <see cref="Accept"/> on.
/// </summary>
internal sealed class HeadingScorer(PageLayout page)
{
    /// <summary>A line is a heading from this score on.</summary>
    public const float Accept = 2.0f;

    private const float Framed = 1.6f;
    private const float TextBelow = 2.0f;
    private const float SharedName = 2.5f;
    private const float RepeatedByHatnote = 2.0f;
    private const float EchoedBelow = 0.6f;
    private const float TextFollows = 1.0f;
    private const float Short = 0.4f;
    private const float Long = -0.8f;
    private const float FiniteVerb = -1.2f;
    private const float OpensCaption = -1.6f;
    private const float TellsScene = -0.8f;
    private const float TrailingPlace = -1.2f;

    /// <summary>How far below a heading its words are looked for.</summary>
    private const int EchoWindow = 300;

    /// <summary>The score of a line that could be a heading.</summary>
    /// <param name="line">Index of a line that is alone in its stanza or opens one.</param>
    /// <param name="next">Index of the first line that would be its section's text.</param>
    /// <returns>The sum of the evidence.</returns>
    public float Score(int line, int next)
    {
        ReadOnlySpan<char> heading = page[line];
        float score = page.BlankAfter(line) ? Framed : TextBelow;
        if (SectionNames.TryFind(heading, out _))
        {
            return score + SharedName;
        }

        score += ScoreWords(heading);
        return next < page.Count ? score + ScoreBelow(heading, next) : score;
    }

    private float ScoreBelow(ReadOnlySpan<char> heading, int next)
    {
        float score = 0;
        ReadOnlySpan<char> below = page[next];
        if (Hatnote.IsHatnote(below))
        {
            score += TextFollows + (Hatnote.Repeats(below, heading) ? RepeatedByHatnote : 0);
            next++;
        }
        else if (FileLine.IsFile(below))
        {
            score += TextFollows;
            next += 2;
        }
        else if (page.Lines[next].IsProse || page.Lines[next].Has(LineTraits.EndsSentence | LineTraits.EndsOpen))
        {
            score += TextFollows;
        }

        bool echoed = next < page.Count && Echo.Share(heading, page[next][..Math.Min(EchoWindow, page.Lines[next].Length)]) >= 0.5f;
        return score + (echoed ? EchoedBelow : 0);
    }

    private static float ScoreWords(ReadOnlySpan<char> heading)
    {
        int words = LineWords.Count(heading);
        float score = words <= 6 ? Short : words > 9 ? Long : 0;
        score += SpeechForms.HasFiniteVerb(heading) ? FiniteVerb : 0;
        score += ScoreCaption(heading, words);
        return score;
    }

    private static float ScoreCaption(ReadOnlySpan<char> heading, int words)
    {
        int blank = heading.IndexOf(' ');
        if (blank < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> first = heading[..blank];
        bool indefinite = first is "A" or "An";
        float score = indefinite || SpeechForms.OpensCaption(first) ? OpensCaption : 0;
        int scenes = 0;
        foreach (Range range in heading[(blank + 1)..].Split(' '))
        {
            ReadOnlySpan<char> word = heading[(blank + 1)..][range];
            scenes += SpeechForms.TellsScene(word) ? 1 : 0;
        }

        score += Math.Min(2, scenes) * TellsScene;
        int comma = heading.LastIndexOf(", ");
        bool place = comma > 0 && words > 4 && char.IsUpper(heading[comma + 2]) && !heading[..comma].Contains(',') && !heading.Contains(" and ", StringComparison.Ordinal);
        return score + (place ? TrailingPlace : 0);
    }
}
