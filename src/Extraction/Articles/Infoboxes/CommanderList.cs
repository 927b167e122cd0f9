using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>Splits "Brig. Gen. A and Col. B, C" into persons.</summary>
internal static class CommanderList
{
    private const string And = " and ";

    /// <summary>The persons of a list; "Jr." and "Sr." stay with the name before them, and so does what says more of the same person.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The list.</param>
    /// <returns>Each person, rank included.</returns>
    public static List<TextSpan> Split(string text, TextSpan value)
    {
        var persons = new List<TextSpan>();
        int start = value.Start;
        int position = value.Start;
        int depth = 0;
        while (position < value.End)
        {
            char c = text[position];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            int separator = depth > 0 ? 0 : SeparatorAt(text, position, value.End);
            if (separator > 0)
            {
                Add(persons, text, start, position);
                position += separator;
                start = position;
                continue;
            }

            position++;
        }

        Add(persons, text, start, value.End);
        return persons;
    }

    private static int SeparatorAt(string text, int position, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(position, end - position);
        if (rest.StartsWith(And, StringComparison.Ordinal))
        {
            return And.Length;
        }

        if (rest[0] is ';' or '/')
        {
            return 1;
        }

        return rest[0] == ',' && !GoesOn(rest[1..].TrimStart()) ? 1 : 0;
    }

    /// <summary>"Jr.", or a word that says more of the same person: "Col. B, commanding the division".</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        int blank = rest.IndexOf(' ');
        ReadOnlySpan<char> word = blank < 0 ? rest : rest[..blank];
        return word.StartsWith("Jr", StringComparison.Ordinal)
            || word.StartsWith("Sr", StringComparison.Ordinal)
            || (word.Length > 4 && char.IsAsciiLetterLower(word[0]) && word.EndsWith("ing", StringComparison.Ordinal));
    }

    private static void Add(List<TextSpan> persons, string text, int start, int end)
    {
        ReadOnlySpan<char> part = text.AsSpan(start, end - start);
        int lead = part.Length - part.TrimStart().Length;
        ReadOnlySpan<char> trimmed = part.Trim();
        if (trimmed.StartsWith("and ", StringComparison.Ordinal))
        {
            lead += 4;
            trimmed = trimmed[4..].TrimStart();
        }

        if (trimmed.Length > 0)
        {
            persons.Add(new TextSpan(start + lead, trimmed.Length));
        }
    }
}
