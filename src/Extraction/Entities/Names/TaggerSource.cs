using Extraction.Articles;
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

    /// <summary>The last letter of Latin Extended-B; letters of other scripts come behind.</summary>
    private const char LastLatin = '\u024F';

    private static readonly NameRule Sure = NameRules.Named("tagger.sure");
    private static readonly NameRule Unsure = NameRules.Named("tagger.unsure");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (TaggedName name in scene.Tag(NameTagger.Shared))
        {
            if (name.Confidence >= LeastFor(name.Class))
            {
                ProposeParts(scene, name, candidates);
            }
        }
    }

    /// <summary>A long dash and the edge of a table's cell part two names that the tagger takes for one.</summary>
    private static void ProposeParts(NameScene scene, TaggedName name, List<NameCandidate> candidates)
    {
        int first = name.FirstToken;
        for (int i = first; i < name.EndToken; i++)
        {
            bool dash = scene.Word(i) is "\u2014";
            if (dash || i + 1 == name.EndToken || !(scene.IsSpaced(i) || scene.Touches(i)))
            {
                int end = dash ? i : i + 1;
                if (end > first)
                {
                    ProposePart(scene, name with { FirstToken = first, TokenCount = end - first }, candidates);
                }

                first = i + 1;
            }
        }
    }

    private static void ProposePart(NameScene scene, TaggedName name, List<NameCandidate> candidates)
    {
        if (HoldsResidue(scene, name) || IsPairOfPeoples(scene, name) || IsFragment(scene, name) || IsPeopleAndName(scene, name))
        {
            return;
        }

        int first = name.FirstToken;
        if (name.Class == NameClass.Person)
        {
            PersonTitles.Skip(scene, ref first, name.EndToken);
        }

        NameCandidate candidate = CandidateOf(name with { FirstToken = first, TokenCount = name.EndToken - first });
        candidates.Add(IsFollowing(scene, name) ? candidate with { Type = EntityType.Group } : candidate);
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

    /// <summary>Those who come from a place or hold with somebody, which the tagger has no class for: "Lancastrians", "Yorkist".</summary>
    private static bool IsFollowing(NameScene scene, TaggedName name) =>
        name.TokenCount == 1
        && scene.Word(name.FirstToken) is { Length: > 5 } word
        && (word.EndsWith("ians") || word.EndsWith("ists") || word.EndsWith("ites")
            || (name.Class is NameClass.Location or NameClass.Miscellaneous && word.EndsWith("ist"))
            || (name.Class == NameClass.Location && word.EndsWith("ian")));

    /// <summary>A nationality before a name that the lists have: "French Grande Armée".</summary>
    private static bool IsPeopleAndName(NameScene scene, TaggedName name) =>
        name.TokenCount > 2
        && scene.Has(name.FirstToken, WordTraits.Group)
        && scene.Has(name.FirstToken + 1, WordTraits.OpensName)
        && EntityLexicon.Names.TryMatch(scene.Keys, name.FirstToken + 1, name.EndToken, out int length, out _)
        && length == name.TokenCount - 1;

    /// <summary>A dangling mark, a head word alone, a nationality run together with a designation: "Soviet-", "Pact", "Soviet BT-7".</summary>
    private static bool IsFragment(NameScene scene, TaggedName name)
    {
        int last = name.EndToken - 1;
        if (scene.Word(last) is "-" or "\u2013" || (name.TokenCount == 1 && scene.Has(last, WordTraits.NoName)) || !HasLatin(scene, name))
        {
            return true;
        }

        if (name.TokenCount == 1 && IsAdjective(scene, last))
        {
            return true;
        }

        bool unsure = name.Confidence < SureConfidence;
        return unsure && (name.TokenCount == 1
            ? scene.Has(last, WordTraits.Head) && scene.Has(last, WordTraits.Common)
            : scene.Has(name.FirstToken, WordTraits.Group) && scene.TokenAt(last).Kind == TokenKind.Number);
    }

    /// <summary>A capital that its place gives: the article at the head of a sentence, an adjective at that of a heading ("Climactic phase"), a step of a scale in a bracket ("XI (Extreme)").</summary>
    private static bool IsAdjective(NameScene scene, int token)
    {
        Sentence sentence = scene.Table.Sentences[scene.Table.SentenceAt(scene.TokenAt(token).Start)];
        ReadOnlySpan<char> word = scene.Word(token);
        bool first = token == sentence.FirstToken;
        bool last = token + 1 == sentence.EndToken;
        if (first)
        {
            bool heads = scene.BlockOf(sentence) == BlockKind.Heading && !last && scene.TokenAt(token + 1).Casing == TokenCasing.Lower;
            return word is "A" or "An" || (heads && (word.EndsWith("ic") || word.EndsWith("al") || word.EndsWith("ive") || word.EndsWith("ous") || word.EndsWith("ary")));
        }

        return !last
            && token - 2 >= sentence.FirstToken
            && scene.Word(token - 1) is "("
            && scene.Word(token + 1) is ")"
            && scene.Has(token, WordTraits.Common)
            && (scene.TokenAt(token - 2).Kind == TokenKind.Number || PersonName.IsNumeral(scene.Word(token - 2)));
    }

    /// <summary>The name is no foreign script left beside its translation.</summary>
    private static bool HasLatin(NameScene scene, TaggedName name)
    {
        int start = scene.TokenAt(name.FirstToken).Start;
        return scene.Table.Text.AsSpan(start, scene.TokenAt(name.EndToken - 1).End - start).IndexOfAnyInRange('0', LastLatin) >= 0;
    }
}
