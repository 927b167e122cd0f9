using System.Runtime.CompilerServices;

namespace Extraction.Entities.Tagging;

/// <summary>How often each class was given.</summary>
[InlineArray(NameTag.ClassCount)]
internal struct ClassVotes
{
    private int _first;

    /// <summary>Number of votes.</summary>
    public readonly int Count => this[0] + this[1] + this[2] + this[3];

    /// <summary>The class with most votes, its number of them up to three, and whether all agree; 0 without votes.</summary>
    public readonly ulong Summary
    {
        get
        {
            int best = 0;
            for (int i = 1; i < NameTag.ClassCount; i++)
            {
                best = this[i] > this[best] ? i : best;
            }

            return Count == 0 ? 0 : (ulong)((((best * 4) + Math.Min(this[best], 3)) * 2) + (this[best] == Count ? 1 : 0) + 1);
        }
    }
}
