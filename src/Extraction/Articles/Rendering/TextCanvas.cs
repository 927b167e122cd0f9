using System.Buffers;

namespace Extraction.Articles.Rendering;

/// <summary>
/// The rendered text while it grows. White space is owed, not written, until a character follows it: runs of it become one
/// blank, and neither a line nor the text ever ends in it.
/// </summary>
internal sealed class TextCanvas
{
    private const char NoBreakSpace = '\u00A0';

    // White space of HTML and wikitext other than the blank, and characters that a page shows as nothing.
    private static readonly SearchValues<char> Special =
        SearchValues.Create("\t\n\v\f\r\0\u00A0\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");

    private char[] _characters;
    private int _tabs;

    /// <summary>An empty canvas.</summary>
    /// <param name="capacity">Expected length of the text.</param>
    public TextCanvas(int capacity) => _characters = new char[Math.Max(capacity, 256)];

    /// <summary>Number of characters written.</summary>
    public int Length { get; private set; }

    /// <summary>White space owed before the next character.</summary>
    public Gap Owed { get; private set; }

    /// <summary>What has been written from a position on.</summary>
    /// <param name="start">The first position.</param>
    /// <param name="end">The position behind the last.</param>
    /// <returns>The characters, valid until the next write.</returns>
    public ReadOnlySpan<char> Between(int start, int end) => _characters.AsSpan(start, end - start);

    /// <summary>Owes white space; a wider gap wins over a narrower one.</summary>
    /// <param name="gap">The gap.</param>
    public void Owe(Gap gap) => Owed = gap > Owed ? gap : Owed;

    /// <summary>Owes the end of a table cell.</summary>
    public void OweTab() => _tabs++;

    /// <summary>Forgets the white space owed.</summary>
    public void Forgive()
    {
        Owed = Gap.None;
        _tabs = 0;
    }

    /// <summary>Forgets a blank, but no line end.</summary>
    public void ForgiveSpace() => Owed = Owed == Gap.Space ? Gap.None : Owed;

    /// <summary>Writes the white space owed.</summary>
    public void Settle()
    {
        if (Owed == Gap.Line)
        {
            Append('\n');
        }

        if (_tabs > 0)
        {
            Room(_tabs).Fill('\t');
            Length += _tabs;
        }
        else if (Owed == Gap.Space && Length > 0 && !char.IsWhiteSpace(_characters[Length - 1]))
        {
            Append(' ');
        }

        Forgive();
    }

    /// <summary>Writes characters as they are.</summary>
    /// <param name="text">The characters.</param>
    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    /// <summary>Writes running text: white space collapses, invisible characters go.</summary>
    /// <param name="text">The text.</param>
    public void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            int run = text.IndexOfAny(Special);
            run = run < 0 ? text.Length : run;
            WriteBlanksAndWords(text[..run]);
            if (run == text.Length)
            {
                return;
            }

            if (text[run] is <= '\r' and not '\0' or NoBreakSpace)
            {
                Owe(Gap.Space);
            }

            text = text[(run + 1)..];
        }
    }

    /// <summary>The text says something: it has a character that is neither white space nor invisible.</summary>
    /// <param name="text">A piece of running text.</param>
    /// <returns>Whether anything of it would be written.</returns>
    public static bool IsVisible(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c != ' ' && !Special.Contains(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The finished text.</summary>
    /// <returns>A new string.</returns>
    public override string ToString() => new(_characters, 0, Length);

    private void WriteBlanksAndWords(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            if (text[0] == ' ')
            {
                Owe(Gap.Space);
                text = text.TrimStart(' ');
                continue;
            }

            int end = text.IndexOf("  ", StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            ReadOnlySpan<char> words = text[..end].TrimEnd(' ');
            Settle();
            Append(words);
            text = text[words.Length..];
        }
    }

    private void Append(char c)
    {
        Room(1)[0] = c;
        Length++;
    }

    private Span<char> Room(int count)
    {
        if (_characters.Length - Length < count)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + count));
        }

        return _characters.AsSpan(Length, count);
    }
}
