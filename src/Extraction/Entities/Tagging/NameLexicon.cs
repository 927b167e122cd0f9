namespace Extraction.Entities.Tagging;

/// <summary>What the model knows of words and phrases besides weights: clusters, letter case, heads of names, lists of names.</summary>
/// <param name="words">Keys of the lower-case words.</param>
/// <param name="entries">One entry for each word.</param>
/// <param name="phrases">Keys of the listed phrases.</param>
/// <param name="lists">One bit mask of lists for each phrase.</param>
internal sealed class NameLexicon(KeyTable words, WordEntry[] entries, KeyTable phrases, uint[] lists)
{
    /// <summary>Longest listed phrase, in tokens.</summary>
    public const int LongestPhrase = 5;

    /// <summary>The list of the words that never begin a name.</summary>
    public const uint NeverBegins = 1;

    /// <summary>A lexicon that knows nothing.</summary>
    public static NameLexicon Empty { get; } = new(new KeyTable([]), [], new KeyTable([]), []);

    /// <summary>Key of a word or phrase by its hash.</summary>
    public static uint KeyOf(ulong hash) => (uint)(hash >> 32);

    /// <summary>Hash of a phrase from that of its beginning and that of its next word.</summary>
    public static ulong Extend(ulong phrase, ulong word) => FeatureHash.Combine(phrase, word);

    /// <summary>What is known of a word by the hash of its lower-case form.</summary>
    public WordEntry EntryOf(ulong lower)
    {
        int row = words.Find(KeyOf(lower));
        return row < 0 ? default : entries[row];
    }

    /// <summary>The lists that hold a phrase, as a bit mask.</summary>
    public uint ListsOf(ulong phrase)
    {
        int row = phrases.Find(KeyOf(phrase));
        return row < 0 ? 0 : lists[row];
    }
}
