using System.Runtime.InteropServices;

namespace Extraction.Entities.Merging;

/// <summary>
/// Gives one type to all mentions of a name that only the tagger knows: in one article "Khalkhin Gol" is a person here and a place there
/// only by mistake. Each mention votes with its confidence.
/// </summary>
internal sealed class TypeVote
{
    private static readonly int Types = Enum.GetValues<EntityType>().Length;

    private readonly Dictionary<ulong, int> _firstBallots = [];
    private readonly List<float> _ballots = [];

    /// <summary>Retypes the names that are outvoted.</summary>
    /// <param name="names">The names in text order; retyped in place.</param>
    public void Unite(Span<FoundName> names)
    {
        _firstBallots.Clear();
        _ballots.Clear();
        foreach (ref readonly FoundName name in names)
        {
            TallyOf(name.Form.Key)[(int)name.Type] += name.Confidence;
        }

        foreach (ref FoundName name in names)
        {
            int best = name.Rule.IsStatistical ? Winner(TallyOf(name.Form.Key)) : (int)name.Type;
            if (best != (int)name.Type)
            {
                name = name with { Type = (EntityType)best, Subtype = "" };
            }
        }
    }

    /// <summary>The votes for each type that a form has.</summary>
    private Span<float> TallyOf(ulong form)
    {
        ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(_firstBallots, form, out bool known);
        if (!known)
        {
            first = _ballots.Count;
            CollectionsMarshal.SetCount(_ballots, first + Types);
            CollectionsMarshal.AsSpan(_ballots)[first..].Clear();
        }

        return CollectionsMarshal.AsSpan(_ballots).Slice(first, Types);
    }

    private static int Winner(ReadOnlySpan<float> tally)
    {
        int best = 0;
        for (int i = 1; i < tally.Length; i++)
        {
            best = tally[i] > tally[best] ? i : best;
        }

        return best;
    }
}
