using Extraction.Text;

namespace Extraction.Figures.Parties;

/// <summary>
/// Finds the party that a card names beside a number: inside the same part of a bracket ("(US 23; CS 65)", "(4,279 US; 1,600 CS)"),
/// or in square brackets at the end of the item ("Garrison (800) [US]; …").
/// </summary>
internal static class PartyTag
{
    private const int Reach = 400;
    private const int LongestName = 40;

    /// <summary>Finds the party of a number.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="line">The line that holds the number.</param>
    /// <param name="number">The number's place.</param>
    /// <param name="party">The party's name as written.</param>
    /// <returns>Whether a party is named for it.</returns>
    public static bool TryFind(string text, TextSpan line, TextSpan number, out TextSpan party)
    {
        int from = Math.Max(line.Start, number.Start - Reach);
        int to = Math.Min(line.End, number.End + Reach);
        int open = OpenBracket(text, from, number.Start);
        if (open >= 0 && TryFindInside(text, open, number, to, out party))
        {
            return true;
        }

        return TryFindTag(text, number.End, to, open >= 0 ? 1 : 0, out party);
    }

    private static int OpenBracket(string text, int from, int position)
    {
        for (int i = position - 1; i >= from; i--)
        {
            if (text[i] is '(' or ')')
            {
                return text[i] == '(' ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>One capitalised name at the beginning or the end of the part between semicolons, and no other in it.</summary>
    private static bool TryFindInside(string text, int open, TextSpan number, int to, out TextSpan party)
    {
        party = default;
        int start = text.AsSpan(open + 1, number.Start - open - 1).LastIndexOf(';') + open + 2;
        start = Math.Max(start, open + 1);
        int end = text.AsSpan(number.End, to - number.End).IndexOfAny(';', ')');
        end = end < 0 ? to : number.End + end;
        TextSpan part = Trim(text, start, end);
        int behind = part.Start;
        while (behind < part.End && (char.IsLetter(text[behind]) || text[behind] is '.' or ' '))
        {
            behind++;
        }

        TextSpan leading = Trim(text, part.Start, Math.Min(behind, number.Start));
        if (IsName(text, leading))
        {
            party = leading;
            return true;
        }

        int before = part.End;
        while (before > number.End && (char.IsLetter(text[before - 1]) || text[before - 1] is '.' or ' '))
        {
            before--;
        }

        TextSpan trailing = Trim(text, before, part.End);
        party = trailing;
        return before == number.End && IsName(text, trailing);
    }

    private static bool TryFindTag(string text, int from, int to, int depth, out TextSpan party)
    {
        party = default;
        for (int i = from; i < to; i++)
        {
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case ';' when depth <= 0:
                    return false;
                case '[':
                    int close = text.AsSpan(i, Math.Min(LongestName, to - i)).IndexOf(']');
                    party = close < 0 ? default : Trim(text, i + 1, i + close);
                    return IsName(text, party);
            }
        }

        return false;
    }

    /// <summary>A name: capitalised words without digits. "Total" and "Approx" are none.</summary>
    private static bool IsName(string text, TextSpan span)
    {
        if (span.Length is 0 or > LongestName || !char.IsUpper(text[span.Start]))
        {
            return false;
        }

        ReadOnlySpan<char> name = span.In(text);
        bool word = name.StartsWith("Total", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Approx", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("About", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Est", StringComparison.OrdinalIgnoreCase);
        foreach (Range range in name.Split(' '))
        {
            ReadOnlySpan<char> part = name[range];
            word |= part.IsEmpty || (!char.IsUpper(part[0]) && part is not ("of" or "the" or "and"));
        }

        return !word;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
