using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>Reads names from tags, and finds other places of the article where the same words stand untagged.</summary>
internal static class ProposedNames
{
    // Longer names are titles and lists, which come once; a bound keeps the search linear.
    private const int LongestEcho = 8;

    /// <summary>All proposed names of an article in order; none overlaps another.</summary>
    public static List<ProposedName> Read(ArticleForms forms, ReadOnlySpan<byte> tags, ReadOnlySpan<int> margins)
    {
        List<ProposedName> names = [];
        for (int i = 0; i < forms.Table.Sentences.Length; i++)
        {
            ReadTagged(forms.Table.Sentences[i], i, tags, margins, names);
        }

        AddEchoes(forms, tags, names);
        names.Sort((left, right) => left.FirstToken.CompareTo(right.FirstToken));
        return names;
    }

    /// <summary>A name is as sure as its least sure tag.</summary>
    private static void ReadTagged(
        in Sentence sentence, int index, ReadOnlySpan<byte> tags, ReadOnlySpan<int> margins, List<ProposedName> names)
    {
        int start = 0;
        int weakest = 0;
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            bool starts = NameTag.StartsName(tags[token]);
            start = starts ? token : start;
            weakest = starts ? margins[token] : Math.Min(weakest, margins[token]);
            if (NameTag.EndsName(tags[token]))
            {
                names.Add(new ProposedName(start, token + 1 - start, index, NameTag.ClassOf(tags[token]), weakest));
            }
        }
    }

    private static void AddEchoes(ArticleForms forms, ReadOnlySpan<byte> tags, List<ProposedName> names)
    {
        int tagged = names.Count;
        // The longest name that begins with each form; a longer one wins because it is less likely to be there by chance.
        Dictionary<int, int> longest = [];
        for (int i = 0; i < tagged; i++)
        {
            int form = forms.IndexOf(names[i].FirstToken);
            if (names[i].TokenCount > LongestEcho)
            {
                continue;
            }

            if (!longest.TryGetValue(form, out int known) || names[i].TokenCount > names[known].TokenCount)
            {
                longest[form] = i;
            }
        }

        for (int index = 0; index < forms.Table.Sentences.Length; index++)
        {
            Sentence sentence = forms.Table.Sentences[index];
            for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (tags[token] == NameTag.Outside && forms[token].IsCapitalized && longest.TryGetValue(forms.IndexOf(token), out int name)
                    && Matches(forms, tags, sentence, token, names[name]))
                {
                    names.Add(new ProposedName(token, names[name].TokenCount, index, null, 0));
                    token += names[name].TokenCount - 1;
                }
            }
        }
    }

    private static bool Matches(ArticleForms forms, ReadOnlySpan<byte> tags, in Sentence sentence, int token, ProposedName name)
    {
        if (token + name.TokenCount > sentence.EndToken)
        {
            return false;
        }

        for (int i = 0; i < name.TokenCount; i++)
        {
            if (tags[token + i] != NameTag.Outside || forms.IndexOf(token + i) != forms.IndexOf(name.FirstToken + i))
            {
                return false;
            }
        }

        return true;
    }
}
