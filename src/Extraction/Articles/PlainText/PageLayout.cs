using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>The lines of one text with what each turned out to be. The parts of the reader fill it in turn.</summary>
internal sealed class PageLayout(string text, List<TextLine> lines, TextShape shape)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>Its lines.</summary>
    public List<TextLine> Lines { get; } = lines;

    /// <summary>Its layout.</summary>
    public TextShape Shape { get; } = shape;

    /// <summary>What each line is.</summary>
    public LineRole[] Roles { get; } = new LineRole[lines.Count];

    /// <summary>The article's title, from the text; empty when it has none.</summary>
    public string Title { get; set; } = "";

    /// <summary>The text shows that images stood in it: a mirror's banner, sizes of flags, names of files. Then captions are to be expected.</summary>
    public bool HadImages { get; set; }

    /// <summary>The number of lines.</summary>
    public int Count => Lines.Count;

    /// <summary>The characters of a line.</summary>
    /// <param name="line">Its index.</param>
    /// <returns>The characters, without a copy.</returns>
    public ReadOnlySpan<char> this[int line] => Lines[line].In(Text);

    /// <summary>A blank line, or the end of the text, follows the line.</summary>
    /// <param name="line">Its index.</param>
    /// <returns>Whether it closes its stanza.</returns>
    public bool BlankAfter(int line) => line + 1 >= Count || Lines[line + 1].BlankBefore;

    /// <summary>The end of the stanza that holds a line: the lines between two blank ones.</summary>
    /// <param name="line">Index of any of its lines.</param>
    /// <returns>Index just behind its last line.</returns>
    public int StanzaEnd(int line)
    {
        int end = line + 1;
        while (end < Count && !Lines[end].BlankBefore)
        {
            end++;
        }

        return end;
    }

    /// <summary>The heading that a heading line holds, without the signs of its shape.</summary>
    /// <param name="line">Index of a heading line.</param>
    /// <param name="level">The level that the signs state, or 0.</param>
    /// <returns>The heading's place.</returns>
    public TextSpan HeadingOf(int line, out int level)
    {
        TextLine row = Lines[line];
        if (Shape == TextShape.Marked && MarkedHeading.TryRead(Text, row, out TextSpan marked, out level))
        {
            return marked;
        }

        level = 0;
        bool dotted = Shape == TextShape.Dotted && row.Length > 1 && Text[row.End - 1] == '.';
        return new TextSpan(row.Start, dotted ? row.Length - 1 : row.Length);
    }
}
