using Extraction.Entities.Lexicons;
using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Proposes what the trained tagger finds, in its four coarse classes and with its own measured confidence.</summary>
internal sealed class TaggerSource : INameSource
{
    /// <summary>Persons and organisations below this are wrong more often than a list of names can bear: a name pays when it is right in about 38 of 100 cases.</summary>
    private const float LeastConfidence = 0.4f;

    /// <summary>The same for places and other names, which the rules leave to the tagger more often where both are right.</summary>
    private const float LeastConfidenceOfPlaces = 0.15f;

    /// <summary>From here on the tagger's class stands against head words that are not firm.</summary>
    private const float SureConfidence = 0.5f;

    private static readonly NameRule Sure = NameRules.Named("tagger.sure");
    private static readonly NameRule Unsure = NameRules.Named("tagger.unsure");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        var names = new List<TaggedName>();
        NameTagger.Shared.Tag(scene.Table, names);
        foreach (TaggedName name in names)
        {
            if (name.Confidence >= LeastFor(name.Class) && !HoldsResidue(scene, name) && !IsPairOfPeoples(scene, name) && !IsFragment(scene, name))
            {
                candidates.Add(CandidateOf(name));
            }
        }
    }

    private static NameCandidate CandidateOf(TaggedName name)
    {
        EntityType type = name.Class switch
        {
            NameClass.Person => EntityType.Person,
            NameClass.Location => EntityType.Location,
            NameClass.Organization => EntityType.Organization,
            _ => EntityType.Other,
        };
        NameRule rule = name.Confidence >= SureConfidence ? Sure : Unsure;
        return new NameCandidate(name.FirstToken, name.EndToken, type, "", rule) { Confidence = name.Confidence };
    }

    private static float LeastFor(NameClass kind) => kind is NameClass.Person or NameClass.Organization ? LeastConfidence : LeastConfidenceOfPlaces;

    private static bool HoldsResidue(NameScene scene, TaggedName name)
    {
        for (int i = name.FirstToken; i < name.EndToken; i++)
        {
            if (scene.IsMasked(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Soviet–Japanese" is two nationalities, and "Soviet–Finnish" before a noun no place; each part has its own mention.</summary>
    private static bool IsPairOfPeoples(NameScene scene, TaggedName name) =>
        name.TokenCount == 3
        && scene.Has(name.FirstToken, WordTraits.Group)
        && scene.IsHyphen(name.FirstToken + 1);

    /// <summary>A dangling mark, a head word alone, a nationality run together with a designation: "Soviet-", "Pact", "Soviet BT-7".</summary>
    private static bool IsFragment(NameScene scene, TaggedName name)
    {
        int last = name.EndToken - 1;
        if (scene.Word(last) is "-" or "\u2013")
        {
            return true;
        }

        bool unsure = name.Confidence < SureConfidence;
        return unsure && (name.TokenCount == 1
            ? scene.Has(last, WordTraits.Head) && scene.Has(last, WordTraits.Common)
            : scene.Has(name.FirstToken, WordTraits.Group) && scene.TokenAt(last).Kind == TokenKind.Number);
    }
}
