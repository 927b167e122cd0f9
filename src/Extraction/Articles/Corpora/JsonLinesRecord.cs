using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Extraction.Articles.Corpora;

/// <summary>
/// Reads one line of JSON Lines. The text stands in <c>text</c>, <c>wikitext</c> or <c>html</c>, which also says its shape; <c>id</c> names the
/// document, else <c>url</c>, else file and line; <c>title</c> and <c>date</c> (the day it was written) are optional; other fields are ignored.
/// </summary>
internal static class JsonLinesRecord
{
    /// <summary>Whether a stream looks like JSON Lines: it begins with an object, and a field for a text is in sight.</summary>
    /// <param name="beginning">How the stream begins.</param>
    /// <param name="fields">What records call their fields.</param>
    /// <returns>Whether it does.</returns>
    public static bool Begins(ReadOnlySpan<byte> beginning, RecordFields fields)
    {
        ReadOnlySpan<byte> bytes = beginning.StartsWith("\uFEFF"u8) ? beginning[3..] : beginning;
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return bytes.StartsWith("{"u8)
            && bytes[1..].TrimStart(" \t"u8).StartsWith("\""u8)
            && (Names(bytes, fields.Text) || Names(bytes, fields.Wikitext) || Names(bytes, fields.Html));
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="known">The file's source, and what the caller knows of every document.</param>
    /// <param name="fields">What the records call their fields.</param>
    /// <returns>The document, or the reason why it could not be read; null for an empty line.</returns>
    public static CorpusDocument? Read(ByteLine line, ArticleOptions known, RecordFields fields)
    {
        if (line.Bytes.Span.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        ArticleOptions place = known with { Source = string.Create(CultureInfo.InvariantCulture, $"{known.Source}:{line.Number}") };
        if (line.IsTooLong)
        {
            return CorpusDocument.Unreadable(place, "document_too_long", "The line is longer than 128 MiB.");
        }

        try
        {
            using JsonDocument record = JsonDocument.Parse(line.Bytes);
            return record.RootElement.ValueKind == JsonValueKind.Object
                ? Read(record.RootElement, place, known, fields)
                : CorpusDocument.Unreadable(place, "invalid_record", "The line is not a JSON object.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with an unpaired surrogate or bytes that are not UTF-8.
            return CorpusDocument.Unreadable(place, "invalid_json", "The line is not valid JSON.");
        }
    }

    private static CorpusDocument Read(JsonElement record, ArticleOptions place, ArticleOptions known, RecordFields fields)
    {
        List<Diagnostic> findings = [];
        ArticleOptions options = place with
        {
            Source = TextOf(record, fields.Id) ?? TextOf(record, fields.Url) ?? place.Source,
            Title = TextOf(record, fields.Title) ?? known.Title,
            ReferenceDate = DateOf(record, fields.Date, findings) ?? known.ReferenceDate,
        };
        (string Name, ArticleFormat? Format)[] bodies =
            [(fields.Text, known.Format), (fields.Wikitext, ArticleFormat.Wikitext), (fields.Html, ArticleFormat.Html)];
        foreach ((string name, ArticleFormat? format) in bodies)
        {
            if (record.TryGetProperty(name, out JsonElement body) && body.ValueKind == JsonValueKind.String)
            {
                return CorpusDocument.Readable(body.GetString()!, options with { Format = format, Findings = [.. findings] });
            }
        }

        return CorpusDocument.Unreadable(
            options, "missing_text", $"The record has no {fields.Text}, {fields.Wikitext} or {fields.Html} field that is a string.");
    }

    private static bool Names(ReadOnlySpan<byte> bytes, string field) => bytes.IndexOf(Encoding.UTF8.GetBytes($"\"{field}\"")) >= 0;

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
    private static DateOnly? DateOf(JsonElement record, string field, List<Diagnostic> findings)
    {
        if (TextOf(record, field) is not { } text)
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
