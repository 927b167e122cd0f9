using System.Runtime.InteropServices;
using Extraction.Articles;
using Extraction.Entities.Names;
using Extraction.Text;

namespace Extraction.Entities.Merging;

/// <summary>Links names to their stated aliases and acronyms, and adds the glosses in brackets as mentions of the names before them.</summary>
internal sealed class AliasLinker
{
    private static readonly NameRule Gloss = NameRules.Named("alias.gloss");

    private readonly List<FoundName> _glosses = [];

    /// <summary>Links.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="names">The names in text order; aliases are marked and glosses are added in place.</param>
    /// <param name="aliases">What the text states.</param>
    /// <param name="links">Receives pairs of indexes into <paramref name="names"/>, in place of what it holds.</param>
    public void Link(NameScene scene, List<FoundName> names, ReadOnlySpan<StatedAlias> aliases, List<NameLink> links)
    {
        AddGlosses(scene, names);
        links.Clear();
        Span<FoundName> all = CollectionsMarshal.AsSpan(names);
        foreach (ref readonly StatedAlias alias in aliases)
        {
            int name = IndexOf(all, alias.Name.First);
            int other = IndexOf(all, alias.First);
            if (name >= 0 && other >= 0 && all[other].Type == all[name].Type)
            {
                all[other] = all[other] with { Kind = MentionKind.Alias };
                links.Add(new NameLink(name, other));
            }
        }

        for (int i = 0; i + 1 < all.Length; i++)
        {
            if (IsAcronymOf(scene, all[i], all[i + 1]))
            {
                all[i + 1] = all[i + 1] with { Kind = MentionKind.Alias };
                links.Add(new NameLink(i, i + 1));
            }
            else if (all[i + 1].Kind == MentionKind.Gloss)
            {
                links.Add(new NameLink(NameBefore(all, i + 1), i + 1));
            }
        }
    }

    /// <summary>Index of the name that begins at a token, or -1.</summary>
    private static int IndexOf(ReadOnlySpan<FoundName> names, int first)
    {
        (int low, int high) = (0, names.Length - 1);
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (names[middle].First == first)
            {
                return middle;
            }

            (low, high) = names[middle].First < first ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>"Imperial Japanese Army (IJA)": capitals in a bracket right behind the name.</summary>
    private static bool IsAcronymOf(NameScene scene, in FoundName name, in FoundName acronym) =>
        acronym.First == name.End + 1
        && acronym.End == acronym.First + 1
        && acronym.End < scene.Count
        && scene.Word(name.End) is "("
        && scene.Word(acronym.End) is ")"
        && scene.TokenAt(acronym.First).Casing == TokenCasing.Upper
        && acronym.Type == name.Type;

    private static int NameBefore(ReadOnlySpan<FoundName> names, int gloss)
    {
        int name = gloss - 1;
        while (names[name].Kind == MentionKind.Gloss)
        {
            name--;
        }

        return name;
    }

    /// <summary>A gloss counts only right behind a name. Each of its parts is one more mention: "Chinese: 张鼓峰事件; pinyin: Zhānggǔfēng Shìjiàn".</summary>
    private void AddGlosses(NameScene scene, List<FoundName> names)
    {
        _glosses.Clear();
        int next = 0;
        foreach (ref readonly Residue residue in scene.Article.Residues.AsSpan())
        {
            if (residue.Kind != ResidueKind.Gloss)
            {
                continue;
            }

            int opening = scene.Table.TokenAtOrAfter(residue.Span.Start);
            while (next < names.Count && names[next].End <= opening)
            {
                next++;
            }

            bool behindName = (next > 0 && IsRightBefore(scene, names[next - 1].End, opening)) || (_glosses.Count > 0 && _glosses[^1].End + 1 == opening);
            if (behindName)
            {
                AddParts(scene, residue.Span, names[next - 1].Type, _glosses);
            }
        }

        if (_glosses.Count > 0)
        {
            names.AddRange(_glosses);
            names.Sort((a, b) => a.First.CompareTo(b.First));
        }
    }

    /// <summary>Whether nothing but brackets of other kinds (dates, footnotes) parts the name from its gloss, in the same sentence.</summary>
    private static bool IsRightBefore(NameScene scene, int nameEnd, int gloss) => nameEnd == gloss || (nameEnd < gloss && scene.IsMasked(nameEnd) && IsRightBefore(scene, nameEnd + 1, gloss));

    private static void AddParts(NameScene scene, TextSpan span, EntityType type, List<FoundName> glosses)
    {
        (int first, int end) = TokensInside(scene, span);
        int start = first;
        for (int i = first; i <= end; i++)
        {
            if (i == end || scene.Word(i) is ";" or ",")
            {
                if (i > start)
                {
                    glosses.Add(new FoundName(start, i, type, MentionKind.Gloss, Gloss) { Form = NameForm.Of(scene, start, i) });
                }

                start = i + 1;
            }
            else if (scene.Word(i) is ":")
            {
                start = i + 1; // what stood before is a label: "pinyin"
            }
        }
    }

    private static (int First, int End) TokensInside(NameScene scene, TextSpan span)
    {
        int first = scene.Table.TokenAtOrAfter(span.Start);
        int end = scene.Table.TokenAtOrAfter(span.End);
        while (first < end && scene.TokenAt(first).Kind == TokenKind.Punctuation)
        {
            first++;
        }

        while (end > first && scene.TokenAt(end - 1).Kind == TokenKind.Punctuation)
        {
            end--;
        }

        return (first, end);
    }
}
