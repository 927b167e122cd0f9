using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>One sentence to learn from: the features of each token that do not depend on earlier tags, and the right tags.</summary>
/// <param name="Forms">The word forms of its document.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="Features">Feature numbers of each token.</param>
/// <param name="Gold">The right tag of each token.</param>
/// <param name="NeverBegins">Whether each token's word never begins a name.</param>
/// <param name="MarksMiscellaneous">Whether names of the fourth class are marked.</param>
/// <param name="Corpus">The corpus that it is from.</param>
internal sealed record TaggingTask(
    ArticleForms Forms, int FirstToken, int[][] Features, byte[] Gold, bool[] NeverBegins, bool MarksMiscellaneous, string Corpus)
{
    /// <summary>Reads the features of a sentence.</summary>
    public static TaggingTask Create(TrainingDocument document, ArticleForms forms, NameContext context, in Sentence sentence, FeatureIndex index)
    {
        byte[] gold = document.Tags[sentence.FirstToken..sentence.EndToken];
        int[][] features = new int[gold.Length][];
        bool[] neverBegins = new bool[gold.Length];
        Span<uint> keys = stackalloc uint[TagFeatures.MostKeys * 2];
        for (int i = 0; i < gold.Length; i++)
        {
            int token = sentence.FirstToken + i;
            FeatureSink sink = new(keys);
            for (int place = 0; place < TagFeatures.Places; place++)
            {
                TagFeatures.OfForm(forms.At(sentence, token + place - TagFeatures.Reach), place, ref sink);
            }

            TagFeatures.OfContext(forms, context, sentence, token, ref sink);
            NameContext.Run run = context.RunOf(token);
            if (run.Length > 0)
            {
                RunFeatures.OfRun(forms, sentence, run, ref sink);
                RunFeatures.OfPlace(forms, sentence, run, token, ref sink);
            }

            features[i] = new int[sink.Count];
            for (int k = 0; k < sink.Count; k++)
            {
                features[i][k] = index.NumberOf(sink.Keys[k]);
            }

            neverBegins[i] = forms[token].NeverBegins;
        }

        return new TaggingTask(forms, sentence.FirstToken, features, gold, neverBegins, document.MarksMiscellaneous, document.Corpus);
    }
}
