using Extraction.Articles;
using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Proposes the names of the gazetteers wherever they stand.</summary>
internal sealed class GazetteerSource : INameSource
{
    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (ref readonly Sentence sentence in scene.Table.Sentences.AsSpan())
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (scene.IsCapitalized(i)
                    && scene.Has(i, WordTraits.OpensName)
                    && EntityLexicon.Names.TryMatch(scene.Keys, i, sentence.EndToken, out int length, out KnownName name)
                    && !IsPartOfWord(scene, i, i + length, sentence)
                    && !IsOrdinaryWord(scene, i, length, sentence)
                    && !IsMoney(scene, i + length))
                {
                    candidates.Add(new NameCandidate(i, i + length, name.Type, name.Subtype, name.Rule) { Canonical = name.Canonical });
                }
            }
        }
    }

    /// <summary>A hyphen joins the name to a capitalised neighbour: "Baden-Baden" holds no Baden. Nationalities are parted: "Soviet–Japanese".</summary>
    private static bool IsPartOfWord(NameScene scene, int first, int end, in Sentence sentence) =>
        !scene.Has(first, WordTraits.Group)
        && ((first - 2 >= sentence.FirstToken && scene.Touches(first - 1) && scene.Touches(first - 2) && scene.Word(first - 1) is "-" && scene.IsCapitalized(first - 2))
            || (end + 1 < sentence.EndToken && scene.Touches(end - 1) && scene.Touches(end) && scene.Word(end) is "-" && scene.IsCapitalized(end + 1)));

    /// <summary>The US of "US$ 90".</summary>
    private static bool IsMoney(NameScene scene, int next) => next < scene.Count && scene.Touches(next - 1) && scene.Word(next) is "$";

    /// <summary>A single word at the head of a sentence that running text writes in lower case.</summary>
    private static bool IsOrdinaryWord(NameScene scene, int first, int length, in Sentence sentence) =>
        length == 1
        && scene.Has(first, WordTraits.Common | WordTraits.Opener)
        && (first == sentence.FirstToken || scene.BlockOf(sentence) is BlockKind.Heading or BlockKind.Title);
}
