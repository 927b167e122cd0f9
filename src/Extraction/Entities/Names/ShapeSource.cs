using Extraction.Articles;
using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Proposes runs of capitalised words that no lexicon knows, typed by the small words and marks beside them and by their shape. The weakest source.</summary>
internal sealed class ShapeSource : INameSource
{
    private static readonly NameRule Place = NameRules.Named("shape.place");
    private static readonly NameRule BeforePlace = NameRules.Named("shape.before_place");
    private static readonly NameRule Doer = NameRules.Named("shape.doer");
    private static readonly NameRule Agent = NameRules.Named("shape.agent");
    private static readonly NameRule Capitals = NameRules.Named("shape.acronym");
    private static readonly NameRule LongTitle = NameRules.Named("shape.long");
    private static readonly NameRule PlaceFirst = NameRules.Named("shape.place_first");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (NameRun run in scene.Runs)
        {
            Sentence sentence = scene.Table.Sentences[run.Sentence];
            if (scene.BlockOf(sentence) is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Caption && !IsShouted(scene, sentence))
            {
                ProposeIn(scene, run, sentence, candidates);
            }
        }
    }

    private static void ProposeIn(NameScene scene, NameRun run, Sentence sentence, List<NameCandidate> candidates)
    {
        int first = run.First;
        while (first < run.End && (scene.Has(first, WordTraits.Opener | WordTraits.Group) || (first == sentence.FirstToken && scene.Has(first, WordTraits.Common)) || !scene.IsCapitalized(first)))
        {
            first++;
        }

        bool titled = first < run.End && EntityLexicon.Titles.TryMatch(scene.Keys, first, run.End, out _, out _);
        int length = run.End - first;
        if (length <= 0 || (titled && length > 1) || scene.Has(first, WordTraits.Calendar) || (length == 1 && IsOrdinary(scene, first)))
        {
            return;
        }

        if (length == 1 && IsAcronym(scene, first))
        {
            candidates.Add(new NameCandidate(first, run.End, EntityType.Organization, "", Capitals));
            return;
        }

        (EntityType Type, NameRule Rule)? reading = ByContext(scene, first, run.End, sentence) ?? ByShape(scene, first, run.End);
        if (reading is { } found)
        {
            candidates.Add(new NameCandidate(first, run.End, found.Type, "", found.Rule));
        }
    }

    private static (EntityType Type, NameRule Rule)? ByContext(NameScene scene, int first, int end, Sentence sentence)
    {
        bool commaPlace = end + 1 < sentence.EndToken && scene.Word(end) is "," && scene.IsCapitalized(end + 1)
            && EntityLexicon.Names.TryMatch(scene.Keys, end + 1, sentence.EndToken, out _, out KnownName behind) && behind.Type == EntityType.Location;
        ReadOnlySpan<char> before = first > sentence.FirstToken ? scene.Word(first - 1) : "";
        if (before is "in" or "at" or "near" or "from" or "around" or "towards" or "into")
        {
            return (EntityType.Location, commaPlace ? BeforePlace : Place);
        }

        if (commaPlace)
        {
            return (EntityType.Location, BeforePlace);
        }

        if (IsFollowedByDeed(scene, end, sentence))
        {
            return (EntityType.Person, Doer);
        }

        return before is "by" or "with" ? (EntityType.Person, Agent) : null;
    }

    private static (EntityType Type, NameRule Rule)? ByShape(NameScene scene, int first, int end)
    {
        int length = end - first;
        const int ShortestTitle = 3;
        if (length > 1 && EntityLexicon.Names.TryMatch(scene.Keys, first, end, out int place, out KnownName name) && place < length && name.Type == EntityType.Location)
        {
            return (EntityType.Organization, PlaceFirst);
        }

        return length >= ShortestTitle ? (EntityType.Work, LongTitle) : null;
    }

    private static bool IsFollowedByDeed(NameScene scene, int end, Sentence sentence) =>
        end < sentence.EndToken
        && scene.Word(end) is "said" or "wrote" or "married" or "died" or "who" or "argued" or "stated" or "told" or "replied" or "believed" or "attended" or "graduated";

    private static bool IsOrdinary(NameScene scene, int token) =>
        scene.Has(token, WordTraits.Common | WordTraits.Head | WordTraits.Direction | WordTraits.Calendar)
        || EntityLexicon.Titles.TryMatch(scene.Keys, token, token + 1, out _, out _);

    private static bool IsAcronym(NameScene scene, int token)
    {
        const int LongestAcronym = 6;
        ReadOnlySpan<char> word = scene.Word(token);
        return scene.Table.Tokens[token].Casing == TokenCasing.Upper && word.Length is > 1 and <= LongestAcronym && !PersonName.IsNumeral(word) && !word.Contains('.');
    }

    /// <summary>A line in capitals tells nothing by its capitals.</summary>
    private static bool IsShouted(NameScene scene, Sentence sentence)
    {
        int upper = 0;
        int words = 0;
        foreach (Token token in scene.Table.TokensOf(sentence))
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            upper += token.Casing == TokenCasing.Upper || token is { Casing: TokenCasing.Title, Length: 1 } ? 1 : 0;
        }

        const int FewWords = 4;
        return words >= FewWords && upper * 2 > words;
    }
}
