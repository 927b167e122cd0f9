using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>Decides for each proposed name, in the light of the whole article, whether it is one and of which class.</summary>
/// <param name="model">The weights and lists.</param>
/// <param name="forms">The article's word forms.</param>
/// <param name="context">The surroundings of its tokens.</param>
internal sealed class NameJudge(NameModel model, ArticleForms forms, NameContext context)
{
    /// <summary>Number of labels: no name, and the four classes.</summary>
    public const int Labels = 1 + NameTag.ClassCount;

    /// <summary>The label of what is no name.</summary>
    public const int NoName = 0;

    private const uint AnyLabel = (1u << Labels) - 1;

    private readonly NameEvidence _evidence = new();
    private readonly NameFormScores _formScores = new(model.Weights, forms.Words);
    private readonly uint[] _keys = new uint[NameFeatures.MostKeys];
    private Vector128<int>[] _mentionScores = [];

    /// <summary>Judges all proposed names of the article that the forms and the context hold.</summary>
    /// <param name="proposed">The proposed names in order.</param>
    /// <param name="names">Receives the names that stay, without confidence, each with its score.</param>
    public void Judge(List<ProposedName> proposed, List<(TaggedName Name, int Score)> names)
    {
        _evidence.Read(forms, proposed);
        _formScores.Read();
        ReadOnlySpan<ProposedName> all = CollectionsMarshal.AsSpan(proposed);
        ScoreMentions(all);
        Span<int> scores = stackalloc int[Labels];
        for (int i = 0; i < all.Length; i++)
        {
            scores[NoName] = 0;
            (ScoreOfForms(all[i]) + ScoreOfOthers(i) + ScoreOfName(all, i)).CopyTo(scores[1..]);
            int label = TagDecoder.Best(AnyLabel, scores, out int margin);
            if (label != NoName)
            {
                names.Add((new TaggedName(all[i].FirstToken, all[i].TokenCount, (NameClass)(label - 1), 0), margin));
            }
        }
    }

    /// <summary>Forgets what was summed up for word forms.</summary>
    public void Clear() => _formScores.Clear();

    /// <summary>What each mention says to the others of its words.</summary>
    private void ScoreMentions(ReadOnlySpan<ProposedName> names)
    {
        Room.Make(ref _mentionScores, names.Length);
        for (int i = 0; i < names.Length; i++)
        {
            bool alone = _evidence.FirstMentionOf(i) == i && _evidence.NextMention(i) < 0;
            if (!alone)
            {
                FeatureSink sink = new(_keys);
                NameFeatures.OfMention(forms, names[i], _evidence, i, ref sink);
                _mentionScores[i] = model.Weights.SumOfClasses(sink.Keys);
            }
        }
    }

    private Vector128<int> ScoreOfForms(in ProposedName name)
    {
        ref readonly Sentence sentence = ref forms.Table.Sentences.ItemRef(name.Sentence);
        Vector128<int> sum = _formScores.At(forms.NumberOf(name.FirstToken), NameFeatures.FirstPlace)
            + _formScores.At(forms.NumberOf(name.EndToken - 1), NameFeatures.LastPlace);
        int limit = Math.Min(name.EndToken, name.FirstToken + NameFeatures.MostWords);
        for (int token = name.FirstToken; token < limit; token++)
        {
            sum += _formScores.At(forms.NumberOf(token), NameFeatures.InnerPlace);
        }

        for (int i = 0; i < NameFeatures.Around; i++)
        {
            sum += _formScores.At(forms.NumberOf(sentence, name.FirstToken - 1 - i), NameFeatures.BeforePlace + i);
            sum += _formScores.At(forms.NumberOf(sentence, name.EndToken + i), NameFeatures.AfterPlace + i);
        }

        return sum;
    }

    private Vector128<int> ScoreOfOthers(int name)
    {
        Vector128<int> sum = default;
        int others = 0;
        for (int other = _evidence.FirstMentionOf(name); other >= 0 && others < NameFeatures.MostMentions; other = _evidence.NextMention(other))
        {
            if (other != name)
            {
                sum += _mentionScores[other];
                others++;
            }
        }

        return sum;
    }

    private Vector128<int> ScoreOfName(ReadOnlySpan<ProposedName> names, int index)
    {
        FeatureSink sink = new(_keys);
        NameFeatures.OfName(forms, context, _evidence, names, index, model.Lexicon, ref sink);
        return model.Weights.SumOfClasses(sink.Keys);
    }
}
