using System.Collections.Immutable;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Proposes the terms that the user added in the options, wherever they stand.</summary>
/// <param name="terms">The terms and what each stands for.</param>
internal sealed class UserTermSource(ImmutableSortedDictionary<string, EntityType> terms) : INameSource
{
    private static readonly NameRule Asked = NameRules.Named("user.term");

    private readonly LexiconMatcher<EntityType> _terms = new(terms, LexiconCasing.OfNames);

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        if (_terms.Count == 0)
        {
            return;
        }

        foreach (ref readonly Sentence sentence in scene.Table.Sentences.AsSpan())
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!scene.IsMasked(i) && _terms.TryMatch(scene.Keys, i, sentence.EndToken, out int length, out EntityType type))
                {
                    candidates.Add(new NameCandidate(i, i + length, type, "", Asked));
                }
            }
        }
    }
}
