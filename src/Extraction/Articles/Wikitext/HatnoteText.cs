using System.Text;

namespace Extraction.Articles.Wikitext;

/// <summary>Words the notes that lead to other articles as their templates do.</summary>
internal static class HatnoteText
{
    /// <summary>The note.</summary>
    /// <param name="detail">The opening, or the variant behind <c>#</c>.</param>
    /// <param name="call">The template.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <param name="title">The article's title; may be empty.</param>
    /// <returns>The text.</returns>
    public static string Render(string detail, TemplateCall call, Func<WikiArgument?, string> plain, string title)
    {
        string[] arguments = [.. call.Positional.Select(argument => Shown(plain(argument))).Where(text => text.Length > 0)];
        string page = title.Length > 0 ? $"{title} (disambiguation)" : "disambiguation";
        return detail switch
        {
            "#about" => About(arguments, page),
            "#for" => For(arguments),
            "#other" => $"For other uses, see {Join(arguments.Length > 0 ? arguments : [page])}.",
            "#redirect" => Redirect(arguments, page),
            "#text" => string.Join(' ', arguments),
            _ => Listed(detail, arguments),
        };
    }

    private static string Listed(string opening, string[] arguments)
    {
        bool plural = arguments.Length > 1 && opening.StartsWith("Main article", StringComparison.Ordinal);
        return (plural ? opening.Replace("article:", "articles:", StringComparison.Ordinal) : opening) + Join(arguments);
    }

    private static string About(string[] arguments, string page)
    {
        string first = arguments.Length > 0 ? $"This article is about {arguments[0]}. " : "";
        return arguments.Length > 2 ? first + For(arguments[1..]) : first + $"For other uses, see {page}.";
    }

    /// <summary>Pairs of "use" and "page".</summary>
    private static string For(string[] arguments)
    {
        var text = new StringBuilder();
        for (int i = 0; i < arguments.Length; i += 2)
        {
            text.Append(text.Length > 0 ? " " : "").Append("For ").Append(arguments[i]);
            text.Append(i + 1 < arguments.Length ? $", see {arguments[i + 1]}." : ".");
        }

        return text.ToString();
    }

    private static string Redirect(string[] arguments, string page) => arguments.Length == 0
        ? ""
        : $"\"{arguments[0]}\" redirects here. " + (arguments.Length > 2 ? For(arguments[1..]) : $"For other uses, see {page}.");

    private static string Join(string[] arguments) => arguments.Length < 3
        ? string.Join(" and ", arguments)
        : string.Join(", ", arguments[..^1]) + " and " + arguments[^1];

    /// <summary>"Page#Section" shows as "Page § Section".</summary>
    private static string Shown(string page)
    {
        int hash = page.IndexOf('#', StringComparison.Ordinal);
        return hash > 0 ? $"{page[..hash]} § {page[(hash + 1)..]}" : page;
    }
}
