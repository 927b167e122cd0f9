using System.Collections.Frozen;

namespace Extraction.Articles.Html;

/// <summary>One tag as the nesting count needs it: where it is, and the hash of its name.</summary>
internal readonly struct HtmlTag
{
    // Of the names compared, "blockquote"; longer ones need not be told apart.
    private const int LongestName = 16;

    private static readonly FrozenDictionary<int, HtmlTagTraits> TraitsByName = ReadTraits(
        (HtmlTagTraits.Void, "area base br col embed hr img input link meta param source track wbr keygen"),
        (HtmlTagTraits.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (HtmlTagTraits.RawText, "script style textarea title xmp iframe noembed noframes"),
        (HtmlTagTraits.OptionalEnd, "p li dt dd tr td th option tbody thead tfoot optgroup rp rt"),
        (HtmlTagTraits.ItemBound, "ul ol dl table td th tr tbody select ruby"),
        (HtmlTagTraits.TablePart, "table td th tr tbody thead tfoot caption"),
        (HtmlTagTraits.Cell, "td th caption"),
        (HtmlTagTraits.Page, "html body"),
        (HtmlTagTraits.Table, "table"),
        (HtmlTagTraits.Paragraph, "p"));

    /// <summary>Where the tag starts.</summary>
    public int Start { get; private init; }

    /// <summary>Where the tag ends, behind its bracket.</summary>
    public int End { get; private init; }

    /// <summary>Hash of the name in lower case.</summary>
    public int Name { get; private init; }

    /// <summary>An end tag.</summary>
    public bool IsEnd { get; private init; }

    /// <summary>Length of what is neither the name nor a quoted value: a bound on the number of attributes.</summary>
    public int Unquoted { get; private init; }

    /// <summary>What the element is to the count.</summary>
    public HtmlTagTraits Traits { get; private init; }

    /// <summary>The element has one of some traits.</summary>
    /// <param name="traits">The traits.</param>
    /// <returns>Whether it has any.</returns>
    public bool Is(HtmlTagTraits traits) => (Traits & traits) != 0;

    /// <summary>Reads the tag at a bracket.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Index of the bracket.</param>
    /// <param name="tag">The tag.</param>
    /// <returns>Whether a tag starts there.</returns>
    public static bool TryRead(string html, int start, out HtmlTag tag)
    {
        tag = default;
        int position = start + 1;
        bool isEnd = html[position] == '/';
        position += isEnd ? 1 : 0;
        if (position >= html.Length || !char.IsAsciiLetter(html[position]))
        {
            return false;
        }

        int nameStart = position;
        position = NameEnd(html, position, html.Length);
        int name = Hash(html.AsSpan(nameStart, position - nameStart));
        int end = EndOfAttributes(html, position, out int unquoted);
        tag = new HtmlTag { Start = start, End = end, Name = name, IsEnd = isEnd, Unquoted = unquoted, Traits = TraitsByName.GetValueOrDefault(name) };
        return true;
    }

    /// <summary>The end of a comment or declaration.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Index of its bracket.</param>
    /// <returns>The position behind it.</returns>
    public static int EndOfComment(string html, int start)
    {
        bool comment = html.AsSpan(start).StartsWith("<!--");
        int end = comment ? html.IndexOf("-->", start + 2, StringComparison.Ordinal) : html.IndexOf('>', start);
        return end < 0 ? html.Length : end + (comment ? 3 : 1);
    }

    /// <summary>The end of content that is not markup.</summary>
    /// <param name="html">The page.</param>
    /// <param name="tag">Its start tag.</param>
    /// <returns>The position of the end tag.</returns>
    public static int EndOfRawText(string html, in HtmlTag tag)
    {
        int position = html.IndexOf("</", tag.End, StringComparison.Ordinal);
        while (position >= 0)
        {
            int nameStart = position + 2;
            if (Hash(html.AsSpan(nameStart, NameEnd(html, nameStart, LongestName) - nameStart)) == tag.Name)
            {
                return position;
            }

            position = html.IndexOf("</", position + 2, StringComparison.Ordinal);
        }

        return html.Length;
    }

    private static int NameEnd(string html, int position, int longest)
    {
        int limit = (int)Math.Min((long)position + longest, html.Length);
        while (position < limit && html[position] is not ('>' or '/' or ' ' or '\n' or '\t' or '\r' or '\f'))
        {
            position++;
        }

        return position;
    }

    /// <summary>Finds the bracket that ends a tag; a bracket inside a quoted value does not.</summary>
    private static int EndOfAttributes(string html, int start, out int unquoted)
    {
        unquoted = 0;
        int position = start;
        while (position < html.Length)
        {
            int stop = html.AsSpan(position).IndexOfAny('>', '"', '\'');
            if (stop < 0)
            {
                return html.Length;
            }

            unquoted += stop;
            position += stop + 1;
            char c = html[position - 1];
            if (c == '>')
            {
                return position;
            }

            if (html[position - 2] == '=')
            {
                int close = html.IndexOf(c, position);
                position = close < 0 ? html.Length : close + 1;
            }
        }

        return html.Length;
    }

    private static FrozenDictionary<int, HtmlTagTraits> ReadTraits(params (HtmlTagTraits Trait, string Names)[] lists)
    {
        var traits = new Dictionary<int, HtmlTagTraits>();
        foreach ((HtmlTagTraits trait, string names) in lists)
        {
            foreach (string name in names.Split(' '))
            {
                traits[Hash(name)] = traits.GetValueOrDefault(Hash(name)) | trait;
            }
        }

        return traits.ToFrozenDictionary();
    }

    // FNV-1a over the lower-case letters. A collision would only count one unknown element as another.
    private static int Hash(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
        {
            hash = (hash ^ (uint)(c | 0x20)) * 16777619;
        }

        return (int)hash;
    }
}
