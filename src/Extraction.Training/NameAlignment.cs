using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>Turns annotated spans into tags of the tokens that they touch.</summary>
internal static class NameAlignment
{
    /// <summary>Tags the tokens of one name; a span that crosses a sentence end or touches a tagged token is left out.</summary>
    public static void Mark(TokenTable table, TextSpan span, NameClass nameClass, byte[] tags)
    {
        int first = table.TokenAtOrAfter(span.Start);
        if (first > 0 && table.Tokens[first - 1].End > span.Start)
        {
            first--;
        }

        int end = table.TokenAtOrAfter(span.End);
        int sentence = first < end ? table.SentenceAt(table.Tokens[first].Start) : -1;
        if (sentence < 0 || end > table.Sentences[sentence].EndToken || tags.AsSpan(first, end - first).ContainsAnyExcept((byte)NameTag.Outside))
        {
            return;
        }

        for (int token = first; token < end; token++)
        {
            tags[token] = (byte)NameTag.Of(nameClass, token - first, end - first);
        }
    }
}
