using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Reads square brackets: footnote markers such as <c>[1]</c>, <c>[note 2]</c>, <c>[a]</c>, and editors' marks such as <c>[citation needed]</c>.</summary>
internal static class SquareBracket
{
    private const int LongestContent = 40;

    /// <summary>Reads the bracket that opens at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Index of the bracket.</param>
    /// <param name="builder">The article.</param>
    /// <returns>The index to go on from; not above <paramref name="start"/> when the bracket is neither.</returns>
    public static int Read(string text, int start, ArticleBuilder builder)
    {
        ReadOnlySpan<char> window = text.AsSpan(start + 1, Math.Min(LongestContent + 1, text.Length - start - 1));
        int close = window.IndexOfAny(']', '\n', '[');
        if (close <= 0 || window[close] != ']')
        {
            return start;
        }

        ReadOnlySpan<char> content = window[..close];
        var span = new TextSpan(start, close + 2);
        if (IsMarker(content))
        {
            builder.Residues.Add(new Residue(ResidueKind.CitationMarker, span));
            builder.Citations.Add(new Citation(-1, span));
            return span.End;
        }

        if (BracketMarks.IsEditorial(content.Trim()))
        {
            builder.Residues.Add(new Residue(ResidueKind.EditorialMark, span));
            return span.End;
        }

        return start;
    }

    /// <summary>A number of up to three digits, a lower-case letter, or a note's word and number.</summary>
    private static bool IsMarker(ReadOnlySpan<char> content)
    {
        if (content.Length <= 3 && content.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return true;
        }

        if (content.Length == 1)
        {
            return char.IsAsciiLetterLower(content[0]);
        }

        int blank = content.IndexOfAny(' ', '\u00A0');
        if (blank <= 0 || !BracketMarks.IsNoteWord(content[..blank]))
        {
            return false;
        }

        ReadOnlySpan<char> number = content[(blank + 1)..];
        return number.Length is >= 1 and <= 3 && (number.IndexOfAnyExceptInRange('0', '9') < 0 || (number.Length == 1 && char.IsAsciiLetter(number[0])));
    }
}
