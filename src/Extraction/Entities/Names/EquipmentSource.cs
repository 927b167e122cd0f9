using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>
/// Proposes weapons and vehicles by designation beside a noun that says so: "BT-7 tanks", "Ki-43 fighter", "the M4 rifle". Letters and
/// digits alone are roads, sizes and chemicals as often, so the noun is required.
/// </summary>
internal sealed class EquipmentSource : INameSource
{
    private const int MostLetters = 4;
    private const int NounWithin = 3;

    private static readonly NameRule Designation = NameRules.Named("equipment.designation");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (ref readonly Sentence sentence in scene.Table.Sentences.AsSpan())
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                int end = scene.IsCapitalized(i) ? EndOfDesignation(scene, sentence, i) : 0;
                if (end > 0 && HasNounBeside(scene, sentence, i, end))
                {
                    candidates.Add(new NameCandidate(i, end, EntityType.Equipment, "", Designation));
                }
            }
        }
    }

    /// <summary>"T-34", "Ki-43", "M4", "P-51 Mustang": index behind it, or 0.</summary>
    private static int EndOfDesignation(NameScene scene, in Sentence sentence, int first)
    {
        int end = 0;
        Token token = scene.TokenAt(first);
        if (token is { Kind: TokenKind.Alphanumeric, Length: <= MostLetters + 2 })
        {
            end = first + 1;
        }
        else if (token.Length <= MostLetters && first + 2 < sentence.EndToken && scene.IsHyphen(first + 1) && scene.TokenAt(first + 2).Kind is TokenKind.Number or TokenKind.Alphanumeric)
        {
            end = first + 3;
        }

        bool named = end > 0 && end + 1 < sentence.EndToken && scene.IsSpaced(end - 1) && scene.TokenAt(end) is { Kind: TokenKind.Word, Casing: TokenCasing.Title } && !scene.Has(end, WordTraits.Head);
        return named ? end + 1 : end;
    }

    private static bool HasNounBeside(NameScene scene, in Sentence sentence, int first, int end)
    {
        for (int i = end; i < sentence.EndToken && i < end + NounWithin && scene.TokenAt(i).Kind == TokenKind.Word; i++)
        {
            if (IsEquipmentNoun(scene, i))
            {
                return true;
            }
        }

        return first > sentence.FirstToken && IsEquipmentNoun(scene, first - 1);
    }

    private static bool IsEquipmentNoun(NameScene scene, int token) =>
        scene.Has(token, WordTraits.OpensNoun) && EntityLexicon.Nouns.TryMatch(scene.Keys, token, token + 1, out _, out KnownNoun noun) && noun.Kind == ContextNoun.Equipment;
}
