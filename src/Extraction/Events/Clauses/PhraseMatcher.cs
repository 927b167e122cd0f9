using System.Collections.Immutable;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Clauses;

/// <summary>Matches the phrases that a verb heads: "took place", "gave … command".</summary>
internal sealed class PhraseMatcher(UnitList units)
{
    private const int LongestGap = 24;

    /// <summary>Gives a group the kind and class of the first phrase that stands there.</summary>
    public bool TryMatch(ImmutableArray<TriggerPhrase> phrases, ref Predicate group)
    {
        foreach (ref readonly TriggerPhrase phrase in phrases.AsSpan())
        {
            int end = Match(group.Head + 1, phrase.Words);
            if (end >= 0)
            {
                group.Kind = phrase.Kind;
                group.Class = phrase.Class;
                group.Phrased = true;
                group.Last = phrase.HasGap ? group.Head : end;
                return true;
            }
        }

        return false;
    }

    /// <summary>Matches the words of a phrase.</summary>
    /// <returns>The last unit of the match, or -1.</returns>
    private int Match(int start, ImmutableArray<string> words)
    {
        int at = start;
        bool gap = false;
        foreach (string word in words)
        {
            if (word.Length == 0)
            {
                gap = true;
                continue;
            }

            int limit = gap ? Math.Min(at + LongestGap, units.Count - 1) : at;
            while (at <= limit && !units.IsWord(at, word))
            {
                if (at < units.Count && EndsGap(at))
                {
                    return -1;
                }

                at++;
            }

            if (at > limit)
            {
                return -1;
            }

            at++;
            gap = false;
        }

        return at - 1;
    }

    /// <summary>No phrase reaches over a preposition or into another clause, but over the commas of a list of names it does.</summary>
    private bool EndsGap(int at)
    {
        bool lists = units[at].Is(WordClass.Mark) && (units[at - 1].IsName || units[at - 1].Casing == TokenCasing.Title);
        return !lists && units[at].Is(WordClass.Mark | WordClass.Relative | WordClass.Subordinator | WordClass.Preposition);
    }
}
