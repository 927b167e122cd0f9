using Extraction.Events.Clauses;
using Extraction.Events.Triggers;

namespace Extraction.Events.Telling;

/// <summary>Tells what somebody says from what the article tells.</summary>
internal static class Speech
{
    /// <summary>Whether a predicate stands between quotation marks, or its clause speaks of a "we" or "you".</summary>
    public static bool Is(UnitList units, in Predicate predicate)
    {
        bool speaks = units[predicate.Head].IsQuoted;
        for (int i = predicate.SubjectStart; !speaks && i < predicate.ClauseEnd; i++)
        {
            speaks = units[i].Is(WordClass.Speaker) && !units[i].IsQuoted;
        }

        return speaks;
    }
}
