using System.Buffers;
using System.Text;
using Extraction.Articles.Html;

namespace Extraction.Articles.Corpora;

/// <summary>
/// Turns the bytes of a file into text: by its byte order mark, else as UTF-8, else by the encoding that a page declares. What is neither is read as windows-1252, the one legacy
/// encoding still met in English text, but only where the result looks like text. Bytes that are no text are refused.
/// </summary>
internal static class TextDecoder
{
    // Text has hardly any control characters but white space; one in a hundred is far more than stray ones in old files.
    private const int BytesPerControlAllowed = 100;

    // windows-1252 from 0x80 to 0x9F; U+FFFD where it has no character. All other bytes are those of Latin-1.
    private const string Windows1252 =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Decodes one document.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="options">Its source and what else is known of it.</param>
    /// <returns>The document, or the reason why it is no text.</returns>
    public static CorpusDocument Decode(ReadOnlySpan<byte> bytes, ArticleOptions options)
    {
        if (ByteOrderMark(bytes) is { } marked)
        {
            return CorpusDocument.Readable(marked.Encoding.GetString(bytes[marked.Length..]), options);
        }

        if (IsBinary(bytes))
        {
            return CorpusDocument.Unreadable(options, "binary", "The input is binary data, not text.");
        }

        try
        {
            return CorpusDocument.Readable(StrictUtf8.GetString(bytes), options);
        }
        catch (DecoderFallbackException) when (HtmlCharset.Declared(bytes) is { } declared)
        {
            return CorpusDocument.Readable(declared.GetString(bytes), options);
        }
        catch (DecoderFallbackException)
        {
            return DecodeBroken(bytes, options);
        }
    }

    private static (Encoding Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        int controls = 0;
        foreach (byte value in bytes)
        {
            if (value == 0)
            {
                return true;
            }

            controls += value is < 0x20 and not ((>= 0x09 and <= 0x0D) or 0x1B) or 0x7F ? 1 : 0;
        }

        return controls > bytes.Length / BytesPerControlAllowed;
    }

    private static CorpusDocument DecodeBroken(ReadOnlySpan<byte> bytes, ArticleOptions options)
    {
        (int whole, int broken) = CountSequences(bytes);
        if (whole > broken)
        {
            return Reported(Encoding.UTF8.GetString(bytes), options, "invalid_utf8", $"{broken} places are not UTF-8; they were read as U+FFFD.");
        }

        if (IsCodePage437(bytes))
        {
            return Reported(CodePagesEncodingProvider.Instance.GetEncoding(437)!.GetString(bytes), options, "not_utf8", "The input is not UTF-8; it was read as the code page 437 of DOS.");
        }

        string text = string.Create(bytes.Length, bytes, static (text, bytes) =>
        {
            for (int i = 0; i < bytes.Length; i++)
            {
                text[i] = bytes[i] is >= 0x80 and <= 0x9F ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
            }
        });
        return text.Contains('\uFFFD', StringComparison.Ordinal)
            ? CorpusDocument.Unreadable(options, "unknown_encoding", "The input is neither UTF-8 nor windows-1252; convert it to UTF-8.")
            : Reported(text, options, "not_utf8", "The input is not UTF-8; it was read as windows-1252.");
    }

    // ü é â ä à å ç ê ë è ï î ì ô ö ò û ù: in words of Latin script, where windows-1252 would have quotation marks, daggers or nothing.
    private static readonly SearchValues<byte> LettersOf437 = SearchValues.Create(
        [0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8B, 0x8D, 0x93, 0x94, 0x95, 0x96, 0x97]);

    // The dash of windows-1252 stands between letters too.
    private static readonly SearchValues<byte> TellingOf437 = SearchValues.Create([0x81, 0x82, 0x84, 0x87, 0x88, 0x89, 0x8B, 0x8D, 0x93, 0x94]);

    /// <summary>Text of DOS: every byte beyond ASCII stands between two letters, and one of them is no letter in windows-1252.</summary>
    private static bool IsCodePage437(ReadOnlySpan<byte> bytes)
    {
        bool telling = false;
        int position = 0;
        while (position < bytes.Length && bytes[position..].IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and int found)
        {
            position += found;
            bool inWord = position > 0 && position + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[position - 1]) && char.IsAsciiLetter((char)bytes[position + 1]);
            if (!inWord || !LettersOf437.Contains(bytes[position]))
            {
                return false;
            }

            telling |= TellingOf437.Contains(bytes[position]);
            position++;
        }

        return telling;
    }

    // How many characters beyond ASCII are whole UTF-8 sequences, and how many places are none.
    private static (int Whole, int Broken) CountSequences(ReadOnlySpan<byte> bytes)
    {
        int whole = 0;
        int broken = 0;
        while (!bytes.IsEmpty)
        {
            bool isWhole = Rune.DecodeFromUtf8(bytes, out _, out int length) == System.Buffers.OperationStatus.Done;
            whole += isWhole && length > 1 ? 1 : 0;
            broken += isWhole ? 0 : 1;
            bytes = bytes[length..];
        }

        return (whole, broken);
    }

    private static CorpusDocument Reported(string text, ArticleOptions options, string code, string message) =>
        CorpusDocument.Readable(text, options with { Findings = [new Diagnostic(DiagnosticSeverity.Warning, code, message, null)] });
}
