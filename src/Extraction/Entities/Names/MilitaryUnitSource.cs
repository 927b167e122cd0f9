using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Proposes units that a number names: "IJA 1st Division", "No. 617 Squadron", "XIV Corps", "Fifth Army", "Army Group Centre", "Task Force 58".</summary>
internal sealed class MilitaryUnitSource : INameSource
{
    private static readonly NameRule Numbered = NameRules.Named("unit.numbered");
    private static readonly NameRule Grouped = NameRules.Named("unit.group");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (ref readonly Sentence sentence in scene.Table.Sentences.AsSpan())
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (scene.IsCapitalized(i))
                {
                    ProposeNumbered(scene, sentence, i, candidates);
                    ProposeGroup(scene, sentence, i, candidates);
                }
            }
        }
    }

    private static void ProposeNumbered(NameScene scene, in Sentence sentence, int head, List<NameCandidate> candidates)
    {
        HeadWord? word = scene.HeadAt(head);
        string? subtype = word?.Type == EntityType.MilitaryUnit ? word.Subtype : scene.Word(head) is "Company" or "Group" or "Battery" or "Troop" ? "company" : null;
        if (subtype is null)
        {
            return;
        }

        int first = head;
        bool numbered = false;
        while (first > sentence.FirstToken && TakesBefore(scene, sentence, ref first, ref numbered))
        {
        }

        if (numbered)
        {
            candidates.Add(new NameCandidate(first, head + 1, EntityType.MilitaryUnit, subtype, Numbered));
        }
    }

    /// <summary>Moves to the left over one more part of the unit's name: a capitalised word, an ordinal, a Roman numeral, "No. 617".</summary>
    private static bool TakesBefore(NameScene scene, in Sentence sentence, ref int first, ref bool numbered)
    {
        int before = first - 1;
        if (!scene.IsSpaced(before) || scene.IsMasked(before))
        {
            return false;
        }

        if (IsOrdinal(scene, before))
        {
            numbered = true;
            first = before;
            return true;
        }

        if (scene.TokenAt(before).Kind == TokenKind.Number && before - 2 >= sentence.FirstToken && scene.Word(before - 1) is "." && scene.Word(before - 2) is "No")
        {
            numbered = true;
            first = before - 2;
            return false;
        }

        bool opens = scene.Has(before, WordTraits.Opener) || (before == sentence.FirstToken && scene.Has(before, WordTraits.Common) && !scene.Has(before, WordTraits.Group));
        if (!scene.IsCapitalized(before) || opens || EntityLexicon.Titles.TryMatch(scene.Keys, before, before + 1, out _, out _))
        {
            return false;
        }

        numbered |= PersonName.IsNumeral(scene.Word(before));
        first = before;
        return true;
    }

    private static bool IsOrdinal(NameScene scene, int token)
    {
        ReadOnlySpan<char> word = scene.Word(token);
        bool digits = word.Length > 2 && char.IsAsciiDigit(word[0]) && (word.EndsWith("st") || word.EndsWith("nd") || word.EndsWith("rd") || word.EndsWith("th") || word.EndsWith("d"));
        return digits || word is "First" or "Second" or "Third" or "Fourth" or "Fifth" or "Sixth" or "Seventh" or "Eighth" or "Ninth" or "Tenth"
            or "Eleventh" or "Twelfth" or "Thirteenth" or "Fourteenth" or "Fifteenth" or "Sixteenth" or "Twentieth";
    }

    /// <summary>"Army Group Centre" and "Task Force 58": the name follows.</summary>
    private static void ProposeGroup(NameScene scene, in Sentence sentence, int first, List<NameCandidate> candidates)
    {
        int second = first + 1;
        if (second + 1 >= sentence.EndToken || !scene.IsSpaced(first) || !scene.IsSpaced(second))
        {
            return;
        }

        bool army = scene.Word(first) is "Army" && scene.Word(second) is "Group";
        bool task = scene.Word(first) is "Task" && scene.Word(second) is "Force";
        if ((army && scene.IsCapitalized(second + 1)) || (task && (scene.IsCapitalized(second + 1) || scene.TokenAt(second + 1).Kind == TokenKind.Number)))
        {
            candidates.Add(new NameCandidate(first, second + 2, EntityType.MilitaryUnit, army ? "army" : "navy", Grouped));
        }
    }
}
