namespace Extraction.Entities.Names;

/// <summary>
/// Chooses names among the candidates. Of those with one span the highest priority decides the class, and the best rule of that class the
/// type; of spans that overlap, what the user asks for goes first, then the longest, then the higher priority, then the first.
/// </summary>
internal static class CandidateResolver
{
    /// <summary>Chooses candidates so that no two overlap.</summary>
    /// <param name="candidates">All proposals; sorted on return.</param>
    /// <param name="tokenCount">How many tokens the article has.</param>
    /// <returns>The chosen candidates in the order of the text.</returns>
    public static List<NameCandidate> Resolve(List<NameCandidate> candidates, int tokenCount)
    {
        List<NameCandidate> spans = OnePerSpan(candidates);
        spans.Sort(CompareSpans);
        var taken = new bool[tokenCount];
        var chosen = new List<NameCandidate>();
        foreach (NameCandidate candidate in spans)
        {
            Span<bool> tokens = taken.AsSpan(candidate.First, candidate.Length);
            if (!tokens.Contains(true))
            {
                tokens.Fill(true);
                chosen.Add(candidate);
            }
        }

        chosen.Sort((a, b) => a.First.CompareTo(b.First));
        return chosen;
    }

    private static List<NameCandidate> OnePerSpan(List<NameCandidate> candidates)
    {
        candidates.Sort(CompareWithinSpan);
        var spans = new List<NameCandidate>();
        foreach (NameCandidate candidate in candidates)
        {
            bool sameSpan = spans.Count > 0 && spans[^1].First == candidate.First && spans[^1].End == candidate.End;
            if (!sameSpan)
            {
                spans.Add(candidate);
            }
            else if (Refines(spans[^1], candidate))
            {
                spans[^1] = candidate with { Rule = candidate.Rule with { Priority = spans[^1].Rule.Priority }, Confidence = Math.Max(spans[^1].Confidence, candidate.Confidence) };
            }
        }

        return spans;
    }

    /// <summary>Whether a weaker candidate says more exactly what the stronger one says: MILITARY_UNIT where the tagger says organization.</summary>
    private static bool Refines(NameCandidate stronger, NameCandidate weaker) =>
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

    private static int CompareWithinSpan(NameCandidate a, NameCandidate b)
    {
        int byStart = a.First.CompareTo(b.First);
        int byEnd = byStart != 0 ? byStart : a.End.CompareTo(b.End);
        int byPriority = byEnd != 0 ? byEnd : b.Rule.Priority.CompareTo(a.Rule.Priority);
        return byPriority != 0 ? byPriority : string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
    }

    private static int CompareSpans(NameCandidate a, NameCandidate b)
    {
        int byRight = b.Rule.Overrides.CompareTo(a.Rule.Overrides);
        int byLength = byRight != 0 ? byRight : b.Length.CompareTo(a.Length);
        int byPriority = byLength != 0 ? byLength : b.Rule.Priority.CompareTo(a.Rule.Priority);
        return byPriority != 0 ? byPriority : a.First.CompareTo(b.First);
    }
}
