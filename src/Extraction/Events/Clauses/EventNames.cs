using System.Collections.Immutable;
using Extraction.Events.Triggers;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events.Clauses;

/// <summary>Finds the event noun in an event's name: the last one before "of", else the last ("Battle of …", "… War").</summary>
internal sealed class EventNames(ExtractionResult result, TriggerLexicon lexicon)
{
    /// <summary>The event noun of a name.</summary>
    /// <returns>Its index in the lexicon, or -1, and its place; the whole name where it has none.</returns>
    public (short Noun, TextSpan Span) HeadOf(TextSpan name)
    {
        ImmutableArray<Token> tokens = result.Tokens.Tokens;
        short noun = -1;
        TextSpan span = name;
        for (int i = result.Tokens.TokenAtOrAfter(name.Start); i < tokens.Length && tokens.ItemRef(i).Start < name.End; i++)
        {
            ReadOnlySpan<char> word = tokens.ItemRef(i).In(result.Text);
            if (noun >= 0 && word.SequenceEqual("of"))
            {
                break;
            }

            if (lexicon.Find(word).Noun is var found and >= 0)
            {
                noun = found;
                span = tokens.ItemRef(i).Span;
            }
        }

        return (noun, span);
    }
}
