using System.Text;

namespace Extraction.Articles.Wikitext;

/// <summary>Words the descriptions of sources as the citation templates do, without links and identifiers of databases.</summary>
internal static class CitationText
{
    private const int MostAuthors = 9;

    private static readonly string[] Works =
        ["work", "journal", "newspaper", "magazine", "website", "encyclopedia", "encyclopaedia", "periodical", "series", "agency", "conference", "Sammelwerk", "werk"];

    /// <summary>A full citation: authors, date, titles, work, place, publisher, pages, ISBN, day of access.</summary>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <returns>The text; the unnamed arguments when it has no named ones.</returns>
    public static string Full(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        string Get(params ReadOnlySpan<string> names)
        {
            foreach (string name in names)
            {
                if (call.Find(name) is { } argument)
                {
                    return plain(argument);
                }
            }

            return "";
        }

        var text = new StringBuilder();
        string date = Get("date", "year", "publication-date", "Jahr", "datum");
        string authors = Authors(call, plain);
        Add(text, authors.Length > 0 && date.Length > 0 ? $"{authors} ({date})" : authors);
        Add(text, Quoted(Get("chapter", "contribution", "entry", "article", "section")));
        Add(text, Get("title", "Titel", "script-title"));
        foreach (string work in Works)
        {
            Add(text, Get(work));
        }

        Add(text, Volume(Get("volume", "Band"), Get("issue", "number")));
        Add(text, Get("edition") is { Length: > 0 } edition ? $"{edition} ed" : "");
        string place = Get("location", "place", "publication-place", "Ort");
        string publisher = Get("publisher", "institution", "Verlag", "Hrsg");
        Add(text, place.Length > 0 && publisher.Length > 0 ? $"{place}: {publisher}" : place + publisher);
        Add(text, authors.Length == 0 ? date : "");
        Add(text, Pages(Get("page", "p"), Get("pages", "pp", "Seiten", "at")));
        Add(text, Get("isbn") is { Length: > 0 } isbn ? $"ISBN {isbn}" : "");
        Add(text, Get("access-date", "accessdate", "Abruf", "zugriff") is { Length: > 0 } access ? $"Retrieved {access}" : "");
        Add(text, Quoted(Get("quote")));
        return text.Length > 0 ? text.ToString() : string.Join(' ', call.Positional.Select(argument => plain(argument)));
    }

    /// <summary>A short citation: "Smith &amp; Jones 1990, p. 5".</summary>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <param name="inBrackets">The year stands in brackets.</param>
    /// <returns>The text without a closing full stop.</returns>
    public static string Short(TemplateCall call, Func<WikiArgument?, string> plain, bool inBrackets)
    {
        string[] parts = [.. call.Positional.Select(argument => plain(argument)).Where(part => part.Length > 0)];
        bool dated = parts.Length > 1 && char.IsAsciiDigit(parts[^1][0]);
        string[] authors = dated ? parts[..^1] : parts;
        string names = authors.Length switch
        {
            0 => "",
            > 3 => $"{authors[0]} et al.",
            1 => authors[0],
            _ => string.Join(", ", authors[..^1]) + " & " + authors[^1],
        };
        string year = !dated ? "" : inBrackets ? $" ({parts[^1]})" : $" {parts[^1]}";
        string pages = Pages(plain(call.Find("p") ?? call.Find("page")), plain(call.Find("pp") ?? call.Find("pages") ?? call.Find("loc")));
        return names + year + (pages.Length > 0 ? $", {pages}" : "");
    }

    private static string Authors(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        var authors = new StringBuilder();
        for (int i = 1; i <= MostAuthors; i++)
        {
            string number = i == 1 ? "" : ((char)('0' + i)).ToString();
            string last = plain(call.Find("last" + number) ?? call.Find("author" + number) ?? call.Find("last" + (char)('0' + i)) ?? call.Find("author" + (char)('0' + i)) ?? call.Find("surname" + number));
            string first = plain(call.Find("first" + number) ?? call.Find("first" + (char)('0' + i)) ?? call.Find("given" + number));
            if (last.Length == 0)
            {
                break;
            }

            authors.Append(authors.Length > 0 ? "; " : "").Append(last).Append(first.Length > 0 ? ", " : "").Append(first);
        }

        return authors.Length > 0 ? authors.ToString() : plain(call.Find("authors") ?? call.Find("vauthors") ?? call.Find("autor") ?? call.Find("editor"));
    }

    private static string Volume(string volume, string issue) => (volume, issue) switch
    {
        ("", "") => "",
        (_, "") => $"Vol. {volume}",
        ("", _) => $"No. {issue}",
        _ => $"{volume} ({issue})",
    };

    private static string Pages(string page, string pages) => (page, pages) switch
    {
        ("", "") => "",
        (_, "") => $"p. {page}",
        _ => char.IsAsciiDigit(pages[0]) ? $"pp. {pages}" : pages,
    };

    private static string Quoted(string text) => text.Length > 0 ? $"\"{text}\"" : "";

    private static void Add(StringBuilder text, string part)
    {
        if (part.Length > 0)
        {
            text.Append(text.Length > 0 ? " " : "").Append(part).Append(part[^1] is '.' or '?' or '!' ? "" : ".");
        }
    }
}
