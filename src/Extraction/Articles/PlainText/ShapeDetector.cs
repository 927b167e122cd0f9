using Extraction.Articles.Infoboxes;

namespace Extraction.Articles.PlainText;

/// <summary>Tells the layout of a text from its first lines.</summary>
internal static class ShapeDetector
{
    /// <summary>Enough lines to see a layout; a longer text does not change the answer.</summary>
    private const int SampleLines = 1500;

    /// <summary>A battle card has at least this many labelled lines among its first dozen.</summary>
    private const int CardLabels = 3;

    /// <summary>The layout of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="dotted">The text is known for one whose headings end in a full stop, if it has any.</param>
    /// <returns>The layout; <see cref="TextShape.Framed"/> when nothing speaks for another.</returns>
    public static TextShape Detect(string text, List<TextLine> lines, bool dotted)
    {
        if (IsCard(text, lines))
        {
            return TextShape.Card;
        }

        var counts = default(Counts);
        int sample = Math.Min(lines.Count, SampleLines);
        for (int i = 0; i < sample; i++)
        {
            counts.Add(text, lines, i);
        }

        if (counts.Marked > 0)
        {
            return TextShape.Marked;
        }

        bool looksDotted = counts.Dotted >= 2 && counts.Dotted > counts.FramedShort + counts.TextBelow;
        if (looksDotted || (dotted && counts.Dotted > 0))
        {
            return TextShape.Dotted;
        }

        if (counts.Wrapped >= 4 && counts.Wrapped * 3 > sample)
        {
            return TextShape.Wrapped;
        }

        bool mirror = lines.Count > 0 && PageFurniture.RoleOf(lines[0].In(text)) == LineRole.Banner;
        return counts.TextBelow > 0 && !mirror ? TextShape.Row : TextShape.Framed;
    }

    private static bool IsCard(string text, List<TextLine> lines)
    {
        int labels = 0;
        int sample = Math.Min(lines.Count, 12);
        for (int i = 0; i < sample && labels < CardLabels; i++)
        {
            labels += InfoboxLabels.TryMatchCard(lines[i].In(text), out _, out _) ? 1 : 0;
        }

        return labels == CardLabels;
    }

    /// <summary>What the sampled lines look like.</summary>
    private struct Counts
    {
        public int Marked;
        public int Dotted;
        public int Wrapped;
        public int TextBelow;
        public int FramedShort;

        public void Add(string text, List<TextLine> lines, int index)
        {
            TextLine line = lines[index];
            Marked += MarkedHeading.TryRead(text, line, out _, out _) ? 1 : 0;
            if (index + 1 == lines.Count)
            {
                return;
            }

            TextLine next = lines[index + 1];
            if (line.Length >= HeadingCandidate.MaximumLength)
            {
                return;
            }

            if (next.BlankBefore)
            {
                FramedShort += line.BlankBefore && !line.Has(LineTraits.EndsSentence | LineTraits.EndsOpen) ? 1 : 0;
                return;
            }

            bool continues = next.Has(LineTraits.StartsLower) && !line.Has(LineTraits.EndsSentence) && line.Length >= 40;
            Wrapped += continues ? 1 : 0;
            TextBelow += line.BlankBefore && SectionNames.TryFind(line.In(text), out _) ? 1 : 0;
            if (!next.IsProse)
            {
                return;
            }

            Dotted += HeadingCandidate.IsDotted(text, line) ? 1 : 0;
            TextBelow += line.BlankBefore && HeadingCandidate.IsPlain(text, line) ? 1 : 0;
        }
    }
}
