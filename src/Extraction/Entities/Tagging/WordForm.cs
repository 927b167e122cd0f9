namespace Extraction.Entities.Tagging;

/// <summary>What the feature templates read of one spelling; nothing but the spelling and the model's lexicon decide it.</summary>
internal struct WordForm
{
    /// <summary>Longest prefix and suffix that is a feature of its own.</summary>
    public const int LongestAffix = 4;

    /// <summary>Hash of the spelling.</summary>
    public ulong Exact;

    /// <summary>Hash of the spelling in lower case, digits folded into one.</summary>
    public ulong Lower;

    /// <summary>Hash of the collapsed shape: <c>Xx</c> for Battle, <c>X.X.</c> for U.S.</summary>
    public ulong Shape;

    /// <summary>What the model's vocabulary knows of the word.</summary>
    public WordEntry Entry;

    /// <summary>The lists that hold the word by itself, one bit each.</summary>
    public uint Lists;

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapitalized;

    /// <summary>Hashes of the prefixes of 1 to <see cref="LongestAffix"/> characters; 0 where the word is shorter.</summary>
    public AffixHashes Prefixes;

    /// <summary>Hashes of the lower-case suffixes of 1 to <see cref="LongestAffix"/> characters; 0 where the word is shorter.</summary>
    public AffixHashes Suffixes;

    /// <summary>Whether it never is the first word of a name.</summary>
    public readonly bool NeverBegins => (Lists & NameLexicon.NeverBegins) != 0;

    /// <summary>One hash for each affix length.</summary>
    [System.Runtime.CompilerServices.InlineArray(LongestAffix)]
    public struct AffixHashes
    {
        private ulong _first;
    }
}
