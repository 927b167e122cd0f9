using System.Buffers;
using System.Text;

namespace Extraction.Articles.Html;

/// <summary>Finds the encoding that a page declares for itself: <c>&lt;meta charset=…&gt;</c>, the older http-equiv form, or the XML declaration.</summary>
internal static class HtmlCharset
{
    // The HTML standard looks no further.
    private const int Prescan = 1024;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' ;>?/");
    private static readonly string[] Marks = ["charset", "encoding"];

    /// <summary>The declared encoding.</summary>
    /// <param name="bytes">The first bytes of a page.</param>
    /// <returns>The encoding, or null when none is declared or none of that name is known.</returns>
    public static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        if (!head.Contains('<', StringComparison.Ordinal))
        {
            return null;
        }

        foreach (string mark in Marks)
        {
            int start = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (start >= 0 && Find(Name(head.AsSpan(start + mark.Length))) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    private static string Name(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        if (!rest.StartsWith("="))
        {
            return "";
        }

        rest = rest[1..].TrimStart(" \"'");
        int end = rest.IndexOfAny(NameEnds);
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    /// <summary>
    /// Only legacy encodings are looked for: a page is asked when its bytes are not UTF-8, and one whose declaration could be read is not UTF-16
    /// either. Pages that say Latin-1 mean windows-1252: the HTML standard reads them so, and so do browsers.
    /// </summary>
    private static Encoding? Find(string name)
    {
        string meant = name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name;
        EncodingInfo? known = CodePagesEncodingProvider.Instance.GetEncodings()
            .FirstOrDefault(info => string.Equals(info.Name, meant, StringComparison.OrdinalIgnoreCase));
        return known is null || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : known.GetEncoding();
    }
}
