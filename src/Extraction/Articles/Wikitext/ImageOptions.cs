using System.Buffers;
using System.Collections.Frozen;

namespace Extraction.Articles.Wikitext;

/// <summary>Tells the options of an image link from its caption.</summary>
internal static class ImageOptions
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "thumb", "thumbnail", "frame", "framed", "frameless", "border", "left", "right", "center", "centre", "none", "upright", "baseline", "middle",
        "sub", "super", "text-top", "text-bottom", "top", "bottom", "mini", "miniatur", "rechts", "links", "gerahmt", "hochkant",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> SizeCharacters = SearchValues.Create("0123456789x ");
    private static readonly string[] Openings = ["alt=", "link=", "class=", "page=", "lang=", "upright=", "thumb=", "thumbtime=", "start=", "end=", "hochkant="];

    /// <summary>The part is an option, not the caption.</summary>
    /// <param name="part">A part of an image link.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsOption(ReadOnlySpan<char> part)
    {
        if (part.Length == 0 || Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part))
        {
            return true;
        }

        if (part.EndsWith("px", StringComparison.Ordinal) && !part[..^2].ContainsAnyExcept(SizeCharacters))
        {
            return true;
        }

        foreach (string opening in Openings)
        {
            if (part.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The option gives the image a frame with a caption below.</summary>
    /// <param name="part">A part of an image link.</param>
    /// <returns>Whether it does.</returns>
    public static bool Frames(ReadOnlySpan<char> part) =>
        part is "thumb" or "thumbnail" or "frame" or "framed" or "mini" or "miniatur" or "gerahmt" || part.StartsWith("thumb=", StringComparison.Ordinal);
}
