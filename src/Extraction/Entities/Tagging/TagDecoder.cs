using System.Numerics;
using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>Chooses the tags of an article from left to right, the best legal one for each token.</summary>
/// <param name="weights">The weights.</param>
/// <param name="forms">The article's word forms.</param>
/// <param name="context">The surroundings of its tokens.</param>
internal sealed class TagDecoder(WeightTable weights, ArticleForms forms, NameContext context)
{
    // The judge can drop a name but not find one, so the tagger names what it is in doubt about: about the score of fifteen
    // corrections in training.
    private const int Eagerness = 1000;

    private readonly FormScores _formScores = new(weights, forms.Words);
    private readonly uint[] _keys = new uint[TagFeatures.MostKeys];
    private readonly int[] _scores = new int[NameTag.Count];
    private TagScores _runScores;
    private byte[] _tags = [];
    private int[] _margins = [];
    private ClassDoubt[] _doubts = [];

    /// <summary>The tags of the article's tokens.</summary>
    public ReadOnlySpan<byte> Tags => _tags.AsSpan(0, forms.Table.Tokens.Length);

    /// <summary>How far each tag's score is above the next best legal tag's.</summary>
    public ReadOnlySpan<int> Margins => _margins.AsSpan(0, forms.Table.Tokens.Length);

    /// <summary>What else was weighed for each tag that begins a name.</summary>
    public ReadOnlySpan<ClassDoubt> Doubts => _doubts.AsSpan(0, forms.Table.Tokens.Length);

    /// <summary>Tags the article that the forms and the context hold.</summary>
    public void Decode()
    {
        int count = forms.Table.Tokens.Length;
        Room.MakeEmpty(ref _tags, count);
        Room.Make(ref _margins, count);
        Room.Make(ref _doubts, count);
        _formScores.Read();
        foreach (Sentence sentence in forms.Table.Sentences)
        {
            Decode(sentence);
        }
    }

    /// <summary>Forgets what was summed up for word forms.</summary>
    public void Clear() => _formScores.Clear();

    /// <summary>The best of the allowed tags; of equals the lowest.</summary>
    /// <param name="allowed">The allowed tags.</param>
    /// <param name="scores">The scores of all tags.</param>
    /// <param name="margin">Receives the distance to the next best, the largest number when there is none.</param>
    /// <returns>The tag.</returns>
    public static int Best(uint allowed, ReadOnlySpan<int> scores, out int margin)
    {
        int best = BitOperations.TrailingZeroCount(allowed);
        int second = -1;
        for (uint rest = allowed & (allowed - 1); rest != 0; rest &= rest - 1)
        {
            int tag = BitOperations.TrailingZeroCount(rest);
            if (scores[tag] > scores[best])
            {
                second = best;
                best = tag;
            }
            else if (second < 0 || scores[tag] > scores[second])
            {
                second = tag;
            }
        }

        margin = second < 0 ? int.MaxValue : scores[best] - scores[second];
        return best;
    }

    private void Decode(in Sentence sentence)
    {
        int previous = NameTag.Outside;
        int beforePrevious = NameTag.Outside;
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            int tag = NameTag.Outside;
            _margins[token] = int.MaxValue;
            NameContext.Run run = context.RunOf(token);
            if (run.Length > 0 && token == run.Start)
            {
                SumRun(sentence, run);
            }

            if (NameTag.IsOpen(previous) || !forms[token].NeverBegins)
            {
                Score(sentence, token, run, previous, beforePrevious);
                uint allowed = NameTag.Allowed(previous, token + 1 == sentence.EndToken);
                tag = Best(allowed, _scores, out _margins[token]);
                if (NameTag.StartsName(tag))
                {
                    _doubts[token] = ClassDoubt.Of(tag, allowed, _scores);
                }
            }

            _tags[token] = (byte)tag;
            beforePrevious = previous;
            previous = tag;
        }
    }

    private void SumRun(in Sentence sentence, NameContext.Run run)
    {
        FeatureSink sink = new(_keys);
        RunFeatures.OfRun(forms, sentence, run, ref sink);
        _runScores = default;
        weights.Add(sink.Keys, ref _runScores);
    }

    private void Score(in Sentence sentence, int token, NameContext.Run run, int previous, int beforePrevious)
    {
        TagScores sum = default;
        for (int place = 0; place < TagFeatures.Places; place++)
        {
            sum.Add(in _formScores.At(forms.NumberOf(sentence, token + place - TagFeatures.Reach), place));
        }

        FeatureSink sink = new(_keys);
        TagFeatures.OfContext(forms, context, sentence, token, ref sink);
        if (run.Length > 0)
        {
            sum.Add(in _runScores);
            RunFeatures.OfPlace(forms, sentence, run, token, ref sink);
        }

        if (previous == NameTag.Outside && beforePrevious == NameTag.Outside)
        {
            sum.Add(in _formScores.AfterOutside(forms.NumberOf(token)));
        }
        else
        {
            TagFeatures.OfHistory(forms[token], previous, beforePrevious, ref sink);
        }

        weights.Add(sink.Keys, ref sum);
        _scores[NameTag.Outside] = -Eagerness;
        sum.CopyTo(_scores.AsSpan(1));
    }
}
