using Extraction.Dates.Recognition;
using Extraction.Dates.Values;
using Extraction.Text;

namespace Extraction.Dates.Resolution;

/// <summary>Finds the day of the event that an expression counts from, by the names that the article dates it with.</summary>
internal static class EventFinder
{
    private const int MostCandidatesBack = 40;
    private const int ShortestName = 4;

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
            if (day is { Value: { Grain: Grain.Day, IsComplete: true }, IsDropped: false } && SharesName(text, own, tokens.TokensOf(tokens.Sentences[day.Sentence])))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool SharesName(string text, ReadOnlySpan<Token> phrase, ReadOnlySpan<Token> sentence)
    {
        foreach (Token token in phrase)
        {
            if (token.Kind != TokenKind.Word || token.Length < ShortestName || !token.IsCapitalized)
            {
                continue;
            }

            foreach (Token other in sentence)
            {
                if (other.Length == token.Length && other.Start != token.Start && other.In(text).SequenceEqual(token.In(text)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
