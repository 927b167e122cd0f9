namespace Extraction.Entities.Tagging;

/// <summary>What the model knows of words and phrases besides weights: clusters, letter case, heads of names, lists of names.</summary>
internal sealed class NameLexicon
{
    /// <summary>Longest listed phrase, in tokens.</summary>
    public const int LongestPhrase = 5;

    /// <summary>The list of the words that never begin a name.</summary>
    public const uint NeverBegins = 1;

    private readonly KeyTable _words;
    private readonly WordEntry[] _entries;
    private readonly KeyTable _phrases;
    private readonly uint[] _lists;

    /// <summary>A lexicon of words and phrases.</summary>
    /// <param name="words">Keys of the lower-case words.</param>
    /// <param name="entries">One entry for each word.</param>
    /// <param name="phrases">Keys of the listed phrases.</param>
    /// <param name="lists">One bit mask of lists for each phrase.</param>
    public NameLexicon(uint[] words, WordEntry[] entries, uint[] phrases, uint[] lists)
    {
        _words = new KeyTable(words, out int[] places);
        _entries = new WordEntry[entries.Length];
        for (int i = 0; i < places.Length; i++)
        {
            _entries[places[i]] = entries[i];
        }

        _phrases = new KeyTable(phrases, out places);
        _lists = new uint[lists.Length];
        for (int i = 0; i < places.Length; i++)
        {
            _lists[places[i]] = lists[i];
        }
    }

    /// <summary>A lexicon that knows nothing.</summary>
    public static NameLexicon Empty { get; } = new([], [], [], []);

    /// <summary>Key of a word or phrase by its hash.</summary>
    public static uint KeyOf(ulong hash) => (uint)(hash >> 32);

    /// <summary>Hash of a phrase from that of its beginning and that of its next word.</summary>
    public static ulong Extend(ulong phrase, ulong word) => FeatureHash.Combine(phrase, word);

    /// <summary>What is known of a word by the hash of its lower-case form.</summary>
    public WordEntry EntryOf(ulong lower)
    {
        int place = _words.Find(KeyOf(lower));
        return place < 0 ? default : _entries[place];
    }

    /// <summary>The lists that hold a phrase, as a bit mask.</summary>
    public uint ListsOf(ulong phrase)
    {
        int place = _phrases.Find(KeyOf(phrase));
        return place < 0 ? 0 : _lists[place];
    }
}
