using System.Runtime.Intrinsics;

namespace Extraction.Entities.Tagging;

/// <summary>What word forms by themselves say to the judge, summed up once for each form and place.</summary>
internal sealed class NameFormScores(WeightTable weights, WordFormTable words)
{
    private readonly uint[] _keys = new uint[NameFeatures.MostKeys];
    private Vector128<int>[] _sums = [];
    private ushort[] _known = [];

    /// <summary>Makes room for the forms of an article.</summary>
    public void Read()
    {
        Room.Extend(ref _sums, words.Count * NameFeatures.Places);
        Room.Extend(ref _known, words.Count);
    }

    /// <summary>Forgets all scores.</summary>
    public void Clear() => Array.Clear(_known);

    /// <summary>The scores of the templates of a form at a place.</summary>
    public Vector128<int> At(int form, int place)
    {
        ref Vector128<int> sum = ref _sums[(form * NameFeatures.Places) + place];
        if ((_known[form] >> place & 1) == 0)
        {
            FeatureSink sink = new(_keys);
            NameFeatures.OfForm(words[form], place, ref sink);
            sum = weights.SumOfClasses(sink.Keys);
            _known[form] |= (ushort)(1 << place);
        }

        return sum;
    }
}
