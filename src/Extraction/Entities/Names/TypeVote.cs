using Extraction.Entities.Merging;

namespace Extraction.Entities.Names;

/// <summary>
/// Gives one type to all mentions of a name that only the tagger knows: in one article "Khalkhin Gol" is a person here and a place there
/// only by mistake. Each mention votes with its confidence.
/// </summary>
internal static class TypeVote
{
    private const string TaggerRules = "tagger.";

    /// <summary>Retypes the names that are outvoted.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="chosen">The names in text order; retyped in place.</param>
    public static void Unite(NameScene scene, List<NameCandidate> chosen)
    {
        var votes = new Dictionary<ulong, float[]>();
        var keys = new ulong[chosen.Count];
        for (int i = 0; i < chosen.Count; i++)
        {
            keys[i] = NameForm.Of(scene, chosen[i].First, chosen[i].End).Key;
            if (!votes.TryGetValue(keys[i], out float[]? tally))
            {
                votes.Add(keys[i], tally = new float[Enum.GetValues<EntityType>().Length]);
            }

            tally[(int)chosen[i].Type] += chosen[i].Confidence;
        }

        for (int i = 0; i < chosen.Count; i++)
        {
            float[] tally = votes[keys[i]];
            int best = Array.IndexOf(tally, tally.Max());
            if (best != (int)chosen[i].Type && chosen[i].Rule.Id.StartsWith(TaggerRules, StringComparison.Ordinal))
            {
                chosen[i] = chosen[i] with { Type = (EntityType)best, Subtype = "" };
            }
        }
    }
}
