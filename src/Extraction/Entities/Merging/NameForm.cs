using Extraction.Entities.Names;
using Extraction.Text;

namespace Extraction.Entities.Merging;

/// <summary>A name reduced to what counts when two names are compared: its words without "the", possessives, marks, dashes and diacritics.</summary>
internal readonly record struct NameForm
{
    private const ulong Spread = 0x9E3779B97F4A7C15UL;

    private NameForm(ulong key, ulong first, ulong last, int words)
    {
        (Key, First, Last, Words) = (key, first, last, words);
    }

    /// <summary>Key of the whole; equal for names that count as the same.</summary>
    public ulong Key { get; }

    /// <summary>Key of the first word.</summary>
    public ulong First { get; }

    /// <summary>Key of the last word; of a person, the surname.</summary>
    public ulong Last { get; }

    /// <summary>How many words count.</summary>
    public int Words { get; }

    /// <summary>The form of the name at some tokens.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index behind the last token.</param>
    /// <returns>The form.</returns>
    public static NameForm Of(NameScene scene, int first, int end)
    {
        ulong key = 0;
        ulong firstKey = 0;
        ulong lastKey = 0;
        int words = 0;
        for (int i = first; i < end; i++)
        {
            if (Counts(scene, i))
            {
                ulong word = scene.Keys[i];
                key = Extend(key, word);
                firstKey = words == 0 ? word : firstKey;
                lastKey = PersonName.IsSuffix(scene.Word(i)) && words > 0 ? lastKey : word;
                words++;
            }
        }

        return new NameForm(key, firstKey, lastKey, words);
    }

    /// <summary>Goes on with the key of a name by one more word.</summary>
    /// <param name="key">Key so far; 0 at the beginning.</param>
    /// <param name="word">Key of the word.</param>
    /// <returns>The key of the longer name.</returns>
    public static ulong Extend(ulong key, ulong word) => (key ^ word) * Spread;

    /// <summary>The key of a name that stands in a list.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The key that a form of an article has when it counts as the same; 0 for an empty name.</returns>
    public static ulong KeyOf(string name)
    {
        ulong key = 0;
        foreach (Token token in Tokenizer.Read(name, new TextSpan(0, name.Length)))
        {
            ReadOnlySpan<char> word = token.In(name);
            key = Counts(token, word) ? Extend(key, TokenKeys.Of(word, token.Casing, LexiconCasing.OfNames)) : key;
        }

        return key;
    }

    /// <summary>Whether a token counts in the comparison.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="token">Index of the token.</param>
    /// <returns>False for articles, possessives and marks.</returns>
    public static bool Counts(NameScene scene, int token) => Counts(scene.TokenAt(token), scene.Word(token));

    private static bool Counts(in Token token, ReadOnlySpan<char> word) =>
        token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol) && word is not ("the" or "The" or "'s" or "\u2019s");
}
