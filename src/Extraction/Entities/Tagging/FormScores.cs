namespace Extraction.Entities.Tagging;

/// <summary>The scores of what word forms say by themselves, summed up once for each form and place.</summary>
internal sealed class FormScores(WeightTable weights, WordFormTable words)
{
    // Behind the places of TagFeatures stands the form's part in the templates of tags where the two tags before are outside.
    private const int BehindOutside = TagFeatures.Places;
    private const int Columns = TagFeatures.Places + 1;

    private readonly uint[] _keys = new uint[TagFeatures.MostKeys];
    private TagScores[] _sums = [];
    private byte[] _known = [];

    /// <summary>Makes room for the forms of an article.</summary>
    public void Read()
    {
        Room.Extend(ref _sums, words.Count * Columns);
        Room.Extend(ref _known, words.Count);
    }

    /// <summary>Forgets all scores.</summary>
    public void Clear() => Array.Clear(_known);

    /// <summary>The scores of the templates of a form at a place.</summary>
    public ref readonly TagScores At(int form, int place)
    {
        ref TagScores sum = ref _sums[(form * Columns) + place];
        if ((_known[form] >> place & 1) == 0)
        {
            FeatureSink sink = new(_keys);
            if (place == BehindOutside)
            {
                TagFeatures.OfHistory(words[form], NameTag.Outside, NameTag.Outside, ref sink);
            }
            else
            {
                TagFeatures.OfForm(words[form], place, ref sink);
            }

            sum = default;
            weights.Add(sink.Keys, ref sum);
            _known[form] |= (byte)(1 << place);
        }

        return ref sum;
    }

    /// <summary>The scores of the templates of tags for a form behind two tokens outside any name.</summary>
    public ref readonly TagScores AfterOutside(int form) => ref At(form, BehindOutside);
}
