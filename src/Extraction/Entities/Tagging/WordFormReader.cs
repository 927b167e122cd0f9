namespace Extraction.Entities.Tagging;

/// <summary>Reads a spelling into a <see cref="WordForm"/>.</summary>
internal sealed class WordFormReader(NameLexicon lexicon)
{
    // A longer token is no name in its own right; its end says nothing that its beginning does not.
    private const int LongestWord = 48;

    /// <summary>The form that stands before the first and behind the last token of a sentence.</summary>
    public static WordForm Boundary { get; } = new() { Exact = 1, Lower = 1, Shape = 1 };

    /// <summary>Hash of a spelling, with typographic apostrophes and dashes folded.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        ulong hash = FeatureHash.Start;
        foreach (char c in word[..Math.Min(word.Length, LongestWord)])
        {
            hash = FeatureHash.Extend(hash, Fold(c));
        }

        return FeatureHash.Finish(hash);
    }

    /// <summary>Hash of a spelling in lower case, digits folded into one.</summary>
    public static ulong LowerHashOf(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        folded = Fold(word, folded);
        Lower(folded);
        return FeatureHash.Word(folded);
    }

    /// <summary>Reads one token.</summary>
    /// <param name="word">Its characters.</param>
    /// <returns>All that the templates read of it.</returns>
    public WordForm Read(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        Span<char> folded = Fold(word, buffer);
        WordForm form = new()
        {
            Exact = FeatureHash.Word(folded),
            Shape = ShapeOf(folded),
            IsCapitalized = char.IsUpper(folded[0]),
        };
        for (int length = 1; length <= WordForm.LongestAffix && length < folded.Length; length++)
        {
            form.Prefixes[length - 1] = FeatureHash.Word(folded[..length]);
        }

        Lower(folded);
        form.Lower = FeatureHash.Word(folded);
        for (int length = 1; length <= WordForm.LongestAffix && length < folded.Length; length++)
        {
            form.Suffixes[length - 1] = FeatureHash.Word(folded[^length..]);
        }

        form.Entry = lexicon.EntryOf(form.Lower);
        form.Lists = lexicon.ListsOf(form.Exact);
        return form;
    }

    private static Span<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = Math.Min(word.Length, LongestWord);
        for (int i = 0; i < length; i++)
        {
            buffer[i] = Fold(word[i]);
        }

        return buffer[..length];
    }

    private static char Fold(char c) => c < '\u02BC' ? c : FoldMark(c);

    private static char FoldMark(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u201C' or '\u201D' or '\u201E' => '"',
        _ => c,
    };

    private static void Lower(Span<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            word[i] = char.IsDigit(word[i]) ? '0' : char.ToLowerInvariant(word[i]);
        }
    }

    private static ulong ShapeOf(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[LongestWord];
        int length = 0;
        foreach (char c in word)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? '0' : char.IsLetter(c) ? 'y' : c;
            if (length == 0 || shape[length - 1] != kind)
            {
                shape[length++] = kind;
            }
        }

        // One capital and several are different shapes: "A", "IJA".
        return FeatureHash.Combine(FeatureHash.Word(shape[..length]), word.Length > 1 && char.IsUpper(word[1]) ? 1u : 0u);
    }
}
