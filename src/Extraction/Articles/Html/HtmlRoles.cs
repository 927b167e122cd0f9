using System.Collections.Frozen;
using AngleSharp.Dom;
using Extraction.Text;

namespace Extraction.Articles.Html;

/// <summary>Finds the role of an element by its id, its classes and its tag.</summary>
internal static class HtmlRoles
{
    private const string ListName = "Articles/Html/Lexicon/roles.tsv";

    private static readonly FrozenDictionary<string, HtmlRole> Tags = Read(key => key[0] is not ('.' or '#'), 0);
    private static readonly FrozenDictionary<string, HtmlRole> Ids = Read(key => key[0] == '#', 1);
    private static readonly FrozenDictionary<string, HtmlRole> Classes = Read(key => key[0] == '.', 1);

    private static readonly FrozenDictionary<string, HtmlRole>.AlternateLookup<ReadOnlySpan<char>> ClassLookup =
        Classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The role of an element.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Its role; an unknown element is part of the running text.</returns>
    public static HtmlRole Of(IElement element)
    {
        HtmlRole tag = Tags.GetValueOrDefault(element.LocalName);
        if (tag == HtmlRole.Skip || element.Attributes.Length == 0)
        {
            return tag;
        }

        HtmlNames names = HtmlNames.Of(element);
        if (HtmlVisibility.IsHidden(element, names))
        {
            return HtmlRole.Skip;
        }

        HtmlRole named = names.Id is null ? HtmlRole.Inline : Ids.GetValueOrDefault(names.Id);
        if (named == HtmlRole.Inline && names.Class is not null)
        {
            named = ByClass(names.Class);
        }

        return Fits(named, tag) ? named : tag;
    }

    /// <summary>An element has one of the names among its classes.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The class.</param>
    /// <returns>Whether it does.</returns>
    public static bool HasClass(IElement element, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> classes = element.GetAttribute("class");
        foreach (Range range in classes.Split(' '))
        {
            if (classes[range].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private static HtmlRole ByClass(ReadOnlySpan<char> classes)
    {
        foreach (Range range in classes.Split(' '))
        {
            if (ClassLookup.TryGetValue(classes[range], out HtmlRole role))
            {
                return role;
            }
        }

        return HtmlRole.Inline;
    }

    /// <summary>A class gives no element a part that its tag cannot play: only tables are summary boxes, only lists hold references.</summary>
    private static bool Fits(HtmlRole named, HtmlRole tag) => named switch
    {
        HtmlRole.Inline => false,
        HtmlRole.Infobox => tag == HtmlRole.Table,
        HtmlRole.ReferenceList => tag == HtmlRole.Block,
        HtmlRole.Citation => tag is HtmlRole.Superscript or HtmlRole.Inline,
        HtmlRole.Caption or HtmlRole.Hatnote or HtmlRole.Block or HtmlRole.Picture => tag is HtmlRole.Block or HtmlRole.Inline or HtmlRole.ListItem,
        _ => true,
    };

    private static FrozenDictionary<string, HtmlRole> Read(Func<string, bool> accepts, int prefix) => LexiconFile.Rows(ListName)
        .Where(row => accepts(row[0]))
        .ToFrozenDictionary(row => row[0][prefix..], row => Enum.Parse<HtmlRole>(row[1]), StringComparer.Ordinal);
}
