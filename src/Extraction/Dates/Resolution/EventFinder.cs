using Extraction.Dates.Recognition;
using Extraction.Dates.Values;
using Extraction.Text;

namespace Extraction.Dates.Resolution;

/// <summary>Finds the day of the event that an expression counts from, by the names that the article dates it with.</summary>
internal static class EventFinder
{
    private const int MostCandidatesBack = 60;

    // Keeps the search linear on hostile text, where one sentence may be the whole of it.
    private const int LongestSentence = 200;
    private const int MostCandidatesForNouns = 5;
    private const int ShortestName = 4;
    private const int Stem = 5;

    /// <summary>The nearest earlier day whose sentence shares a name with the event, or the day told just before.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="candidates">All candidates; those before <paramref name="index"/> are resolved.</param>
    /// <param name="index">The expression.</param>
    /// <returns>Index of the candidate that dates the event, or -1.</returns>
    public static int Find(string text, TokenTable tokens, ReadOnlySpan<Candidate> candidates, int index)
    {
        Candidate expression = candidates[index];
        ReadOnlySpan<Token> own = tokens.TokensOf(tokens.Sentences[expression.Sentence])[expression.First..expression.End];
        for (int i = index - 1; i >= 0 && i >= index - MostCandidatesBack; i--)
        {
            ref readonly Candidate day = ref candidates[i];
            Sentence sentence = tokens.Sentences[day.Sentence];
            if (!day.IsDropped && IsFineEnough(day.Value, expression.Unit)
                && sentence.TokenCount <= LongestSentence && SharesName(text, own, tokens.TokensOf(sentence),
                    nouns: i >= index - MostCandidatesForNouns))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Days are counted from a day, months from a month or day, years from any date with a year.</summary>
    private static bool IsFineEnough(in PartialDate date, Grain unit) => date.IsComplete && date.Grain switch
    {
        Grain.Day => true,
        Grain.Month => unit >= Grain.Month,
        _ => unit >= Grain.Year && date.Year is not null,
    };

    private static bool SharesName(string text, ReadOnlySpan<Token> phrase, ReadOnlySpan<Token> sentence, bool nouns)
    {
        foreach (Token token in phrase)
        {
            int compared = token.IsCapitalized ? token.Length : Stem;
            if (token.Kind != TokenKind.Word || token.Length < (token.IsCapitalized ? ShortestName : nouns ? Stem : int.MaxValue)
                || TemporalLexicon.Shared.TryFind(token.In(text), out _, out _))
            {
                continue;
            }

            foreach (Token other in sentence)
            {
                if (other.Length >= compared && other.Start != token.Start && (other.Length == token.Length || !token.IsCapitalized)
                    && other.In(text)[..compared].SequenceEqual(token.In(text)[..compared]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
