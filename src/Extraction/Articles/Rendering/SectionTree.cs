using Extraction.Text;

namespace Extraction.Articles.Rendering;

/// <summary>Turns the headings met in order into sections with parents.</summary>
internal static class SectionTree
{
    /// <summary>Adds the sections to an article.</summary>
    /// <param name="builder">The article.</param>
    /// <param name="headings">The lead and the headings in order.</param>
    public static void Add(ArticleBuilder builder, List<RenderedSection> headings)
    {
        for (int i = 0; i < headings.Count; i++)
        {
            (int level, TextSpan heading) = headings[i];
            int end = i + 1 < headings.Count ? headings[i + 1].Heading.Start : builder.Text.Length;
            bool lead = i == 0;
            SectionKind kind = lead ? SectionKind.Lead : SectionNames.KindOf(heading.In(builder.Text));
            builder.Sections.Add(new Section(
                lead ? -1 : Parent(builder.Sections, level),
                level,
                LevelBasis.Stated,
                kind,
                heading,
                TextSpan.FromBounds(lead ? 0 : heading.Start, end)));
        }
    }

    /// <summary>The nearest section before with a lower level. Each step leads to a lower level, so there are at most six.</summary>
    private static int Parent(List<Section> sections, int level)
    {
        int candidate = sections.Count - 1;
        while (candidate > 0 && sections[candidate].Level >= level)
        {
            candidate = sections[candidate].Parent;
        }

        return candidate > 0 ? candidate : -1;
    }
}
