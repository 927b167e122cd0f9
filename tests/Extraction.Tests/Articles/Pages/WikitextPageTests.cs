using System.Net;
using System.Text.RegularExpressions;
using Extraction.Articles;
using Extraction.Tests.Articles.Rendering;

namespace Extraction.Tests.Articles.Pages;

/// <summary>What must hold for every page of wikitext, each worked out a second time by other means than the reader's.</summary>
public sealed partial class WikitextPageTests
{
    private static readonly ArticleOptions Options = new() { Format = ArticleFormat.Wikitext };

    public static TheoryData<string> Pages => PageFolder.Wikitext;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_and_levels_are_exactly_those_of_the_markup(string page)
    {
        string source = PageFolder.Source(page);
        Article article = Article.Parse(source, Options);
        ArticleListing.AssertRowsFit(article);
        Assert.Equal(Headings(source), article.Sections.Skip(1).Select(section => $"{section.Level} {section.Heading.Quote(article.Text)}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_parameter_of_a_summary_box_that_says_something_is_an_entry(string page)
    {
        string source = PageFolder.Source(page);
        Article article = Article.Parse(source, Options);
        var labels = article.Infobox.Select(entry => entry.Label.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = article.Infobox.SelectMany(entry => Words(entry.Value.Quote(article.Text))).ToHashSet(StringComparer.Ordinal);
        foreach ((string name, string value) in Parameters(source))
        {
            string[] said = [.. Words(value)];
            Assert.True(said.Length == 0 || labels.Contains(name) || IsNameOrCaption(name), $"no entry for {name} = {value}");
            Assert.All(said, word => Assert.True(words.Contains(word), $"\"{word}\" of {name} = {value}"));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Prose_has_no_template_tag_or_style_left(string page)
    {
        // What a page shows between nowiki tags may look like markup.
        string source = NoWiki().Replace(PageFolder.Source(page), "");
        Assert.Empty(MarkupResidue.In(Article.Parse(source, Options)));
    }

    /// <summary>The headings of a page by patterns over its lines.</summary>
    private static IEnumerable<string> Headings(string wikitext)
    {
        foreach (Match match in Heading().Matches(Comment().Replace(wikitext, "")))
        {
            string plain = Tag().Replace(Link().Replace(Template().Replace(match.Groups[2].Value, ""), "$1"), "");
            yield return $"{match.Groups[1].Length} {WebUtility.HtmlDecode(Quotes().Replace(plain, "")).Trim()}";
        }
    }

    /// <summary>The parameters of all closed infobox templates with the words of their values that stand in no further markup.</summary>
    private static IEnumerable<(string Name, string Value)> Parameters(string wikitext)
    {
        string text = Reference().Replace(Comment().Replace(wikitext, ""), "");
        foreach (Match box in Box().Matches(text))
        {
            int depth = 0;
            int start = box.Index + box.Length;
            for (int i = start; i + 1 < text.Length; i++)
            {
                bool opens = text[i] == text[i + 1] && text[i] is '{' or '[';
                bool closes = text[i] == text[i + 1] && text[i] is '}' or ']';
                if (depth == 0 && (text[i] == '|' || closes))
                {
                    if (Parameter().Match(text[start..i]) is { Success: true } parameter && !Layout().IsMatch(parameter.Groups[1].Value))
                    {
                        yield return (parameter.Groups[1].Value, Plain(parameter.Groups[2].Value));
                    }

                    start = i + 1;
                }

                if (depth == 0 && closes)
                {
                    break;
                }

                depth += opens ? 1 : closes ? -1 : 0;
                i += opens || closes ? 1 : 0;
            }
        }
    }

    private static string Plain(string value)
    {
        string plain = Image().Replace(value, "");
        for (int before = -1; before != plain.Length;)
        {
            before = plain.Length;
            plain = Template().Replace(plain, "");
        }

        return WebUtility.HtmlDecode(Tag().Replace(External().Replace(Link().Replace(plain, "$1"), "$1"), " "));
    }

    private static bool IsNameOrCaption(string name) => name.Contains("name", StringComparison.OrdinalIgnoreCase)
        || name.Contains("caption", StringComparison.OrdinalIgnoreCase) || name is "conflict" or "title";

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex("^(={2,6})(.+?)\\1[ \\t]*\\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("<nowiki>.*?</nowiki>", RegexOptions.Singleline)]
    private static partial Regex NoWiki();

    [GeneratedRegex("<ref[^<>]*/>|<ref.*?</ref>", RegexOptions.Singleline)]
    private static partial Regex Reference();

    [GeneratedRegex("'{2,5}")]
    private static partial Regex Quotes();

    [GeneratedRegex("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]")]
    private static partial Regex Link();

    [GeneratedRegex("\\[\\[(?:File|Image):(?:[^\\[\\]]|\\[\\[[^\\[\\]]*\\]\\])*\\]\\]", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex("\\[(?:https?:)?//[^\\s\\]]*\\s?([^\\]]*)\\]")]
    private static partial Regex External();

    [GeneratedRegex("\\{\\{[^{}]*\\}\\}")]
    private static partial Regex Template();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\{\\{\\s*infobox[^|{}]*\\|", RegexOptions.IgnoreCase)]
    private static partial Regex Box();

    [GeneratedRegex("^\\s*([^=|{}\\[\\]]+?)\\s*=\\s*(.*?)\\s*$", RegexOptions.Singleline)]
    private static partial Regex Parameter();

    [GeneratedRegex("image|img|photo|size|alt|style|colou?r|width|map|flag|logo|shield|seal|signature|embed|child|hide|link|anthem|coat|symbol|crest|align|zoom|pushpin|mark$", RegexOptions.IgnoreCase)]
    private static partial Regex Layout();

    [GeneratedRegex("[\\p{L}\\p{M}]{2,}|\\d+")]
    private static partial Regex Word();
}
