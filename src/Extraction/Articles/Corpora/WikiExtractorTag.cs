using System.Net;
using System.Text;

namespace Extraction.Articles.Corpora;

/// <summary>The tag that opens a document in the output of WikiExtractor: <c>&lt;doc id="12" url="…" title="…"&gt;</c>, alone on its line.</summary>
/// <param name="Id">The page's number; empty when the tag has none.</param>
/// <param name="Url">Its address; may be empty.</param>
/// <param name="Title">Its title; may be empty.</param>
internal readonly record struct WikiExtractorTag(string Id, string Url, string Title)
{
    private static readonly string[] Names = ["id", "revid", "url", "title"];

    /// <summary>A line opens a document.</summary>
    /// <param name="line">The line, without white space around it.</param>
    /// <returns>Whether it does.</returns>
    public static bool Opens(ReadOnlySpan<byte> line) => line.StartsWith("<doc "u8) && line.EndsWith(">"u8);

    /// <summary>A line closes the document.</summary>
    /// <param name="line">The line, without white space around it.</param>
    /// <returns>Whether it does.</returns>
    public static bool Closes(ReadOnlySpan<byte> line) => line.SequenceEqual("</doc>"u8);

    /// <summary>Whether a stream begins with such a tag.</summary>
    /// <param name="head">The first bytes.</param>
    /// <returns>Whether it does.</returns>
    public static bool Begins(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
        int end = text.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = text[..(end < 0 ? text.Length : end)].TrimEnd(" \t\r"u8);
        return Opens(line) && (line.IndexOf(" id=\""u8) >= 0 || line.IndexOf(" title=\""u8) >= 0);
    }

    /// <summary>Reads the tag.</summary>
    /// <param name="line">A line that <see cref="Opens"/>.</param>
    /// <returns>What it says.</returns>
    public static WikiExtractorTag Read(ReadOnlySpan<byte> line)
    {
        string tag = Encoding.UTF8.GetString(line);
        return new WikiExtractorTag(ValueOf(tag, "id"), ValueOf(tag, "url"), ValueOf(tag, "title"));
    }

    /// <summary>The tool does not escape quotation marks, so that a value ends where the next attribute or the tag does.</summary>
    private static string ValueOf(string tag, string name)
    {
        string opening = $" {name}=\"";
        int start = tag.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0)
        {
            return "";
        }

        start += opening.Length;
        int end = tag.LastIndexOf('"');
        foreach (string next in Names)
        {
            int found = tag.IndexOf($"\" {next}=\"", start, StringComparison.Ordinal);
            end = found >= 0 && found < end ? found : end;
        }

        return end < start ? "" : WebUtility.HtmlDecode(tag[start..end]).Trim();
    }
}
