using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>A name, demonym or combining form of nations in a text.</summary>
/// <param name="Span">Its place in the searched characters.</param>
/// <param name="Nations">Every nation that it can mean: "Turkish" is Turkey's and the Ottoman Empire's.</param>
internal readonly record struct NationMention(TextSpan Span, Nation[] Nations)
{
    /// <summary>The two can mean the same nation.</summary>
    /// <param name="nations">The nations of another mention.</param>
    /// <returns>Whether they share one.</returns>
    public bool Meets(ReadOnlySpan<Nation> nations)
    {
        foreach (Nation nation in Nations)
        {
            if (nations.Contains(nation))
            {
                return true;
            }
        }

        return false;
    }
}
