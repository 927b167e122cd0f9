namespace Extraction.Training;

/// <summary>The words beside each word on one side, with counts.</summary>
internal sealed class Neighbours
{
    private readonly int[] _starts;
    private readonly (int Word, int Count)[] _entries;

    private Neighbours(int words, List<(int Word, int Other)> pairs)
    {
        pairs.Sort();
        _starts = new int[words + 1];
        List<(int, int)> entries = [];
        int i = 0;
        for (int word = 0; word < words; word++)
        {
            _starts[word] = entries.Count;
            while (i < pairs.Count && pairs[i].Word == word)
            {
                int first = i;
                while (i < pairs.Count && pairs[i] == pairs[first])
                {
                    i++;
                }

                entries.Add((pairs[first].Other, i - first));
            }
        }

        _starts[words] = entries.Count;
        _entries = [.. entries];
    }

    /// <summary>Counts neighbours on the left and on the right.</summary>
    /// <param name="stream">The text; numbers outside the vocabulary part it.</param>
    /// <param name="words">Size of the vocabulary.</param>
    /// <returns>The left and the right neighbours.</returns>
    public static (Neighbours Left, Neighbours Right) Count(ReadOnlySpan<int> stream, int words)
    {
        List<(int, int)> left = [];
        List<(int, int)> right = [];
        for (int i = 1; i < stream.Length; i++)
        {
            if ((uint)stream[i - 1] < (uint)words && (uint)stream[i] < (uint)words)
            {
                left.Add((stream[i], stream[i - 1]));
                right.Add((stream[i - 1], stream[i]));
            }
        }

        return (new Neighbours(words, left), new Neighbours(words, right));
    }

    /// <summary>The neighbours of a word.</summary>
    public ReadOnlySpan<(int Word, int Count)> Of(int word) => _entries.AsSpan(_starts[word].._starts[word + 1]);
}
