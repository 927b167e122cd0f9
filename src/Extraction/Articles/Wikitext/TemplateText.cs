namespace Extraction.Articles.Wikitext;

/// <summary>The templates whose whole text is made from the plain values of their arguments.</summary>
internal static class TemplateText
{
    /// <summary>The text of a template.</summary>
    /// <param name="entry">Its row in the table.</param>
    /// <param name="call">Its arguments.</param>
    /// <param name="plain">Renders an argument.</param>
    /// <returns>The text.</returns>
    public static string Render(TemplateEntry entry, TemplateCall call, Func<WikiArgument?, string> plain) => entry.Rule switch
    {
        TemplateRule.Convert => Measurements.Convert(call, plain),
        TemplateRule.Number => Measurements.Number(call, plain),
        TemplateRule.Fraction => Measurements.Fraction(call, plain),
        TemplateRule.Percentage => Measurements.Percentage(call, plain),
        TemplateRule.Coordinates => CoordinateText.Render(call, plain),
        TemplateRule.Date => DateTemplates.Date(call, plain, entry.Detail),
        TemplateRule.Age => DateTemplates.Age(call, plain),
        TemplateRule.Circa => Circa(entry.Detail, plain(call.At(1)), plain(call.At(2))),
        TemplateRule.AsOf => DateTemplates.AsOf(call, plain),
        TemplateRule.Nihongo => Nihongo(call, plain),
        TemplateRule.Language => Language(call, plain),
        TemplateRule.Cite => CitationText.Full(call, plain),
        TemplateRule.ShortText => CitationText.Short(call, plain, call.Name.StartsWith("harvt", StringComparison.OrdinalIgnoreCase)),
        TemplateRule.Ship => Ship(call, plain),
        TemplateRule.ShipClass => $"{plain(call.At(1))}-class {plain(call.At(2))}",
        _ => "",
    };

    private static string Circa(string mark, string from, string to) =>
        to.Length > 0 ? $"{mark}{from} – {mark}{to}" : mark + from;

    /// <summary>English, then in brackets the writing and its romanisation.</summary>
    private static string Nihongo(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        string english = plain(call.At(1));
        string native = plain(call.At(2));
        string romanised = plain(call.At(3));
        string extra = plain(call.At(4) ?? call.Find("extra"));
        string inner = string.Join(", ", new[] { Joined(native, romanised), extra }.Where(part => part.Length > 0));
        return inner.Length == 0 ? english : english.Length == 0 ? inner : $"{english} ({inner})";
    }

    private static string Joined(string native, string romanised) =>
        native.Length > 0 && romanised.Length > 0 ? $"{native}, {romanised}" : native + romanised;

    /// <summary><c>{{lang-ru|Москва}}</c>, <c>{{langx|ru|Москва|lit=Moscow}}</c>: the language's name and the word.</summary>
    private static string Language(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        bool inArgument = call.Name.StartsWith("langx", StringComparison.OrdinalIgnoreCase);
        string code = inArgument ? plain(call.At(1)) : call.Name["lang-".Length..];
        string word = plain(call.At(inArgument ? 2 : 1));
        string language = plain(call.Find("label")) is "none" ? "" : Countries.LanguageOf(code);
        string romanised = plain(call.At(inArgument ? 3 : 2) ?? call.Find("translit"));
        string meaning = plain(call.Find("lit") ?? call.Find("translation") ?? call.At(inArgument ? 4 : 3));
        string text = language.Length > 0 ? $"{language}: {word}" : word;
        text += romanised.Length > 0 ? $", romanized: {romanised}" : "";
        return meaning.Length > 0 ? $"{text}, lit. '{meaning}'" : text;
    }

    /// <summary><c>{{ship|HMS|Hood|51}}</c>: the pennant number tells ships of one name apart and is not shown.</summary>
    private static string Ship(TemplateCall call, Func<WikiArgument?, string> plain)
    {
        string prefix = plain(call.At(1));
        string name = plain(call.At(2));
        string number = plain(call.At(3));
        string format = plain(call.At(4));
        string ship = prefix.Length > 0 ? $"{prefix} {name}" : name;
        return format == "1" && number.Length > 0 ? $"{ship} ({number})" : ship;
    }
}
