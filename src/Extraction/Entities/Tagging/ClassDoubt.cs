namespace Extraction.Entities.Tagging;

/// <summary>What the tagger weighed where it began a name.</summary>
/// <param name="Rival">The best of the other classes.</param>
/// <param name="OverRival">How far the tag's score is above that of the best tag that begins a name of that class.</param>
/// <param name="OverOutside">How far the tag's score is above that of being outside any name.</param>
internal readonly record struct ClassDoubt(NameClass Rival, int OverRival, int OverOutside)
{
    /// <summary>Reads the doubt from the scores of all tags.</summary>
    /// <param name="tag">The tag chosen, which begins a name.</param>
    /// <param name="allowed">The tags that could have been chosen.</param>
    /// <param name="scores">The scores of all tags.</param>
    public static ClassDoubt Of(int tag, uint allowed, ReadOnlySpan<int> scores)
    {
        int best = NameTag.Outside;
        for (int other = 1; other < NameTag.Count; other++)
        {
            if ((allowed >> other & 1) != 0 && NameTag.ClassOf(other) != NameTag.ClassOf(tag) && (best == NameTag.Outside || scores[other] > scores[best]))
            {
                best = other;
            }
        }

        return new ClassDoubt(NameTag.ClassOf(best), scores[tag] - scores[best], scores[tag] - scores[NameTag.Outside]);
    }
}
