using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>Looks whether a stretch of a sentence holds a subject.</summary>
internal static class SubjectScan
{
    /// <summary>Whether a subject stands between two positions: a noun phrase or pronoun that no preposition governs.</summary>
    public static bool HasSubject(UnitList units, int from, int to)
    {
        bool governed = false;
        for (int i = from; i < to; i++)
        {
            ref readonly ClauseToken unit = ref units[i];
            if (unit.Is(WordClass.Pronoun))
            {
                return true;
            }

            if (unit.Is(WordClass.Mark | WordClass.Coordinator) || unit.IsDate)
            {
                governed = false;
            }
            else if (unit.Is(WordClass.Preposition))
            {
                governed = true;
            }
            else if (!governed && (unit.IsNominal || unit.Is(WordClass.Determiner)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a stretch holds nothing but adverbs.</summary>
    public static bool HasAdverbsOnly(UnitList units, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!units[i].Is(WordClass.Adverb | WordClass.Hedge))
            {
                return false;
            }
        }

        return true;
    }
}
