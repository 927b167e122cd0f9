using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>
/// Evens out how corpora cut names: a name that begins in the middle of a listed phrase, or is a part of one, takes all of the
/// phrase in ("States" of "United States", "States Senate" of "United States Senate"), and an article in lower case in front of a name is no
/// part of it.
/// </summary>
internal static class LabelRepair
{
    /// <summary>Repairs the tags of a document in place.</summary>
    /// <returns>How many names were changed.</returns>
    public static int Repair(TrainingDocument document, NameLexicon lexicon)
    {
        int changed = 0;
        ArticleForms forms = ArticleForms.Of(document.Tokens, lexicon);
        foreach (Sentence sentence in document.Tokens.Sentences)
        {
            for (int start = sentence.FirstToken; start < sentence.EndToken; start++)
            {
                changed += DropArticle(document, start) ? 1 : 0;
                int end = LongestListed(forms, lexicon, sentence, start);
                while (end > start && end < sentence.EndToken && NameTag.IsOpen(document.Tags[end - 1]))
                {
                    end++;
                }

                changed += end - start > 1 && MarkWhole(document.Tags.AsSpan(start, end - start)) ? 1 : 0;
            }
        }

        return changed;
    }

    private static int LongestListed(ArticleForms forms, NameLexicon lexicon, in Sentence sentence, int start)
    {
        int longest = start;
        ulong phrase = forms[start].Exact;
        int limit = Math.Min(sentence.EndToken, start + NameLexicon.LongestPhrase);
        for (int last = start + 1; last < limit && forms[start].IsCapitalized; last++)
        {
            phrase = NameLexicon.Extend(phrase, forms[last].Exact);
            longest = lexicon.ListsOf(phrase) != 0 ? last + 1 : longest;
        }

        return longest;
    }

    /// <summary>Marks a phrase whole when it holds one name that does not reach its beginning or its end.</summary>
    private static bool MarkWhole(Span<byte> tags)
    {
        int first = tags.IndexOfAnyExcept((byte)NameTag.Outside);
        int last = tags.LastIndexOfAnyExcept((byte)NameTag.Outside);
        if (first < 0 || (first == 0 && last == tags.Length - 1) || !NameTag.StartsName(tags[first]) || !NameTag.EndsName(tags[last]))
        {
            return false;
        }

        for (int i = first; i < last; i++)
        {
            if (NameTag.EndsName(tags[i]))
            {
                return false;
            }
        }

        NameClass nameClass = NameTag.ClassOf(tags[first]);
        for (int i = 0; i < tags.Length; i++)
        {
            tags[i] = (byte)NameTag.Of(nameClass, i, tags.Length);
        }

        return true;
    }

    private static bool DropArticle(TrainingDocument document, int start)
    {
        if (!NameTag.StartsName(document.Tags[start]) || NameTag.EndsName(document.Tags[start])
            || document.Tokens.Tokens[start].In(document.Tokens.Text) is not "the")
        {
            return false;
        }

        NameClass nameClass = NameTag.ClassOf(document.Tags[start]);
        bool single = NameTag.EndsName(document.Tags[start + 1]);
        document.Tags[start] = NameTag.Outside;
        document.Tags[start + 1] = (byte)NameTag.Of(nameClass, 0, single ? 1 : 2);
        return true;
    }
}
