using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>The short names of the sides of one battle card, numbered as they first appear: US 1, CS 2.</summary>
internal sealed class SideTags
{
    private const int LongestTag = 24;

    private readonly List<string> _known = [];

    /// <summary>The column of a side.</summary>
    /// <param name="tag">Its short name.</param>
    /// <returns>1 for the first side of the card, and so on.</returns>
    public int SideOf(string tag)
    {
        int index = _known.IndexOf(tag);
        if (index < 0)
        {
            index = _known.Count;
            _known.Add(tag);
        }

        return index + 1;
    }

    /// <summary>Splits "A [US]; B and C [CS]" into values with the tag behind them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The whole value.</param>
    /// <returns>The parts, without tags and separators; the tag is empty where a part has none.</returns>
    public static List<(TextSpan Part, string Tag)> SplitBehind(string text, TextSpan value)
    {
        var parts = new List<(TextSpan, string)>();
        int start = value.Start;
        int position = value.Start;
        while (TagFrom(text, position, value.End, char.IsUpper, out TextSpan bracket))
        {
            Add(parts, text, start, bracket.Start, text.Substring(bracket.Start + 1, bracket.Length - 2));
            start = bracket.End;
            position = bracket.End;
        }

        Add(parts, text, start, value.End, "");
        return parts;
    }

    /// <summary>Splits "[n] Col. A; [s] Maj. B" into values with the tag ahead of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The whole value.</param>
    /// <returns>The parts, without tags and separators; empty when the value does not begin with a tag.</returns>
    public static List<(TextSpan Part, string Tag)> SplitAhead(string text, TextSpan value)
    {
        var parts = new List<(TextSpan, string)>();
        string tag = "";
        int start = value.Start;
        int position = value.Start;
        while (TagFrom(text, position, value.End, char.IsLetter, out TextSpan bracket))
        {
            if (tag.Length == 0 && bracket.Start > value.Start)
            {
                return [];
            }

            Add(parts, text, start, bracket.Start, tag);
            tag = text.Substring(bracket.Start + 1, bracket.Length - 2);
            start = bracket.End;
            position = bracket.End;
        }

        if (tag.Length > 0)
        {
            Add(parts, text, start, value.End, tag);
        }

        return parts;
    }

    /// <summary>Splits "US 23; CS 65" into figures with the tag before them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What stands in the bracket.</param>
    /// <returns>The figures; empty when the first part does not start with a tag.</returns>
    public List<(TextSpan Part, string Tag)> SplitBefore(string text, TextSpan value)
    {
        var parts = new List<(TextSpan, string)>();
        int position = value.Start;
        while (position < value.End)
        {
            int semicolon = text.AsSpan(position, value.End - position).IndexOfAny(';', ',');
            while (semicolon > 0 && IsThousands(text, position + semicolon))
            {
                int next = text.AsSpan(position + semicolon + 1, value.End - position - semicolon - 1).IndexOfAny(';', ',');
                semicolon = next < 0 ? -1 : semicolon + 1 + next;
            }

            int end = semicolon < 0 ? value.End : position + semicolon;
            AddTagged(parts, text, position, end);
            position = end + 1;
        }

        return parts;
    }

    private void AddTagged(List<(TextSpan, string)> parts, string text, int start, int end)
    {
        ReadOnlySpan<char> part = text.AsSpan(start, end - start);
        int lead = part.Length - part.TrimStart().Length;
        part = part.Trim();
        int blank = part.IndexOf(' ');
        if (blank <= 0 || !((char.IsUpper(part[0]) && IsTag(part[..blank])) || _known.Contains(part[..blank].ToString())))
        {
            return;
        }

        int figure = start + lead + blank + 1;
        parts.Add((TextSpan.FromBounds(figure, start + lead + part.Length), part[..blank].ToString()));
    }

    private static bool IsThousands(string text, int comma) =>
        text[comma] == ',' && comma > 0 && comma + 1 < text.Length && char.IsAsciiDigit(text[comma - 1]) && char.IsAsciiDigit(text[comma + 1]);

    /// <summary>The next tag in square brackets, none of them opened twice.</summary>
    private static bool TagFrom(string text, int position, int end, Func<char, bool> opens, out TextSpan bracket)
    {
        bracket = default;
        while (position < end)
        {
            int found = text.AsSpan(position, end - position).IndexOf('[');
            if (found < 0)
            {
                return false;
            }

            int open = position + found;
            int close = text.AsSpan(open, Math.Min(LongestTag + 2, end - open)).IndexOf(']');
            if (close > 1 && opens(text[open + 1]) && IsTag(text.AsSpan(open + 1, close - 1)))
            {
                bracket = new TextSpan(open, close + 1);
                return true;
            }

            position = open + 1;
        }

        return false;
    }

    /// <summary>Letters only; never a number.</summary>
    private static bool IsTag(ReadOnlySpan<char> tag)
    {
        foreach (char c in tag)
        {
            if (!char.IsLetter(c) && c is not (' ' or '.' or '-' or '/' or '&'))
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(List<(TextSpan, string)> parts, string text, int start, int end, string tag)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ';' or ',' or '.'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ';' or ','))
        {
            end--;
        }

        if (end > start)
        {
            parts.Add((TextSpan.FromBounds(start, end), tag));
        }
    }
}
