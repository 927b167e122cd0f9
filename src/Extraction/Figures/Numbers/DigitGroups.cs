namespace Extraction.Figures.Numbers;

/// <summary>Finds where the groups of a number end: 12,000, 40 000, 12,34,567, 1.250.000.</summary>
internal static class DigitGroups
{
    // 10^33 has twelve groups. A longer row is a list, and looking no further keeps the work linear.
    private const int MostGroups = 12;

    /// <summary>Where the groups of three digits end that begin at a mark; the same index when there are none.</summary>
    public static int GroupsEnd(string text, int position, int limit, int firstRun)
    {
        if (position >= limit)
        {
            return position;
        }

        char mark = text[position];
        if (TokenizedMark.Length(text, position, limit, ',') is > 1 and int length)
        {
            return TokenizedGroupsEnd(text, position, limit, length);
        }

        if (mark is not (',' or '\'' or '\u2019') && !Marks.IsInlineBlank(mark))
        {
            return mark == '.' ? EuropeanGroupsEnd(text, position, limit) : position;
        }

        int end = position;
        int groups = 0;
        while (end < limit && text[end] == mark)
        {
            if (groups++ == MostGroups)
            {
                return position;
            }

            int digits = CountDigits(text, end + 1, limit);
            bool indian = mark == ',' && digits == 2 && firstRun <= 2 && IsIndianTail(text, end, limit);
            if (digits != 3 && !indian)
            {
                break;
            }

            end += 1 + digits;
        }

        // "22,24,26": a list, not groups.
        bool listFollows = mark == ',' && end + 1 < limit && text[end] == ',' && char.IsAsciiDigit(text[end + 1]);
        return listFollows ? position : end;
    }

    /// <summary>"10 , 000" and "10 @,@ 000", as tokenized dumps have it.</summary>
    private static int TokenizedGroupsEnd(string text, int position, int limit, int length)
    {
        int end = position;
        int groups = 0;
        while (groups <= MostGroups && TokenizedMark.Length(text, end, limit, ',') == length
            && CountDigits(text, end + length, limit) == 3)
        {
            end += length + 3;
            groups++;
        }

        return groups > MostGroups ? position : end;
    }

    /// <summary>12,34,567: pairs, then three digits at the end.</summary>
    private static bool IsIndianTail(string text, int position, int limit)
    {
        for (int groups = 0; groups < MostGroups && position < limit && text[position] == ','; groups++)
        {
            int digits = CountDigits(text, position + 1, limit);
            if (digits == 3)
            {
                return true;
            }

            if (digits != 2)
            {
                return false;
            }

            position += 3;
        }

        return false;
    }

    /// <summary>1.111,11 and 1.234.567: points as marks of groups, only where nothing else can be meant.</summary>
    private static int EuropeanGroupsEnd(string text, int position, int limit)
    {
        int end = position;
        int groups = 0;
        while (groups <= MostGroups && end < limit && text[end] == '.' && CountDigits(text, end + 1, limit) == 3)
        {
            end += 4;
            groups++;
        }

        bool decimalComma = end + 1 < limit && text[end] == ',' && CountDigits(text, end + 1, limit) is 1 or 2;
        bool chain = end < limit && text[end] == '.' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]);
        return groups is > 0 and <= MostGroups && !chain && (groups > 1 || decimalComma) ? end : position;
    }

    public static int CountDigits(string text, int start, int limit)
    {
        int position = start;
        while (position < limit && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position - start;
    }
}
