namespace Extraction.Entities.Names;

/// <summary>Chooses among overlapping candidates: what the user asks for, the longest, then the one of the higher priority, then the first.</summary>
internal static class CandidateResolver
{
    /// <summary>Chooses candidates so that no two overlap.</summary>
    /// <param name="candidates">All proposals; sorted on return.</param>
    /// <param name="tokenCount">How many tokens the article has.</param>
    /// <returns>The chosen candidates in the order of the text.</returns>
    public static List<NameCandidate> Resolve(List<NameCandidate> candidates, int tokenCount)
    {
        candidates.Sort(Compare);
        var taken = new bool[tokenCount];
        var chosen = new List<NameCandidate>();
        foreach (NameCandidate candidate in candidates)
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

    private static int Compare(NameCandidate a, NameCandidate b)
    {
        int byRight = b.Rule.Overrides.CompareTo(a.Rule.Overrides);
        int byLength = byRight != 0 ? byRight : b.Length.CompareTo(a.Length);
        int byPriority = byLength != 0 ? byLength : b.Rule.Priority.CompareTo(a.Rule.Priority);
        int byPlace = byPriority != 0 ? byPriority : a.First.CompareTo(b.First);
        return byPlace != 0 ? byPlace : string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
    }
}
