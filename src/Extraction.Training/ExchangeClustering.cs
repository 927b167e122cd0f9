namespace Extraction.Training;

/// <summary>
/// Word classes by the exchange algorithm (Kneser and Ney, 1993): each word in turn moves to the class that raises the
/// likelihood of a class bigram model most. Words go from the most frequent down; equal gains take the lower class.
/// </summary>
internal sealed class ExchangeClustering
{
    private readonly int _classes;
    private readonly int[] _classOf;
    private readonly int[] _frequencies;
    private readonly Neighbours _left;
    private readonly Neighbours _right;
    private readonly int[] _counts;
    private readonly int[] _transposed;
    private readonly long[] _totals;
    private readonly float[] _information;

    private ExchangeClustering(int classes, int[] frequencies, Neighbours left, Neighbours right)
    {
        _classes = classes;
        _frequencies = frequencies;
        _left = left;
        _right = right;
        _classOf = new int[frequencies.Length];
        _counts = new int[classes * classes];
        _transposed = new int[classes * classes];
        _totals = new long[classes];
        // n log n up to the sizes that cells reach; larger ones are computed.
        _information = new float[1 << 16];
        for (int n = 1; n < _information.Length; n++)
        {
            _information[n] = (float)(n * Math.Log(n));
        }

        for (int word = 0; word < _classOf.Length; word++)
        {
            _classOf[word] = word % classes;
            _totals[_classOf[word]] += frequencies[word];
        }

        for (int word = 0; word < _classOf.Length; word++)
        {
            foreach ((int next, int count) in right.Of(word))
            {
                Count(_classOf[word], _classOf[next], count);
            }
        }
    }

    /// <summary>Clusters words.</summary>
    /// <param name="stream">The text: word numbers below the vocabulary's size, anything else is skipped as unknown.</param>
    /// <param name="frequencies">Frequency of each word, descending.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="rounds">How often each word is moved.</param>
    /// <returns>The class of each word.</returns>
    public static int[] Cluster(ReadOnlySpan<int> stream, int[] frequencies, int classes, int rounds)
    {
        (Neighbours left, Neighbours right) = Neighbours.Count(stream, frequencies.Length);
        ExchangeClustering clustering = new(classes, frequencies, left, right);
        for (int round = 0; round < rounds; round++)
        {
            clustering.MoveAll();
        }

        return clustering._classOf;
    }

    private void MoveAll()
    {
        int[] before = new int[_classes];
        int[] behind = new int[_classes];
        float[] gains = new float[_classes];
        for (int word = 0; word < _classOf.Length; word++)
        {
            int self = Gather(word, before, behind);
            int from = _classOf[word];
            Shift(from, before, behind, self, -1);
            _totals[from] -= _frequencies[word];
            int to = BestClass(word, before, behind, self, gains);
            Shift(to, before, behind, self, 1);
            _totals[to] += _frequencies[word];
            _classOf[word] = to;
        }
    }

    /// <summary>Counts a word's neighbours by class, itself apart.</summary>
    private int Gather(int word, int[] before, int[] behind)
    {
        Array.Clear(before);
        Array.Clear(behind);
        int self = 0;
        foreach ((int other, int count) in _left.Of(word))
        {
            before[_classOf[other]] += other == word ? 0 : count;
        }

        foreach ((int other, int count) in _right.Of(word))
        {
            behind[_classOf[other]] += other == word ? 0 : count;
            self += other == word ? count : 0;
        }

        return self;
    }

    private void Shift(int own, int[] before, int[] behind, int self, int sign)
    {
        for (int other = 0; other < _classes; other++)
        {
            if (before[other] != 0)
            {
                Count(other, own, sign * before[other]);
            }

            if (behind[other] != 0)
            {
                Count(own, other, sign * behind[other]);
            }
        }

        Count(own, own, sign * self);
    }

    private void Count(int first, int second, int count)
    {
        _counts[(first * _classes) + second] += count;
        _transposed[(second * _classes) + first] += count;
    }

    private int BestClass(int word, int[] before, int[] behind, int self, float[] gains)
    {
        Array.Clear(gains);
        for (int other = 0; other < _classes; other++)
        {
            if (before[other] != 0)
            {
                AddGains(_counts.AsSpan(other * _classes, _classes), before[other], gains);
            }

            if (behind[other] != 0)
            {
                AddGains(_transposed.AsSpan(other * _classes, _classes), behind[other], gains);
            }
        }

        int best = 0;
        double most = double.NegativeInfinity;
        for (int own = 0; own < _classes; own++)
        {
            // The cell of the class with itself takes both sides at once.
            int cell = _counts[(own * _classes) + own];
            double gain = gains[own] + Information(cell + before[own] + behind[own] + self) + Information(cell)
                - Information(cell + before[own]) - Information(cell + behind[own])
                - (2 * (Large(_totals[own] + _frequencies[word]) - Large(_totals[own])));
            if (gain > most)
            {
                most = gain;
                best = own;
            }
        }

        return best;
    }

    private void AddGains(ReadOnlySpan<int> row, int count, float[] gains)
    {
        for (int own = 0; own < gains.Length; own++)
        {
            gains[own] += Information(row[own] + count) - Information(row[own]);
        }
    }

    private float Information(int count) => (uint)count < (uint)_information.Length ? _information[count] : (float)Large(count);

    private static double Large(long count) => count == 0 ? 0 : count * Math.Log(count);
}
