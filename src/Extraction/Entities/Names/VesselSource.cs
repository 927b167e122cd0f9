using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Proposes ships: behind a prefix that is part of the name ("USS Arizona"), behind the noun of a class ("the battleship Yamato"), and submarines by number ("U-47").</summary>
internal sealed class VesselSource : INameSource
{
    private const int LongestName = 4;

    private static readonly NameRule Prefixed = NameRules.Named("vessel.prefix");
    private static readonly NameRule Classed = NameRules.Named("vessel.class");
    private static readonly NameRule Numbered = NameRules.Named("vessel.number");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (ref readonly Sentence sentence in scene.Table.Sentences.AsSpan())
        {
            for (int i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            {
                ProposeAt(scene, sentence, i, candidates);
            }
        }
    }

    private static void ProposeAt(NameScene scene, in Sentence sentence, int token, List<NameCandidate> candidates)
    {
        if (scene.Word(token) is "U" && token + 2 < sentence.EndToken && scene.IsHyphen(token + 1) && scene.TokenAt(token + 2).Kind == TokenKind.Number)
        {
            candidates.Add(new NameCandidate(token, token + 3, EntityType.Vessel, "submarine", Numbered));
            return;
        }

        if (!scene.Has(token, WordTraits.OpensNoun) || scene.IsMasked(token) || !EntityLexicon.Nouns.TryMatch(scene.Keys, token, sentence.EndToken, out int length, out KnownNoun noun))
        {
            return;
        }

        int first = token + length;
        if (noun.Kind == ContextNoun.ShipPrefix)
        {
            int end = EndOfName(scene, sentence, first);
            if (end > first && !HoldsUnit(scene, first, end))
            {
                candidates.Add(new NameCandidate(token, end, EntityType.Vessel, "ship", Prefixed));
            }
        }
        else if (noun.Kind == ContextNoun.ShipClasses)
        {
            ProposeSeveral(scene, sentence, first, noun.Word, candidates);
        }
        else if (noun.Kind == ContextNoun.ShipClass)
        {
            first += first < sentence.EndToken && EntityLexicon.Nouns.TryMatch(scene.Keys, first, first + 1, out _, out KnownNoun prefix) && prefix.Kind == ContextNoun.ShipPrefix ? 1 : 0;
            int end = EndOfName(scene, sentence, first);
            if (end > first && !scene.Has(first, WordTraits.Group | WordTraits.Calendar) && !scene.Has(end - 1, WordTraits.Head))
            {
                candidates.Add(new NameCandidate(first, end, EntityType.Vessel, noun.Word, Classed));
            }
        }
    }

    /// <summary>"the destroyers Ikazuchi, Akatsuki and Inazuma"; but "the submarines Germany built" names none.</summary>
    private static void ProposeSeveral(NameScene scene, in Sentence sentence, int first, string subtype, List<NameCandidate> candidates)
    {
        while (EndOfName(scene, sentence, first) is int end && end > first && !scene.Has(first, WordTraits.Group | WordTraits.Calendar | WordTraits.Opener))
        {
            bool goesOn = end + 1 < sentence.EndToken && scene.Word(end) is "," or "and";
            if (!goesOn && IsCountry(scene, first, end))
            {
                return;
            }

            candidates.Add(new NameCandidate(first, end, EntityType.Vessel, subtype, Classed));
            first = !goesOn ? sentence.EndToken : scene.Word(end + 1) is "and" ? end + 2 : end + 1;
        }
    }

    private static bool IsCountry(NameScene scene, int first, int end) =>
        EntityLexicon.Names.TryMatch(scene.Keys, first, end, out _, out KnownName name) && name.Subtype is "country" or "historical state";

    /// <summary>The SS of "1st SS Panzer Division" is no steamer.</summary>
    private static bool HoldsUnit(NameScene scene, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scene.HeadAt(i) is { Type: EntityType.MilitaryUnit, IsFirm: true })
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfName(NameScene scene, in Sentence sentence, int first)
    {
        int end = first;
        while (end < sentence.EndToken && end - first < LongestName && scene.IsSpaced(end - 1) && (scene.IsCapitalized(end) || (end > first && scene.Word(end) is "of" && end + 1 < sentence.EndToken && scene.IsCapitalized(end + 1))))
        {
            end++;
        }

        return end;
    }
}
