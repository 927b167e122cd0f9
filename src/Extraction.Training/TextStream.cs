using System.Runtime.InteropServices;
using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>Running text as numbers of words, for clusters and statistics; a sentence ends with <see cref="SentenceEnd"/>.</summary>
internal sealed class TextStream
{
    /// <summary>Stands between sentences.</summary>
    public const int SentenceEnd = -1;

    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<ulong> _words = [];
    private readonly List<int> _frequencies = [];
    private readonly List<int> _lowerCase = [];
    private readonly List<int> _capitalized = [];
    private readonly List<int> _stream = [];

    /// <summary>The words of the text in order.</summary>
    public ReadOnlySpan<int> Stream => CollectionsMarshal.AsSpan(_stream);

    /// <summary>Lower-case hashes of the words, by number.</summary>
    public IReadOnlyList<ulong> Words => _words;

    /// <summary>How often each word occurs, by number.</summary>
    public IReadOnlyList<int> Frequencies => _frequencies;

    /// <summary>Adds the sentences of a table.</summary>
    public void Add(TokenTable table)
    {
        foreach (Sentence sentence in table.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token token = table.Tokens[i];
                int word = NumberOf(WordFormReader.LowerHashOf(token.In(table.Text)));
                _stream.Add(word);
                _frequencies[word]++;
                // The first word of a sentence has a capital whatever it is.
                if (i > sentence.FirstToken)
                {
                    (token.Casing == TokenCasing.Lower ? _lowerCase : _capitalized)[word]++;
                }
            }

            _stream.Add(SentenceEnd);
        }
    }

    /// <summary>How often a word is written in lower case inside sentences, in six steps; 0 when it was not seen there.</summary>
    public byte LowercaseStep(int word)
    {
        int lower = _lowerCase[word];
        int all = lower + _capitalized[word];
        return (byte)(all == 0 ? 0 : lower == 0 ? 1 : lower == all ? 6 : 2 + (4L * lower / (all + 1)));
    }

    private int NumberOf(ulong hash)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, hash, out bool known);
        if (!known)
        {
            number = _words.Count;
            _words.Add(hash);
            _frequencies.Add(0);
            _lowerCase.Add(0);
            _capitalized.Add(0);
        }

        return number;
    }
}
