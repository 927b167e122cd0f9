using System.Collections.Immutable;

namespace Extraction.Entities.Tagging;

/// <summary>
/// The tags of the BILOU scheme (Ratinov and Roth, 2009): outside, or one of begin, inside, last and unit for each class.
/// Tag 0 is outside; tag <c>1 + 4 × class + part</c> is the rest.
/// </summary>
internal static class NameTag
{
    /// <summary>The token is in no name.</summary>
    public const int Outside = 0;

    /// <summary>Number of tags.</summary>
    public const int Count = 1 + (4 * ClassCount);

    /// <summary>Number of classes.</summary>
    public const int ClassCount = 4;

    private const int Begin = 0;
    private const int Inside = 1;
    private const int Last = 2;
    private const int Unit = 3;

    private static readonly ImmutableArray<uint> Following = [.. Enumerable.Range(0, Count).Select(tag => MaskAfter(tag, false))];
    private static readonly ImmutableArray<uint> Closing = [.. Enumerable.Range(0, Count).Select(tag => MaskAfter(tag, true))];

    /// <summary>The tags that may follow a tag, as a bit mask.</summary>
    /// <param name="previous">The tag before, <see cref="Outside"/> at the start of a sentence.</param>
    /// <param name="isLast">Whether the sentence ends here, so that a name must end too.</param>
    /// <returns>Bit <c>t</c> is set when tag <c>t</c> is allowed; never empty.</returns>
    public static uint Allowed(int previous, bool isLast) => isLast ? Closing[previous] : Following[previous];

    /// <summary>Whether a name goes on behind this tag.</summary>
    public static bool IsOpen(int tag) => tag != Outside && PartOf(tag) is Begin or Inside;

    /// <summary>Whether a name starts at this tag.</summary>
    public static bool StartsName(int tag) => tag != Outside && PartOf(tag) is Begin or Unit;

    /// <summary>Whether a name ends with this tag.</summary>
    public static bool EndsName(int tag) => tag != Outside && PartOf(tag) is Last or Unit;

    /// <summary>The class of a tag other than <see cref="Outside"/>.</summary>
    public static NameClass ClassOf(int tag) => (NameClass)((tag - 1) / 4);

    /// <summary>The tag of one token of a name.</summary>
    /// <param name="nameClass">The name's class.</param>
    /// <param name="index">The token's place in the name.</param>
    /// <param name="length">The name's number of tokens.</param>
    /// <returns>The tag.</returns>
    public static int Of(NameClass nameClass, int index, int length)
    {
        int part = length == 1 ? Unit : index == 0 ? Begin : index == length - 1 ? Last : Inside;
        return 1 + (4 * (int)nameClass) + part;
    }

    private static int PartOf(int tag) => (tag - 1) % 4;

    private static uint MaskAfter(int previous, bool isLast)
    {
        uint mask = 0;
        bool open = previous != Outside && PartOf(previous) is Begin or Inside;
        for (int tag = 0; tag < Count; tag++)
        {
            bool starts = tag == Outside || PartOf(tag) is Begin or Unit;
            bool continues = tag != Outside && PartOf(tag) is Inside or Last;
            bool fits = open ? continues && ClassOf(tag) == ClassOf(previous) : starts;
            if (fits && !(isLast && tag != Outside && PartOf(tag) is Begin or Inside))
            {
                mask |= 1u << tag;
            }
        }

        return mask;
    }
}
