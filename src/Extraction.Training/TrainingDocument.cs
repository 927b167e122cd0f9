using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>A text whose names are known.</summary>
/// <param name="Tokens">Its tokens, cut as at run time.</param>
/// <param name="Tags">The right tag of each token.</param>
/// <param name="Corpus">Name of the file that it is from.</param>
/// <param name="MarksMiscellaneous">Whether the corpus marks names of the fourth class; where it does not, tagging one costs nothing.</param>
internal sealed record TrainingDocument(TokenTable Tokens, byte[] Tags, string Corpus, bool MarksMiscellaneous)
{
    /// <summary>The known names in order.</summary>
    public IEnumerable<TaggedName> Names => NamesOf(Tags);

    /// <summary>The names that tags spell, in order.</summary>
    public static IEnumerable<TaggedName> NamesOf(byte[] tags)
    {
        int start = 0;
        for (int token = 0; token < tags.Length; token++)
        {
            if (NameTag.StartsName(tags[token]))
            {
                start = token;
            }

            if (NameTag.EndsName(tags[token]))
            {
                yield return new TaggedName(start, token + 1 - start, NameTag.ClassOf(tags[token]), 1);
            }
        }
    }
}
