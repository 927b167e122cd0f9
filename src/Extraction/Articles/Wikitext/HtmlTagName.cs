using System.Collections.Frozen;

namespace Extraction.Articles.Wikitext;

/// <summary>The name of an HTML tag in wikitext, read as its effect. Only the tags that MediaWiki allows are tags.</summary>
/// <param name="Effect">What it does to the text.</param>
/// <param name="IsEnd">It is an end tag.</param>
internal readonly record struct HtmlTagName(TagEffect Effect, bool IsEnd)
{
    private static readonly FrozenDictionary<string, TagEffect> Effects = Read(
        (TagEffect.Inline, "abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rb rp rt ruby s samp small strike strong sub time tt u var wbr nowiki onlyinclude noinclude ref poem tvar translate languages nobr"),
        (TagEffect.Hideable, "span"),
        (TagEffect.LineBreak, "br"),
        (TagEffect.Block, "blockquote caption center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td th thead tr ul references gallery"),
        (TagEffect.Superscript, "sup"));

    private static readonly FrozenDictionary<string, TagEffect>.AlternateLookup<ReadOnlySpan<char>> Lookup = Effects.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the tag at a bracket.</summary>
    /// <param name="text">The text from the bracket on.</param>
    /// <returns>Its effect; <see cref="TagEffect.None"/> when no tag starts there.</returns>
    public static HtmlTagName Read(ReadOnlySpan<char> text)
    {
        bool isEnd = text.Length > 1 && text[1] == '/';
        int start = isEnd ? 2 : 1;
        int end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return new HtmlTagName(Lookup.TryGetValue(text[start..end], out TagEffect effect) ? effect : TagEffect.None, isEnd);
    }

    private static FrozenDictionary<string, TagEffect> Read(params (TagEffect Effect, string Names)[] lists) => lists
        .SelectMany(list => list.Names.Split(' ').Select(name => KeyValuePair.Create(name, list.Effect)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
