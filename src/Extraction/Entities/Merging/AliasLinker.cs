using Extraction.Articles;
using Extraction.Entities.Names;
using Extraction.Text;

namespace Extraction.Entities.Merging;

/// <summary>Links names to their stated aliases and acronyms, and adds the glosses in brackets as mentions of the names before them.</summary>
internal static class AliasLinker
{
    private const string GlossRule = "alias.gloss";

    /// <summary>Links.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="names">The names in text order; aliases are marked and glosses are added in place.</param>
    /// <param name="aliases">What the text states.</param>
    /// <returns>Pairs of indexes into <paramref name="names"/>.</returns>
    public static List<NameLink> Link(NameScene scene, List<FoundName> names, List<StatedAlias> aliases)
    {
        AddGlosses(scene, names);
        var at = new Dictionary<int, int>();
        for (int i = 0; i < names.Count; i++)
        {
            at[names[i].First] = i;
        }

        var links = new List<NameLink>();
        foreach (StatedAlias alias in aliases)
        {
            if (at.TryGetValue(alias.Name.First, out int name) && at.TryGetValue(alias.First, out int other) && names[other].Type == names[name].Type)
            {
                names[other] = names[other] with { Kind = MentionKind.Alias };
                links.Add(new NameLink(name, other));
            }
        }

        for (int i = 0; i + 1 < names.Count; i++)
        {
            if (IsAcronymOf(scene, names[i], names[i + 1]))
            {
                names[i + 1] = names[i + 1] with { Kind = MentionKind.Alias };
                links.Add(new NameLink(i, i + 1));
            }
            else if (names[i + 1].Kind == MentionKind.Gloss)
            {
                links.Add(new NameLink(NameBefore(names, i + 1), i + 1));
            }
        }

        return links;
    }

    /// <summary>"Imperial Japanese Army (IJA)": capitals in a bracket right behind the name.</summary>
    private static bool IsAcronymOf(NameScene scene, FoundName name, FoundName acronym) =>
        acronym.First == name.End + 1
        && acronym.End == acronym.First + 1
        && acronym.End < scene.Count
        && scene.Word(name.End) is "("
        && scene.Word(acronym.End) is ")"
        && scene.Table.Tokens[acronym.First].Casing == TokenCasing.Upper
        && acronym.Type == name.Type;

    private static int NameBefore(List<FoundName> names, int gloss)
    {
        int name = gloss - 1;
        while (names[name].Kind == MentionKind.Gloss)
        {
            name--;
        }

        return name;
    }

    /// <summary>A gloss counts only right behind a name. Each of its parts is one more mention: "Chinese: 张鼓峰事件; pinyin: Zhānggǔfēng Shìjiàn".</summary>
    private static void AddGlosses(NameScene scene, List<FoundName> names)
    {
        var glosses = new List<FoundName>();
        int next = 0;
        foreach (Residue residue in scene.Article.Residues)
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

            bool behindName = (next > 0 && IsRightBefore(scene, names[next - 1].End, opening)) || (glosses.Count > 0 && glosses[^1].End + 1 == opening);
            if (behindName)
            {
                AddParts(scene, residue.Span, names[next - 1].Type, glosses);
            }
        }

        names.AddRange(glosses);
        names.Sort((a, b) => a.First.CompareTo(b.First));
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
                    glosses.Add(new FoundName(start, i, type, MentionKind.Gloss, "", "") { Confidence = NameRules.Named(GlossRule).Confidence, RuleId = GlossRule });
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
        while (first < end && scene.Table.Tokens[first].Kind == TokenKind.Punctuation)
        {
            first++;
        }

        while (end > first && scene.Table.Tokens[end - 1].Kind == TokenKind.Punctuation)
        {
            end--;
        }

        return (first, end);
    }
}
