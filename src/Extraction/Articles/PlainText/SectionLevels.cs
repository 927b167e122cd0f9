using System.Buffers;

namespace Extraction.Articles.PlainText;

/// <summary>
/// Places headings in the tree of sections. Signs state the level; bare text shows it only where a heading stands directly above another,
/// and where dates run on below a heading that is none.
/// </summary>
internal sealed class SectionLevels(PageLayout page)
{
    private const int Top = 2;
    private const int DeepestLevel = 6;

    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789.");

    /// <summary>The last section at each stated level.</summary>
    private readonly int[] _stated = [-1, -1, -1, -1, -1, -1, -1];

    /// <summary>The last section of the top level, and whether later headings belong below it.</summary>
    private int _top = -1;

    private bool _collects;
    private bool _collectsDates;
    private bool _dated;

    /// <summary>Finds the place of a heading.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="stated">The level that its signs state, or 0.</param>
    /// <param name="section">The index that its section will have.</param>
    /// <returns>The section that holds it, or -1, and its level.</returns>
    public (int Parent, int Level) Place(int line, int stated, int section) => stated > 0 ? PlaceStated(stated, section)
        : NumberedLevel(page[line]) is > 0 and int numbered ? PlaceStated(numbered, section)
        : PlaceInferred(line, section);

    /// <summary>A section without a heading begins at the top level.</summary>
    /// <param name="section">Its index.</param>
    public void Forget(int section)
    {
        _top = section;
        _collects = false;
        _collectsDates = false;
    }

    /// <summary>"1.2 Sources": each point of the number is a level down; 0 for a number without a point, which may be a date.</summary>
    private static int NumberedLevel(ReadOnlySpan<char> heading)
    {
        int number = heading.IndexOfAnyExcept(Numbering);
        bool numbered = number > 2 && heading[number] == ' ' && char.IsAsciiDigit(heading[0]) && char.IsAsciiDigit(heading[number - 1]);
        return numbered ? Top + heading[..number].Count('.') : 0;
    }

    private (int Parent, int Level) PlaceStated(int stated, int section)
    {
        int level = Math.Clamp(stated, Top, DeepestLevel);
        int parent = -1;
        for (int above = level - 1; above >= Top && parent < 0; above--)
        {
            parent = _stated[above];
        }

        _stated[level] = section;
        _stated.AsSpan(level + 1).Fill(-1);
        return (parent, level);
    }

    private (int Parent, int Level) PlaceInferred(int line, int section)
    {
        ReadOnlySpan<char> heading = page.HeadingOf(line, out _).In(page.Text);
        bool shared = SectionNames.TryFind(heading, out SectionKind kind);
        bool parent = line + 1 < page.Count && page.Roles[line + 1] == LineRole.Heading;
        bool dated = DatedHeading.IsDate(heading) || (_collectsDates && DatedHeading.HoldsDate(heading));
        bool first = line > 0 && page.Roles[line - 1] == LineRole.Heading;
        bool below = kind == SectionKind.Body && _top >= 0 && ((dated && !_dated) || (_collects && (first || (!shared && !parent))));
        if (below)
        {
            _collectsDates |= dated;
            return (_top, Top + 1);
        }

        _top = section;
        _stated[Top] = section;
        _dated = dated;
        _collects = parent && kind == SectionKind.Body;
        _collectsDates = false;
        return (-1, Top);
    }
}
