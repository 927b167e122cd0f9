using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Types the subject of a defining sentence by its noun: "Boljoon is a town", "Loud is the fifth album", "Zhukov was a Soviet general".</summary>
internal sealed class CopulaSource : INameSource
{
    private static readonly NameRule Defined = NameRules.Named("copula.noun");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (NameRun run in scene.Runs)
        {
            Sentence sentence = scene.Table.Sentences[run.Sentence];
            int verb = SkipBracket(scene, run.End, sentence.EndToken);
            if (StandsAtHead(scene, run, sentence, out int first)
                && verb + 2 < sentence.EndToken
                && scene.Word(verb) is "is" or "was" or "are" or "were"
                && scene.Word(verb + 1) is "a" or "an" or "the" or "one"
                && TypeOfPredicate(scene, verb + 2, sentence.EndToken) is { } type)
            {
                candidates.Add(new NameCandidate(first, run.End, type, "", Defined));
            }
        }
    }

    /// <summary>The run opens the sentence, behind "The" at most.</summary>
    private static bool StandsAtHead(NameScene scene, NameRun run, Sentence sentence, out int first)
    {
        first = run.First;
        if (run.First == sentence.FirstToken && scene.Has(first, WordTraits.Opener) && scene.Word(first) is not "The" and not "A")
        {
            return false;
        }

        return run.First == sentence.FirstToken || (run.First == sentence.FirstToken + 1 && scene.Word(sentence.FirstToken) is "\"" or "\u201C");
    }

    /// <summary>Index of the verb: behind the bracket with dates or spellings that may follow the name, and behind a closing quote.</summary>
    private static int SkipBracket(NameScene scene, int index, int limit)
    {
        const int LongestBracket = 60;
        index += index < limit && scene.Word(index) is "\"" or "\u201D" ? 1 : 0;
        if (index >= limit || scene.Word(index) is not "(")
        {
            return index;
        }

        int depth = 0;
        for (int i = index; i < limit && i < index + LongestBracket; i++)
        {
            depth += scene.Word(i) switch
            {
                "(" => 1,
                ")" => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return index;
    }

    private static EntityType? TypeOfPredicate(NameScene scene, int first, int limit)
    {
        const int LongestPredicate = 9;
        EntityType? type = null;
        for (int i = first; i < limit && i < first + LongestPredicate; i++)
        {
            EntityType? noun = TypeOfNoun(scene, i, limit);
            if (noun is null && (type is not null || scene.Word(i) is "of" or "in" or "by" or "for" or "from" or "," or "."))
            {
                break;
            }

            type = noun ?? type;
        }

        return type;
    }

    private static EntityType? TypeOfNoun(NameScene scene, int token, int limit)
    {
        if (EntityLexicon.Titles.TryMatch(scene.Keys, token, limit, out _, out TitleKind kind) && kind == TitleKind.Role)
        {
            return EntityType.Person;
        }

        if (scene.TokenAt(token).Casing != TokenCasing.Lower || !scene.Has(token, WordTraits.OpensNoun) || !EntityLexicon.Nouns.TryMatch(scene.Keys, token, limit, out _, out KnownNoun noun))
        {
            return null;
        }

        return noun.Kind switch
        {
            ContextNoun.Work => EntityType.Work,
            ContextNoun.Place => EntityType.Location,
            ContextNoun.Organization => EntityType.Organization,
            ContextNoun.ShipClass => EntityType.Vessel,
            ContextNoun.Equipment => EntityType.Equipment,
            _ => null,
        };
    }
}
