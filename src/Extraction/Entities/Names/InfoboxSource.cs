using Extraction.Articles;
using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Proposes the values of summary-box fields that hold one name each: commanders are persons, belligerents states, units units.</summary>
internal sealed class InfoboxSource : INameSource
{
    private const int MostTokens = 8;

    private static readonly NameRule Commander = NameRules.Named("infobox.commander");
    private static readonly NameRule Belligerent = NameRules.Named("infobox.belligerent");
    private static readonly NameRule Unit = NameRules.Named("infobox.unit");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (InfoboxEntry entry in scene.Article.Infobox)
        {
            (NameRule Rule, EntityType Type)? kind = entry.Field switch
            {
                InfoboxField.Commander => (Commander, EntityType.Person),
                InfoboxField.Belligerent => (Belligerent, EntityType.Location),
                InfoboxField.Unit => (Unit, EntityType.MilitaryUnit),
                _ => null,
            };
            if (kind is { } found)
            {
                ProposeValue(scene, entry.Value, found.Rule, found.Type, candidates);
            }
        }
    }

    private static void ProposeValue(NameScene scene, TextSpan value, NameRule rule, EntityType type, List<NameCandidate> candidates)
    {
        int first = scene.Table.TokenAtOrAfter(value.Start);
        int end = scene.Table.TokenAtOrAfter(value.End);
        while (first < end && !scene.IsCapitalized(first))
        {
            first++;
        }

        if (type == EntityType.Person)
        {
            while (first < end && EntityLexicon.Titles.TryMatch(scene.Keys, first, end, out int length, out _) && first + length < end && scene.IsCapitalized(first + length))
            {
                first += length;
            }
        }

        int last = first;
        while (last < end && IsPartOfName(scene, last))
        {
            last++;
        }

        if (last > first && last - first <= MostTokens && scene.IsCapitalized(last - 1))
        {
            candidates.Add(new NameCandidate(first, last, type, "", rule));
        }
    }

    private static bool IsPartOfName(NameScene scene, int token) =>
        scene.IsCapitalized(token) || scene.Has(token, WordTraits.Particle) || scene.Word(token) is "of" or "the" or "." or "-" or "\u2013" or "'s";
}
