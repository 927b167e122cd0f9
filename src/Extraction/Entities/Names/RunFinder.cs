using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Finds the runs of capitalised words that may hold names.</summary>
internal static class RunFinder
{
    /// <summary>All runs of one sentence.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="index">Index of the sentence.</param>
    /// <param name="runs">Receives the runs in order.</param>
    public static void Find(NameScene scene, int index, List<NameRun> runs)
    {
        Sentence sentence = scene.Table.Sentences[index];
        int i = sentence.FirstToken;
        while (i < sentence.EndToken)
        {
            if (!scene.IsCapitalized(i))
            {
                i++;
                continue;
            }

            int end = i + 1;
            while (NextPart(scene, end - 1, sentence.EndToken) is int next and > 0)
            {
                end = next;
            }

            runs.Add(new NameRun(i, end, index));
            i = end;
        }
    }

    /// <summary>Index behind the part that goes on with the run behind token <paramref name="last"/>, or 0.</summary>
    private static int NextPart(NameScene scene, int last, int limit)
    {
        int next = last + 1;
        if (next >= limit || scene.IsMasked(next))
        {
            return 0;
        }

        if (scene.IsCapitalized(next))
        {
            return scene.IsSpaced(last) ? next + 1 : 0;
        }

        if (next + 1 < limit && scene.IsHyphen(next))
        {
            return scene.IsCapitalized(next + 1) || JoinsInLowerCase(scene, next + 1, limit) ? next + 2 : 0;
        }

        return scene.Touches(last) ? BehindMark(scene, last, limit) : scene.IsSpaced(last) ? BehindSmallWord(scene, last, limit) : 0;
    }

    /// <summary>The period of an initial or of St., the apostrophe of King's College.</summary>
    private static int BehindMark(NameScene scene, int last, int limit)
    {
        int mark = last + 1;
        int after = mark + 1;
        bool capitalFollows = after < limit && scene.IsCapitalized(after);
        ReadOnlySpan<char> word = scene.Word(mark);
        if (word is ".")
        {
            bool initial = scene.Word(last).Length == 1 || SentenceWords.AbbreviationOf(scene.Word(last)) is AbbreviationKind.Never or AbbreviationKind.Seldom;
            return initial && capitalFollows ? after + 1 : 0;
        }

        bool possessive = word is "'s" or "\u2019s" or "'" or "\u2019";
        return possessive && capitalFollows && scene.IsSpaced(mark) && scene.Has(last, WordTraits.Possessor) && scene.Has(after, WordTraits.Head) ? after + 1 : 0;
    }

    /// <summary>The second half of a double name with a small letter: <c>Brest-sur-Mer</c>, <c>Tel-el-Kebir</c>: a hyphen and a capital must follow.</summary>
    private static bool JoinsInLowerCase(NameScene scene, int word, int limit) =>
        scene.TokenAt(word).Casing == TokenCasing.Lower
        && word + 2 < limit
        && scene.IsHyphen(word + 1)
        && scene.IsCapitalized(word + 2);

    /// <summary>"of" and the like behind a head word, particles of persons' and places' names, "the" before an epithet, an ampersand.</summary>
    private static int BehindSmallWord(NameScene scene, int last, int limit)
    {
        int small = last + 1;
        int after = small + 1;
        if (after >= limit || !scene.IsSpaced(small))
        {
            return 0;
        }

        ReadOnlySpan<char> word = scene.Word(small);
        if (word is "of" or "for" or "on" or "at" && scene.HeadAt(last) is { } head && TakesComplement(head, word))
        {
            int name = scene.Word(after) is "the" && after + 1 < limit && scene.IsSpaced(after) ? after + 1 : after;
            bool dated = word is "on" && scene.Has(name, WordTraits.Calendar);
            return scene.IsCapitalized(name) && !dated ? name + 1 : 0;
        }

        if (word is "in" or "or" or "and" && scene.Has(after, WordTraits.Field) && scene.IsCapitalized(after))
        {
            return NamesFieldOfPrize(scene, last, word) ? after + 1 : 0;
        }

        if (word is "the")
        {
            return scene.IsCapitalized(after) && scene.Has(after, WordTraits.Epithet) ? after + 1 : 0;
        }

        if (word is "&")
        {
            return scene.IsCapitalized(after) ? after + 1 : 0;
        }

        return scene.Has(small, WordTraits.Particle) ? BehindParticle(scene, small, limit) : 0;
    }

    /// <summary>Up to two particles and a capital: <c>von der Goltz</c>, <c>Rio de la Plata</c>.</summary>
    private static int BehindParticle(NameScene scene, int particle, int limit)
    {
        const int MostParticles = 2;
        int name = particle + 1;
        while (name < limit && name - particle < MostParticles && scene.Has(name, WordTraits.Particle) && !scene.IsCapitalized(name) && scene.IsSpaced(name))
        {
            name++;
        }

        return name < limit && scene.IsCapitalized(name) && scene.IsSpaced(name - 1) ? name + 1 : 0;
    }

    /// <summary>"Nobel Prize in Physics", "Prize in Physiology or Medicine": a prize and its field, or a second field.</summary>
    private static bool NamesFieldOfPrize(NameScene scene, int last, ReadOnlySpan<char> word) =>
        word is "in"
            ? scene.HeadAt(last) is { Type: EntityType.Other, Subtype: "award" }
            : last >= 2 && scene.Has(last, WordTraits.Field) && scene.Word(last - 1) is "in" && scene.HeadAt(last - 2) is { Type: EntityType.Other, Subtype: "award" };

    private static bool TakesComplement(HeadWord head, ReadOnlySpan<char> preposition) => preposition switch
    {
        "of" => head.Type is not EntityType.Person,
        "at" => head is { Type: EntityType.Event, Subtype: "battle" },
        "for" => head.Type is EntityType.Organization or EntityType.Other or EntityType.Event,
        _ => head.Type is EntityType.Organization or EntityType.Agreement && head.Subtype is "treaty" or "government" or "law",
    };
}
