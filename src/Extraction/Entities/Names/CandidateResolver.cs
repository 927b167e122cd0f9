using System.Runtime.InteropServices;

namespace Extraction.Entities.Names;

/// <summary>
/// Chooses names among the candidates. Of those with one span the highest priority decides the class, and the best rule of that class the
/// type; of spans that overlap, what the user asks for goes first, then the longest, then the higher priority, then the first.
/// </summary>
internal sealed class CandidateResolver
{
    private readonly List<SpanRank> _ranks = [];
    private readonly List<NameCandidate> _spans = [];
    private readonly List<bool> _isChosen = [];
    private readonly List<bool> _isTaken = [];

    /// <summary>Chooses candidates so that no two overlap.</summary>
    /// <param name="candidates">All proposals.</param>
    /// <param name="chosen">Receives the chosen candidates in the order of the text, in place of what it holds.</param>
    public void Resolve(List<NameCandidate> candidates, List<NameCandidate> chosen)
    {
        KeepOnePerSpan(CollectionsMarshal.AsSpan(candidates));
        chosen.Clear();
        ReadOnlySpan<NameCandidate> spans = CollectionsMarshal.AsSpan(_spans);
        int first = 0;
        while (first < spans.Length)
        {
            int reach = spans[first].End;
            int end = first + 1;
            while (end < spans.Length && spans[end].First < reach)
            {
                reach = Math.Max(reach, spans[end].End);
                end++;
            }

            ChooseAmong(spans[first..end], reach, chosen);
            first = end;
        }
    }

    /// <summary>Sorts the candidates by span and keeps the best of each.</summary>
    private void KeepOnePerSpan(ReadOnlySpan<NameCandidate> candidates)
    {
        _ranks.Clear();
        for (int i = 0; i < candidates.Length; i++)
        {
            ref readonly NameCandidate candidate = ref candidates[i];
            _ranks.Add(new SpanRank(Pack(candidate.First, candidate.End), Pack(int.MaxValue - candidate.Priority, candidate.Rule.Order), i));
        }

        CollectionsMarshal.AsSpan(_ranks).Sort();
        _spans.Clear();
        foreach (ref readonly SpanRank rank in CollectionsMarshal.AsSpan(_ranks))
        {
            Keep(candidates[rank.Index]);
        }
    }

    private void Keep(in NameCandidate candidate)
    {
        if (_spans.Count == 0 || _spans[^1].First != candidate.First || _spans[^1].End != candidate.End)
        {
            _spans.Add(candidate);
            return;
        }

        ref NameCandidate best = ref CollectionsMarshal.AsSpan(_spans)[^1];
        if (Refines(best, candidate))
        {
            best = candidate with { Priority = best.Priority, Confidence = Math.Max(best.Confidence, candidate.Confidence) };
        }
    }

    /// <summary>Chooses among spans that hang together by overlaps.</summary>
    private void ChooseAmong(ReadOnlySpan<NameCandidate> spans, int reach, List<NameCandidate> chosen)
    {
        if (spans.Length == 1)
        {
            chosen.Add(spans[0]);
            return;
        }

        _ranks.Clear();
        for (int i = 0; i < spans.Length; i++)
        {
            ref readonly NameCandidate span = ref spans[i];
            _ranks.Add(new SpanRank(Pack(span.Overrides ? 0 : 1, int.MaxValue - span.Length), Pack(int.MaxValue - span.Priority, span.First), i));
        }

        CollectionsMarshal.AsSpan(_ranks).Sort();
        Span<bool> isTaken = Cleared(_isTaken, reach - spans[0].First);
        Span<bool> isChosen = Cleared(_isChosen, spans.Length);
        foreach (ref readonly SpanRank rank in CollectionsMarshal.AsSpan(_ranks))
        {
            Span<bool> tokens = isTaken.Slice(spans[rank.Index].First - spans[0].First, spans[rank.Index].Length);
            if (!tokens.Contains(true))
            {
                tokens.Fill(true);
                isChosen[rank.Index] = true;
            }
        }

        for (int i = 0; i < spans.Length; i++)
        {
            if (isChosen[i])
            {
                chosen.Add(spans[i]);
            }
        }
    }

    private static Span<bool> Cleared(List<bool> flags, int count)
    {
        CollectionsMarshal.SetCount(flags, count);
        Span<bool> span = CollectionsMarshal.AsSpan(flags);
        span.Clear();
        return span;
    }

    private static ulong Pack(int high, int low) => ((ulong)(uint)high << 32) | (uint)low;

    /// <summary>Whether a weaker candidate says more exactly what the stronger one says: MILITARY_UNIT where the tagger says organization.</summary>
    private static bool Refines(in NameCandidate stronger, in NameCandidate weaker) =>
        stronger.Subtype.Length == 0 && stronger.Type is EntityType.Location or EntityType.Organization or EntityType.Other
        && CoarseClass(stronger.Type) == CoarseClass(weaker.Type)
        && weaker.Type != stronger.Type | weaker.Subtype.Length > 0;

    private static EntityType CoarseClass(EntityType type) => type switch
    {
        EntityType.Person => EntityType.Person,
        EntityType.Location or EntityType.Facility => EntityType.Location,
        EntityType.Organization or EntityType.MilitaryUnit => EntityType.Organization,
        _ => EntityType.Other,
    };
}
