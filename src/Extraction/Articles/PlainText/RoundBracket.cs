using System.Buffers;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>
/// Reads round brackets: interlanguage marks such as <c>(ja)</c>, glosses such as <c>(哈爾哈廟事件 Haruhabyō jiken?)</c> and
/// <c>(Russian: …; tr. …)</c>, and what is left of a bracket whose templates a dump dropped.
/// </summary>
internal static class RoundBracket
{
    private const int LongestContent = 240;

    /// <summary>What is left in a bracket whose templates were dropped.</summary>
    private static readonly SearchValues<char> Leftovers = SearchValues.Create(" ,;:/\u00A0");

    /// <summary>More Latin words than a name and its romanisation have: an explanation, not a gloss.</summary>
    private const int LatinWordsOfGloss = 6;

    /// <summary>Reads the bracket that opens at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Index of the bracket.</param>
    /// <param name="residues">Receives what is no prose.</param>
    /// <param name="findings">Receives brackets that a dump emptied; null for a text that is no dump.</param>
    /// <returns>The index to go on from; not above <paramref name="start"/> when the bracket is prose.</returns>
    public static int Read(string text, int start, List<Residue> residues, List<Diagnostic>? findings = null)
    {
        ReadOnlySpan<char> window = text.AsSpan(start + 1, Math.Min(LongestContent + 1, text.Length - start - 1));
        int close = window.IndexOfAny(')', '\n', '(');
        if (close < 0 || window[close] != ')')
        {
            return start;
        }

        ReadOnlySpan<char> content = window[..close];
        var span = new TextSpan(start, close + 2);
        if (content.IndexOfAnyExcept(Leftovers) < 0)
        {
            findings?.Add(Emptied(span));
            return span.End;
        }

        if (BracketMarks.IsLanguageCode(content))
        {
            residues.Add(new Residue(ResidueKind.InterlanguageMark, span));
            return span.End;
        }

        TextSpan gloss = GlossIn(content, span);
        if (gloss.IsEmpty)
        {
            return start;
        }

        residues.Add(new Residue(ResidueKind.Gloss, gloss));
        return gloss.End;
    }

    private static Diagnostic Emptied(TextSpan span) =>
        new(DiagnosticSeverity.Info, "dropped_template", "The bracket is empty: the dump dropped what a template wrote there.", span);

    /// <summary>
    /// The whole bracket when all of it is a gloss; else the run of its parts, between semicolons, that is:
    /// "(Russian: Георгий Жуков; 1 December 1896 – 18 June 1974)" holds dates that are not residue.
    /// </summary>
    private static TextSpan GlossIn(ReadOnlySpan<char> content, TextSpan bracket)
    {
        int first = -1;
        int end = -1;
        bool whole = true;
        bool native = false;
        int position = 0;
        while (position < content.Length)
        {
            int semicolon = content[position..].IndexOf(';');
            int partEnd = semicolon < 0 ? content.Length : position + semicolon;
            bool gloss = IsGloss(content[position..partEnd], ref native);
            whole &= gloss;
            if (gloss && (first < 0 || end == position - 1))
            {
                first = first < 0 ? position : first;
                end = partEnd;
            }

            position = partEnd + 1;
        }

        if (first < 0 || !native)
        {
            return default;
        }

        return whole ? bracket : TextSpan.FromBounds(bracket.Start + 1 + first, bracket.Start + 1 + end);
    }

    private static bool IsGloss(ReadOnlySpan<char> part, ref bool native)
    {
        int latinWords = 0;
        int foreign = 0;
        bool inLatin = false;
        foreach (char c in part)
        {
            bool latin = char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF';
            latinWords += latin && !inLatin ? 1 : 0;
            inLatin = latin || (inLatin && c is '\'' or '’' or '-' or 'ʻ');
            foreign += !latin && (char.IsLetter(c) || char.IsSurrogate(c)) && c is not (>= '\u0250' and <= '\u02FF') ? 1 : 0;
            if (char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        int colon = part.IndexOf(':');
        bool named = colon > 0 && BracketMarks.OpensGloss(part[..colon].Trim());
        native |= foreign > 0 || named;
        return named || (foreign > 0 && latinWords <= LatinWordsOfGloss);
    }
}
