using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace Extraction.Articles.Corpora;

/// <summary>
/// Reads a MediaWiki XML dump, page after page, in the memory of the longest page. Only articles are documents: pages of
/// namespace 0 that are no redirects and hold wikitext. Of several revisions the last counts.
/// </summary>
internal sealed class MediaWikiXmlReader : ICorpusReader
{
    // MediaWiki takes no page longer than 2 MiB; a dump of another wiki may be set to more.
    private const int LongestPage = 1 << 24;

    private static readonly XmlReaderSettings Settings = new()
    {
        Async = true,
        CheckCharacters = false,
        CloseInput = false,
        // Parts of a multistream dump have no root element.
        ConformanceLevel = ConformanceLevel.Auto,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        XmlResolver = null,
    };

    private readonly char[] _buffer = new char[1 << 14];

    /// <summary>The bytes begin like a dump.</summary>
    /// <param name="head">The first bytes.</param>
    /// <returns>Whether the root element or, in a part of a dump, a page stands among them.</returns>
    public static bool Begins(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.TrimStart(" \t\r\n\uFEFF"u8);
        return text.StartsWith("<"u8) && (text.IndexOf("<mediawiki"u8) >= 0 || text.StartsWith("<page>"u8));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CorpusDocument> ReadAsync(
        Stream stream,
        ArticleOptions known,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var xml = XmlReader.Create(stream, Settings);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (CorpusDocument? document, bool broken) = await NextAsync(xml, known).ConfigureAwait(false);
            if (document is null)
            {
                yield break;
            }

            yield return document;
            if (broken)
            {
                yield break;
            }
        }
    }

    /// <summary>The next article. What is not XML ends the dump: behind it no page can be told from text.</summary>
    private async Task<(CorpusDocument? Document, bool Broken)> NextAsync(XmlReader xml, ArticleOptions known)
    {
        try
        {
            while (await xml.ReadAsync().ConfigureAwait(false))
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "page" && await PageAsync(xml, known).ConfigureAwait(false) is { } document)
                {
                    return (document, false);
                }
            }

            return (null, false);
        }
        catch (XmlException error)
        {
            string where = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {error.LineNumber}, column {error.LinePosition}");
            return (CorpusDocument.Unreadable(known, "broken_xml", $"The dump is not well-formed XML from {where} on; what follows was not read."), true);
        }
        catch (InvalidDataException)
        {
            return (CorpusDocument.Unreadable(known, "broken_compression", "The dump's compressed data are damaged or cut short; what follows was not read."), true);
        }
    }

    private async Task<CorpusDocument?> PageAsync(XmlReader xml, ArticleOptions known)
    {
        var page = new DumpPage();
        int depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return null;
        }

        while (await xml.ReadAsync().ConfigureAwait(false) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "title":
                    page.Title = await TextAsync(xml).ConfigureAwait(false) ?? "";
                    break;
                case "ns":
                    page.Namespace = await TextAsync(xml).ConfigureAwait(false) ?? "";
                    break;
                case "id" when xml.Depth == depth + 1:
                    page.Id = await TextAsync(xml).ConfigureAwait(false) ?? "";
                    break;
                case "redirect":
                    page.IsRedirect = true;
                    break;
                case "model":
                    page.Model = await TextAsync(xml).ConfigureAwait(false) ?? "";
                    break;
                case "text":
                    page.IsDeleted = xml.GetAttribute("deleted") is not null;
                    page.Text = await TextAsync(xml).ConfigureAwait(false);
                    page.IsTooLong = page.Text is null;
                    break;
                default:
                    break;
            }
        }

        return page.ToDocument(known);
    }

    /// <summary>The text of the current element; null when it is longer than any page.</summary>
    private async Task<string?> TextAsync(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        int depth = xml.Depth;
        var text = new StringBuilder();
        bool tooLong = false;
        while (await xml.ReadAsync().ConfigureAwait(false) && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                continue;
            }

            int read;
            while ((read = await xml.ReadValueChunkAsync(_buffer, 0, _buffer.Length).ConfigureAwait(false)) > 0)
            {
                tooLong |= text.Length + read > LongestPage;
                text.Append(_buffer, 0, tooLong ? 0 : read);
            }
        }

        return tooLong ? null : text.ToString();
    }
}
