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

    /// <summary>How much the signs of a caption count in a text without any trace of images.</summary>
    private const float CaptionsUnexpected = 0.4f;

    private const float RowsFollow = 0.6f;
    private const float Short = 0.4f;
    private const float Long = -0.6f;
    private const float VeryLong = -1.1f;

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

        score += ScoreLength(heading) + (CaptionCues.Weigh(heading) * (page.HadImages ? 1 : CaptionsUnexpected));
        score += next < page.Count ? ScoreBelow(heading, ref next) : 0;

        // The slowest of the signs is looked at only where it can matter to any caller.
        bool open = score < Accept && score + EchoedBelow >= Accept - 1 && next < page.Count;
        return open && IsEchoed(heading, next) ? score + EchoedBelow : score;
    }

    private bool IsEchoed(ReadOnlySpan<char> heading, int next) =>
        Echo.Share(heading, page[next][..Math.Min(EchoWindow, page.Lines[next].Length)]) >= 0.5f;

    private float ScoreBelow(ReadOnlySpan<char> heading, ref int next)
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
        else if (!page.HadImages && IsHeadingAboveText(next))
        {
            score += TextFollows;
        }
        else if (!page.BlankAfter(next) || TextFollowsBehind(next))
        {
            score += RowsFollow;
        }

        return score;
    }

    /// <summary>A sub-heading: a lone short line above prose.</summary>
    private bool IsHeadingAboveText(int next) =>
        page.BlankAfter(next) && next + 1 < page.Count && page.Lines[next + 1].IsProse && HeadingCandidate.IsPlain(page.Text, page.Lines[next]);

    /// <summary>A caption above the section's text, or a sub-heading above its table.</summary>
    private bool TextFollowsBehind(int next)
    {
        int behind = next + 1;
        if (behind >= page.Count)
        {
            return false;
        }

        bool caption = page.Lines[behind].IsProse && CaptionCues.Weigh(page[next]) <= CaptionCues.Strong;
        bool table = !page.Lines[behind].IsProse && !page.BlankAfter(behind) && HeadingCandidate.IsPlain(page.Text, page.Lines[next]);
        return caption || table;
    }

    private static float ScoreLength(ReadOnlySpan<char> heading)
    {
        int words = LineWords.Count(heading);
        return words < 5 ? Short : words < 7 ? 0 : words < 9 ? Long : VeryLong;
    }
}
