using Extraction.Articles;
using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>
/// Proposes events whose head word has a small letter: "Halhamiao incident". A small head is a name only where the article says so: a gloss
/// in the name's own script stands behind it, or the title or a heading has the same words.
/// </summary>
internal sealed class LowerHeadSource : INameSource
{
    private static readonly NameRule Glossed = NameRules.Named("event.glossed");
    private static readonly NameRule Headed = NameRules.Named("event.headed");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (NameRun run in scene.Runs)
        {
            Sentence sentence = scene.Table.Sentences[run.Sentence];
            int head = run.End;
            if (head >= sentence.EndToken || !scene.IsSpaced(head - 1) || SubtypeOf(scene, head) is not { } subtype)
            {
                continue;
            }

            int first = run.First == sentence.FirstToken && scene.Has(run.First, WordTraits.Opener) ? run.First + 1 : run.First;
            bool ordinary = first + 1 == run.End && scene.Has(first, WordTraits.Common | WordTraits.Opener);
            if (first < run.End && IsBeforeGloss(scene, head))
            {
                candidates.Add(new NameCandidate(first, head + 1, EntityType.Event, subtype, Glossed));
            }
            else if (first < run.End && !ordinary && IsInHeading(scene, sentence, first, head + 1))
            {
                candidates.Add(new NameCandidate(first, head + 1, EntityType.Event, subtype, Headed));
            }
        }
    }

    private static string? SubtypeOf(NameScene scene, int token)
    {
        const int LongestHead = 24;
        ReadOnlySpan<char> word = scene.Word(token);
        if (scene.TokenAt(token).Casing != TokenCasing.Lower || word.Length > LongestHead)
        {
            return null;
        }

        Span<char> title = stackalloc char[LongestHead];
        word.CopyTo(title);
        title[0] = char.ToUpperInvariant(title[0]);
        HeadWord? head = EntityLexicon.HeadOf(TokenKeys.Of(title[..word.Length], LexiconCasing.OfNames));
        return head?.Type == EntityType.Event ? head.Subtype : null;
    }

    private static bool IsBeforeGloss(NameScene scene, int head) =>
        head + 1 < scene.Count && scene.IsMasked(head + 1) && ResidueAt(scene, scene.TokenAt(head + 1).Start) == ResidueKind.Gloss;

    private static ResidueKind? ResidueAt(NameScene scene, int position)
    {
        foreach (Residue residue in scene.Article.Residues)
        {
            if (residue.Span.Contains(position))
            {
                return residue.Kind;
            }
        }

        return null;
    }

    private static bool IsInHeading(NameScene scene, in Sentence sentence, int first, int end)
    {
        if (scene.BlockOf(sentence) is BlockKind.Heading or BlockKind.Title)
        {
            return true;
        }

        ReadOnlySpan<char> words = scene.Table.Text.AsSpan(scene.TokenAt(first).Start, scene.TokenAt(end - 1).End - scene.TokenAt(first).Start);
        foreach (Section section in scene.Article.Sections)
        {
            if (section.Heading.In(scene.Table.Text).Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return scene.Article.Title.AsSpan().Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
