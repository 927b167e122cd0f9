using System.Buffers;
using System.Numerics;
using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>Chooses the tags of an article from left to right, the best legal one for each token.</summary>
internal ref struct TagDecoder
{
    // The judge can drop a name but not find one, so the tagger names what it is in doubt about: about the score of fifteen
    // corrections in training.
    private const int Eagerness = 1000;

    private readonly NameModel _model;
    private readonly ArticleForms _forms;
    private readonly NameContext _context;
    private readonly TagScores[] _formScores;
    private readonly bool[] _isScored;
    private readonly Span<uint> _keys;
    private readonly Span<int> _scores;

    /// <summary>A decoder of one article.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="forms">The article's word forms.</param>
    /// <param name="context">The surroundings of its tokens.</param>
    /// <param name="keys">Room for the features of a token.</param>
    /// <param name="scores">Room for the scores of all tags.</param>
    public TagDecoder(NameModel model, ArticleForms forms, NameContext context, Span<uint> keys, Span<int> scores)
    {
        _model = model;
        _forms = forms;
        _context = context;
        int count = forms.Count * TagFeatures.Places;
        _formScores = ArrayPool<TagScores>.Shared.Rent(count);
        _isScored = ArrayPool<bool>.Shared.Rent(count);
        _isScored.AsSpan(0, count).Clear();
        _keys = keys;
        _scores = scores;
    }

    /// <summary>Gives the tables of scores back to the pool.</summary>
    public readonly void Dispose()
    {
        ArrayPool<TagScores>.Shared.Return(_formScores);
        ArrayPool<bool>.Shared.Return(_isScored);
    }

    /// <summary>Tags one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tags">Receives the tags of the article, indexed by token.</param>
    /// <param name="margins">Receives how far each tag's score is above the next best legal tag's.</param>
    public readonly void Decode(in Sentence sentence, Span<byte> tags, Span<int> margins)
    {
        int previous = NameTag.Outside;
        int beforePrevious = NameTag.Outside;
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            int tag = NameTag.Outside;
            margins[token] = int.MaxValue;
            if (NameTag.IsOpen(previous) || (_forms[token].Lists & NameLexicon.NeverBegins) == 0)
            {
                Score(sentence, token, previous, beforePrevious);
                tag = Best(NameTag.Allowed(previous, token + 1 == sentence.EndToken), _scores, out margins[token]);
            }

            tags[token] = (byte)tag;
            beforePrevious = previous;
            previous = tag;
        }
    }

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

    private readonly void Score(in Sentence sentence, int token, int previous, int beforePrevious)
    {
        TagScores sum = default;
        for (int place = 0; place < TagFeatures.Places; place++)
        {
            sum.Add(in FormScores(_forms.IndexOf(sentence, token + place - TagFeatures.Reach), place));
        }

        FeatureSink sink = new(_keys);
        TagFeatures.OfContext(_forms, _context, sentence, token, ref sink);
        TagFeatures.OfHistory(_forms[token], previous, beforePrevious, ref sink);
        _model.Weights.Add(sink.Keys, ref sum);
        _scores[NameTag.Outside] = -Eagerness;
        sum.CopyTo(_scores[1..]);
    }

    private readonly ref readonly TagScores FormScores(int form, int place)
    {
        int index = (form * TagFeatures.Places) + place;
        if (!_isScored[index])
        {
            _formScores[index] = default;
            FeatureSink sink = new(_keys);
            TagFeatures.OfForm(_forms.Form(form), place, ref sink);
            _model.Weights.Add(sink.Keys, ref _formScores[index]);
            _isScored[index] = true;
        }

        return ref _formScores[index];
    }
}
