using System.Buffers;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Finds left-over markup: image sizes, footnote markers, editorial and interlanguage marks, glosses, addresses, emptied brackets.</summary>
internal static class ResidueScanner
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("[(");
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n\f\"<>|[]{}\u00A0\u2028\u2029");

    /// <summary>Adds the residues of the whole text, and the footnote markers among them as citations still without an entry.</summary>
    /// <param name="page">The page.</param>
    /// <param name="builder">The article.</param>
    public static void Scan(PageLayout page, ArticleBuilder builder)
    {
        AddFiles(page, builder);
        AddImageSizes(page.Text, builder.Residues);
        AddAddresses(page.Text, builder.Residues);
        AddBannerTitle(page, builder.Residues);
        AddBrackets(page.Text, builder);
        DropOverlaps(builder.Residues);
    }

    /// <summary>
    /// Adds the residues that a page shows as text: names in their own script, marks of other languages, addresses. What the markup itself
    /// sets off, such as footnote markers, was noted while it was rendered.
    /// </summary>
    /// <param name="builder">The article, complete but for this.</param>
    public static void ScanRendered(ArticleBuilder builder)
    {
        AddAddresses(builder.Text, builder.Residues);
        int position = 0;
        while (position < builder.Text.Length && builder.Text.AsSpan(position).IndexOf('(') is >= 0 and int found)
        {
            int start = position + found;
            position = Math.Max(start + 1, RoundBracket.Read(builder.Text, start, builder.Residues));
        }

        DropOverlaps(builder.Residues);
    }

    private static void AddFiles(PageLayout page, ArticleBuilder builder)
    {
        for (int line = 0; line < page.Count; line++)
        {
            if (page.Roles[line] == LineRole.File)
            {
                builder.Residues.Add(new Residue(ResidueKind.FileName, page.Lines[line].Span));
            }
            else if (page.Roles[line] == LineRole.Item && ListMarker.ItemLength(page[line]) is > 0 and int length)
            {
                builder.Residues.Add(new Residue(ResidueKind.ListMarker, new TextSpan(page.Lines[line].Start, page[line][..length].TrimEnd().Length)));
            }
        }
    }

    private static void AddImageSizes(string text, List<Residue> residues)
    {
        int position = 0;
        while (position < text.Length)
        {
            int found = text.AsSpan(position).IndexOf("px", StringComparison.Ordinal);
            if (found < 0)
            {
                return;
            }

            int end = position + found + 2;
            int start = position + found;
            int floor = Math.Max(position, start - 9);
            while (start > floor && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is 'x' or '×'))
            {
                start--;
            }

            int length = ImageSize.LengthAt(text.AsSpan(start, end - start));
            bool closed = end >= text.Length || !char.IsLetterOrDigit(text[end]);
            if (length > 0 && closed)
            {
                residues.Add(new Residue(ResidueKind.ImageSize, new TextSpan(start, length)));
            }

            position = end;
        }
    }

    private static void AddAddresses(string text, List<Residue> residues)
    {
        int position = 0;
        while (position < text.Length)
        {
            int found = text.AsSpan(position).IndexOf("://", StringComparison.Ordinal);
            if (found < 0)
            {
                return;
            }

            int start = position + found;
            int floor = Math.Max(position, start - 8);
            while (start > floor && char.IsAsciiLetter(text[start - 1]))
            {
                start--;
            }

            int end = position + found + 3;
            int rest = text.AsSpan(end).IndexOfAny(AddressEnds);
            end = rest < 0 ? text.Length : end + rest;
            ReadOnlySpan<char> address = text.AsSpan(start, end - start).TrimEnd(".,;:!?)");
            residues.Add(new Residue(ResidueKind.Address, new TextSpan(start, address.Length)));
            position = end;
        }
    }

    /// <summary>The percent-encoded title of a banner.</summary>
    private static void AddBannerTitle(PageLayout page, List<Residue> residues)
    {
        if (page.Count > 0 && page.Roles[0] == LineRole.Banner && page[0].LastIndexOf("Results for ", StringComparison.Ordinal) is >= 0 and int title)
        {
            ReadOnlySpan<char> encoded = page[0][(title + "Results for ".Length)..];
            if (encoded.Contains('%'))
            {
                residues.Add(new Residue(ResidueKind.Address, TextSpan.FromBounds(page.Lines[0].End - encoded.Length, page.Lines[0].End)));
            }
        }
    }

    private static void AddBrackets(string text, ArticleBuilder builder)
    {
        int position = 0;
        while (position < text.Length)
        {
            int found = text.AsSpan(position).IndexOfAny(Brackets);
            if (found < 0)
            {
                return;
            }

            int start = position + found;
            position = start + 1;
            if (text[start] == '[')
            {
                position = Math.Max(position, SquareBracket.Read(text, start, builder));
            }
            else
            {
                position = Math.Max(position, RoundBracket.Read(text, start, builder.Residues, builder.Diagnostics));
            }
        }
    }

    private static void DropOverlaps(List<Residue> residues)
    {
        residues.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        int kept = 0;
        int end = 0;
        for (int i = 0; i < residues.Count; i++)
        {
            if (residues[i].Span.Start >= end)
            {
                end = residues[i].Span.End;
                residues[kept++] = residues[i];
            }
        }

        residues.RemoveRange(kept, residues.Count - kept);
    }
}
