using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>
/// Takes the number into a name that has one: the year of a contest ("2006 Winter Olympics"), the ordinal of a series ("39th Academy Awards",
/// "20th Century Fox"), the number behind ("Apollo 11", "District 214").
/// </summary>
internal static class NumberedNames
{
    /// <summary>Proposes the longer names.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="candidates">The proposals so far; receives the longer ones.</param>
    public static void Extend(NameScene scene, List<NameCandidate> candidates)
    {
        int count = candidates.Count;
        for (int i = 0; i < count; i++)
        {
            NameCandidate name = candidates[i];
            int first = TakesNumberBefore(scene, name) ? name.First - 1 : name.First;
            int end = TakesNumberBehind(scene, name) ? name.End + 1 : name.End;
            if (end - first > name.Length)
            {
                candidates.Add(name with { First = first, End = end });
            }
        }
    }

    private static bool TakesNumberBefore(NameScene scene, NameCandidate name)
    {
        if (name.First == 0 || !scene.IsSpaced(name.First - 1) || scene.IsMasked(name.First - 1) || name.Type is EntityType.Person or EntityType.Group)
        {
            return false;
        }

        Token before = scene.TokenAt(name.First - 1);
        ReadOnlySpan<char> word = scene.Word(name.First - 1);
        const int DigitsOfYear = 4;
        bool year = before is { Kind: TokenKind.Number, Length: DigitsOfYear } && word[0] is '1' or '2';
        bool ordinal = before.Kind == TokenKind.Alphanumeric && char.IsAsciiDigit(word[0]) && (word.EndsWith("st") || word.EndsWith("nd") || word.EndsWith("rd") || word.EndsWith("th"));
        return (year && name.Type == EntityType.Event && name.Subtype is "competition" or "election" or "conference") || (ordinal && name.Rule.Confidence > NameRule.Weak && name.Type is not EntityType.Location);
    }

    private static bool TakesNumberBehind(NameScene scene, NameCandidate name) =>
        name.End < scene.Count
        && scene.TokenAt(name.End).Kind == TokenKind.Number
        && scene.TokenAt(name.End).Length <= 3
        && scene.IsSpaced(name.End - 1)
        && (scene.Word(name.End - 1) is "District" or "Route" or "Highway" or "Interstate" or "Apollo" or "Gemini" or "Soyuz" or "Sputnik" or "Voyager" or "Boeing" or "Airbus" or "Area" or "Article" or "Symphony")
        && !scene.Has(name.End, WordTraits.Calendar);
}
