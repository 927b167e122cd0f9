using System.Buffers;

namespace Extraction.Articles.Wikitext;

/// <summary>Reads attributes of tags and table markup: <c>name="Smith 1990"</c>, <c>colspan=2</c>.</summary>
internal static class TagAttributes
{
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n/>|");

    /// <summary>The value of an attribute.</summary>
    /// <param name="tag">The characters of the tag or its attributes.</param>
    /// <param name="name">The attribute's name, in lower case.</param>
    /// <returns>The value without quotes; empty when the attribute is missing.</returns>
    public static ReadOnlySpan<char> Value(ReadOnlySpan<char> tag, ReadOnlySpan<char> name)
    {
        int position = 0;
        while (position < tag.Length)
        {
            int found = tag[position..].IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return default;
            }

            int start = position + found;
            ReadOnlySpan<char> rest = tag[(start + name.Length)..].TrimStart();
            bool isName = start == 0 || char.IsWhiteSpace(tag[start - 1]) || tag[start - 1] is '"' or '\'';
            if (isName && rest.StartsWith("="))
            {
                return Unquote(rest[1..].TrimStart());
            }

            position = start + name.Length;
        }

        return default;
    }

    private static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> value)
    {
        if (value.Length > 0 && value[0] is '"' or '\'')
        {
            int close = value[1..].IndexOf(value[0]);
            return (close < 0 ? value[1..].TrimEnd("/> ") : value[1..(close + 1)]).Trim();
        }

        int end = value.IndexOfAny(ValueEnds);
        return end < 0 ? value : value[..end];
    }
}
