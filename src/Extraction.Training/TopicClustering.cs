namespace Extraction.Training;

/// <summary>
/// Word classes by the company that words keep within a few words to both sides: positive pointwise mutual information with
/// frequent words, projected at random to few dimensions, clustered by spherical k-means. Where exchange classes tell what a
/// word can stand beside, these tell what a text speaks of.
/// </summary>
internal static class TopicClustering
{
    private const int Dimensions = 128;
    private const int Window = 5;
    private const int CommonestSkipped = 60;
    private const int ContextWords = 4000;
    private const int Rounds = 10;

    /// <summary>Clusters words.</summary>
    /// <param name="stream">The text: word numbers below the vocabulary's size; anything else is skipped.</param>
    /// <param name="frequencies">Frequency of each word, descending.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="seed">Seed of the projection.</param>
    /// <returns>The class of each word.</returns>
    public static int[] Cluster(ReadOnlySpan<int> stream, int[] frequencies, int classes, ulong seed)
    {
        float[] vectors = Project(stream, frequencies, seed);
        return KMeans(vectors, frequencies.Length, Math.Min(classes, frequencies.Length));
    }

    private static float[] Project(ReadOnlySpan<int> stream, int[] frequencies, ulong seed)
    {
        Dictionary<(int Word, int Context), int> pairs = [];
        double all = 0;
        for (int i = 0; i < stream.Length; i++)
        {
            if ((uint)stream[i] >= (uint)frequencies.Length)
            {
                continue;
            }

            for (int j = Math.Max(0, i - Window); j <= Math.Min(stream.Length - 1, i + Window); j++)
            {
                int context = stream[j];
                if (j != i && context >= CommonestSkipped && context < Math.Min(ContextWords, frequencies.Length))
                {
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(pairs, (stream[i], context), out _)++;
                    all++;
                }
            }
        }

        double total = 0;
        foreach (int frequency in frequencies)
        {
            total += frequency;
        }

        float[] vectors = new float[frequencies.Length * Dimensions];
        foreach (((int word, int context), int count) in pairs.OrderBy(pair => pair.Key))
        {
            double expected = all * frequencies[word] / total * ((double)frequencies[context] / total);
            double information = Math.Log(count / expected);
            if (information > 0)
            {
                AddProjection(vectors.AsSpan(word * Dimensions, Dimensions), context, (float)information, seed);
            }
        }

        return vectors;
    }

    /// <summary>Adds a value times a row of signs that only context and seed decide.</summary>
    private static void AddProjection(Span<float> vector, int context, float value, ulong seed)
    {
        SeededRandom signs = new(seed ^ ((ulong)context << 20));
        for (int i = 0; i < Dimensions; i += 64)
        {
            ulong bits = signs.Next();
            for (int j = 0; j < 64; j++)
            {
                vector[i + j] += (bits >> j & 1) == 0 ? value : -value;
            }
        }
    }

    private static int[] KMeans(float[] vectors, int words, int classes)
    {
        for (int word = 0; word < words; word++)
        {
            Normalize(vectors.AsSpan(word * Dimensions, Dimensions));
        }

        // The most frequent words are far apart and well measured: they are the first centres.
        float[] centres = vectors.AsSpan(0, classes * Dimensions).ToArray();
        int[] classOf = new int[words];
        for (int round = 0; round < Rounds; round++)
        {
            for (int word = 0; word < words; word++)
            {
                classOf[word] = Nearest(vectors.AsSpan(word * Dimensions, Dimensions), centres);
            }

            Array.Clear(centres);
            for (int word = 0; word < words; word++)
            {
                Span<float> centre = centres.AsSpan(classOf[word] * Dimensions, Dimensions);
                for (int i = 0; i < Dimensions; i++)
                {
                    centre[i] += vectors[(word * Dimensions) + i];
                }
            }

            for (int c = 0; c < classes; c++)
            {
                Normalize(centres.AsSpan(c * Dimensions, Dimensions));
            }
        }

        return classOf;
    }

    private static int Nearest(ReadOnlySpan<float> vector, ReadOnlySpan<float> centres)
    {
        int best = 0;
        float most = float.NegativeInfinity;
        for (int c = 0; c * Dimensions < centres.Length; c++)
        {
            float product = Product(vector, centres.Slice(c * Dimensions, Dimensions));
            if (product > most)
            {
                most = product;
                best = c;
            }
        }

        return best;
    }

    private static void Normalize(Span<float> vector)
    {
        float length = MathF.Sqrt(Product(vector, vector));
        for (int i = 0; i < vector.Length && length > 0; i++)
        {
            vector[i] /= length;
        }
    }

    /// <summary>Dot product in lanes of eight, whatever the machine's vectors are, so that rounding is the same everywhere.</summary>
    private static float Product(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        System.Runtime.Intrinsics.Vector256<float> sum = default;
        for (int i = 0; i < left.Length; i += 8)
        {
            sum += System.Runtime.Intrinsics.Vector256.Create(left.Slice(i, 8)) * System.Runtime.Intrinsics.Vector256.Create(right.Slice(i, 8));
        }

        float total = 0;
        for (int lane = 0; lane < 8; lane++)
        {
            total += sum[lane];
        }

        return total;
    }
}
