using System.Diagnostics.CodeAnalysis;
using Extraction.Articles;
using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Proposes works: titles in quotation marks, and titles behind the noun of a work ("the film My Way", "his novel War and Peace").</summary>
internal sealed class WorkSource : INameSource
{
    private const int LongestTitle = 12;

    private static readonly NameRule Quoted = NameRules.Named("work.quoted");
    private static readonly NameRule BehindNoun = NameRules.Named("work.noun");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (ref readonly Sentence sentence in scene.Table.Sentences.AsSpan())
        {
            for (int i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
            {
                if (scene.Word(i) is "\"" or "\u201C" && OpensQuotation(scene, sentence, i))
                {
                    ProposeQuoted(scene, sentence, i + 1, candidates);
                }
                else if (scene.Has(i, WordTraits.OpensNoun)
                    && scene.TokenAt(i).Casing == TokenCasing.Lower
                    && EntityLexicon.Nouns.TryMatch(scene.Keys, i, sentence.EndToken, out int length, out KnownNoun noun)
                    && noun.Kind == ContextNoun.Work)
                {
                    ProposeBehind(scene, sentence, i + length, candidates);
                }
            }
        }
    }

    /// <summary>A straight quote opens when it touches what follows and not what stands before.</summary>
    private static bool OpensQuotation(NameScene scene, in Sentence sentence, int quote) =>
        scene.Touches(quote) && (quote == sentence.FirstToken || !scene.Touches(quote - 1) || scene.Word(quote - 1) is "(");

    private static void ProposeQuoted(NameScene scene, in Sentence sentence, int first, List<NameCandidate> candidates)
    {
        int end = first;
        while (end < sentence.EndToken && end - first <= LongestTitle && scene.Word(end) is not ("\"" or "\u201D"))
        {
            end++;
        }

        bool closed = end < sentence.EndToken && end - first <= LongestTitle;
        while (closed && end > first && scene.Word(end - 1) is "," or ".")
        {
            end--;
        }

        if (closed && end > first && IsTitle(scene, first, end) && !IsNickname(scene, sentence, first, end))
        {
            candidates.Add(IsDisaster(scene, sentence, first, end, out HeadWord? head)
                ? new NameCandidate(first, end, head.Type, head.Subtype, Quoted)
                : new NameCandidate(first, end, EntityType.Work, "", Quoted));
        }
    }

    /// <summary>What is remembered as the "Three Mills Fire" is no work, unless a list of sources has it.</summary>
    private static bool IsDisaster(NameScene scene, in Sentence sentence, int first, int end, [NotNullWhen(true)] out HeadWord? head)
    {
        head = scene.HeadAt(end - 1);
        for (int i = first + 1; i + 1 < end && head is null; i++)
        {
            head = scene.Word(i) is "of" ? scene.HeadAt(i - 1) : null;
        }

        bool definite = scene.Word(first) is "The" or "Great" || (first - 2 >= sentence.FirstToken && scene.Word(first - 2) is "the" or "The");
        return definite && end - first > 1 && head is { Type: EntityType.Event, Subtype: "incident" } && scene.BlockOf(sentence) is not (BlockKind.Reference or BlockKind.ListItem);
    }

    /// <summary>A title has capitals on all words but the small ones.</summary>
    private static bool IsTitle(NameScene scene, int first, int end)
    {
        if (!scene.IsCapitalized(first))
        {
            return false;
        }

        for (int i = first; i < end; i++)
        {
            Token token = scene.TokenAt(i);
            bool small = token.Casing == TokenCasing.Lower && (token.Length <= 4 || scene.Word(i) is "with" or "from" or "into");
            if (token.Kind == TokenKind.Word && !small && !scene.IsCapitalized(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>John "Jack" Smith: one word in quotes between the parts of a name.</summary>
    private static bool IsNickname(NameScene scene, in Sentence sentence, int first, int end) =>
        first - 2 >= sentence.FirstToken
        && end + 1 < sentence.EndToken
        && scene.IsCapitalized(first - 2)
        && scene.IsCapitalized(end + 1)
        && !scene.Has(first - 2, WordTraits.Opener);

    private static void ProposeBehind(NameScene scene, in Sentence sentence, int first, List<NameCandidate> candidates)
    {
        if (first >= sentence.EndToken || !scene.IsCapitalized(first) || !scene.IsSpaced(first - 1) || scene.Has(first, WordTraits.Calendar | WordTraits.Group))
        {
            return;
        }

        int end = first + 1;
        while (EndOfNextWord(scene, sentence, end) is int next and > 0)
        {
            end = next;
        }

        candidates.Add(new NameCandidate(first, end, EntityType.Work, "", BehindNoun));
    }

    /// <summary>A title goes on with capitals, and with up to two small words that lead to a capital.</summary>
    private static int EndOfNextWord(NameScene scene, in Sentence sentence, int at)
    {
        const int MostSmallWords = 2;
        for (int i = at; i < sentence.EndToken && i <= at + MostSmallWords && scene.IsSpaced(i - 1); i++)
        {
            if (scene.IsCapitalized(i))
            {
                return i + 1;
            }

            if (scene.Word(i) is not ("of" or "the" or "and" or "a" or "an" or "for" or "to" or "with" or "on" or "at" or "from"))
            {
                return 0;
            }

            // "in" and "by" lead out of the title as often as into it, and "and" joins two titles.
        }

        return 0;
    }
}
