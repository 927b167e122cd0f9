using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Extraction.Articles.Corpora;

/// <summary>
/// Reads one line of JSON Lines. The text stands in <c>text</c>, <c>wikitext</c> or <c>html</c>, which also says its shape; <c>id</c> names the
/// document, else <c>url</c>, else file and line; <c>title</c> and <c>date</c> (the day it was written) are optional; other fields are ignored.
/// </summary>
internal static class JsonLinesRecord
{
    private static readonly (string Field, ArticleFormat? Format)[] Bodies =
        [("text", null), ("wikitext", ArticleFormat.Wikitext), ("html", ArticleFormat.Html)];

    /// <summary>Whether a stream looks like JSON Lines: it begins with an object, and a field for a text is in sight.</summary>
    /// <param name="beginning">How the stream begins.</param>
    public static bool Begins(ReadOnlySequence<byte> beginning)
    {
        ReadOnlySpan<byte> bytes = beginning.IsSingleSegment ? beginning.FirstSpan : beginning.ToArray();
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return bytes.StartsWith("{"u8)
            && bytes[1..].TrimStart(" \t"u8).StartsWith("\""u8)
            && (bytes.IndexOf("\"text\""u8) >= 0 || bytes.IndexOf("\"wikitext\""u8) >= 0 || bytes.IndexOf("\"html\""u8) >= 0);
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">Its bytes, without the line break.</param>
    /// <param name="number">Its number in the file, 1-based.</param>
    /// <param name="known">The file's source, and what the caller knows of every document.</param>
    /// <returns>The document, or the reason why it could not be read; null for an empty line.</returns>
    public static CorpusDocument? Read(ReadOnlyMemory<byte> line, int number, ArticleOptions known)
    {
        ReadOnlyMemory<byte> json = number == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        if (json.Span.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        ArticleOptions place = known with { Source = string.Create(CultureInfo.InvariantCulture, $"{known.Source}:{number}") };
        try
        {
            using JsonDocument record = JsonDocument.Parse(json);
            return record.RootElement.ValueKind == JsonValueKind.Object
                ? Read(record.RootElement, place, known)
                : CorpusDocument.Unreadable(place, "invalid_record", "The line is not a JSON object.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with an unpaired surrogate or bytes that are not UTF-8.
            return CorpusDocument.Unreadable(place, "invalid_json", "The line is not valid JSON.");
        }
    }

    private static CorpusDocument Read(JsonElement record, ArticleOptions place, ArticleOptions known)
    {
        List<Diagnostic> findings = [];
        ArticleOptions options = place with
        {
            Source = TextOf(record, "id") ?? TextOf(record, "url") ?? place.Source,
            Title = TextOf(record, "title") ?? known.Title,
            ReferenceDate = DateOf(record, findings) ?? known.ReferenceDate,
        };
        foreach ((string field, ArticleFormat? format) in Bodies)
        {
            if (record.TryGetProperty(field, out JsonElement body) && body.ValueKind == JsonValueKind.String)
            {
                return CorpusDocument.Readable(body.GetString()!, options with { Format = format ?? known.Format, Findings = [.. findings] });
            }
        }

        return CorpusDocument.Unreadable(options, "missing_text", "The record has no text, wikitext or html field that is a string.");
    }

    private static string? TextOf(JsonElement record, string field)
    {
        if (!record.TryGetProperty(field, out JsonElement value))
        {
            return null;
        }

        string? text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    // A time of day behind the date is dropped: the reference is a day.
    private static DateOnly? DateOf(JsonElement record, List<Diagnostic> findings)
    {
        if (TextOf(record, "date") is not { } text)
        {
            return null;
        }

        string day = text.Length > 10 && text[10] is ('T' or ' ') ? text[..10] : text;
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        findings.Add(new Diagnostic(DiagnosticSeverity.Warning, "unreadable_date", "The record's date is not YYYY-MM-DD; it was left out.", null));
        return null;
    }
}
