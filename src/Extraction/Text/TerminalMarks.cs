using System.Buffers;

namespace Extraction.Text;

/// <summary>The characters that end, close and open sentences.</summary>
internal static class TerminalMarks
{
    private const char Ellipsis = '\u2026';
    private static readonly SearchValues<char> Terminals = SearchValues.Create(".!?\u2026\u3002\uFF01\uFF1F");
    private static readonly SearchValues<char> Ideographic = SearchValues.Create("\u3002\uFF01\uFF1F");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"')]}\u2019\u201D\u201C\u00BB\u203A\u300D\u300F");
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'([{\u2018\u201C\u201D\u201E\u00AB\u2039\u300C\u300E");

    /// <summary>Whether a sentence may end at this character.</summary>
    /// <param name="mark">The last character of a token.</param>
    /// <returns>True for full stop, exclamation mark, question mark, ellipsis and the ideographic ones.</returns>
    public static bool IsTerminal(char mark) => Terminals.Contains(mark);

    /// <summary>Whether the mark ends a sentence without any white space behind it, as in Chinese and Japanese.</summary>
    /// <param name="mark">A terminal mark.</param>
    /// <returns>True for the ideographic marks.</returns>
    public static bool NeedsNoSpace(char mark) => Ideographic.Contains(mark);

    /// <summary>Whether the character closes a quotation or bracket when it touches what stands before it.</summary>
    /// <param name="mark">A punctuation mark.</param>
    /// <returns>True for closing quotes and brackets; an opening double quote is one too, since careless text closes with it.</returns>
    public static bool Closes(char mark) => Closers.Contains(mark);

    /// <summary>Whether the character opens a quotation or bracket when it touches what stands behind it.</summary>
    /// <param name="mark">A punctuation mark.</param>
    /// <returns>True for opening quotes and brackets.</returns>
    public static bool Opens(char mark) => Openers.Contains(mark);

    /// <summary>Whether the token is an ellipsis: the character of its own or several full stops.</summary>
    /// <param name="token">The characters of a token.</param>
    /// <returns>True for <c>…</c> and <c>...</c></returns>
    public static bool IsEllipsis(ReadOnlySpan<char> token) => token is [Ellipsis] or ['.', '.', ..];
}
