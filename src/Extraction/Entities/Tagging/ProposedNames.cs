using System.Runtime.InteropServices;
using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>Reads names from tags, and finds other places of the article where the same words stand untagged. One object reads one article after another.</summary>
internal sealed class ProposedNames
{
    // Longer names are titles and lists, which come once; a bound keeps the search linear.
    private const int LongestEcho = 8;

    private readonly List<ProposedName> _tagged = [];

    // By form: one more than the index of the longest tagged name that begins with it, 0 for none. A longer name wins because it is
    // less likely to be there by chance.
    private int[] _longest = [];

    /// <summary>The proposed names in order; none overlaps another.</summary>
    public List<ProposedName> Names { get; } = [];

    /// <summary>Finds all proposed names of an article.</summary>
    public void Read(ArticleForms forms, ReadOnlySpan<byte> tags, ReadOnlySpan<int> margins, ReadOnlySpan<ClassDoubt> doubts)
    {
        Names.Clear();
        _tagged.Clear();
        for (int i = 0; i < forms.Table.Sentences.Length; i++)
        {
            ReadTagged(forms.Table.Sentences.ItemRef(i), i, tags, margins, doubts);
        }

        Index(forms);
        AddAll(forms, tags);
    }

    /// <summary>A name is as sure as its least sure tag.</summary>
    private void ReadTagged(in Sentence sentence, int index, ReadOnlySpan<byte> tags, ReadOnlySpan<int> margins, ReadOnlySpan<ClassDoubt> doubts)
    {
        int start = 0;
        int weakest = 0;
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (tags[token] == NameTag.Outside)
            {
                continue;
            }

            bool starts = NameTag.StartsName(tags[token]);
            start = starts ? token : start;
            weakest = starts ? margins[token] : Math.Min(weakest, margins[token]);
            if (NameTag.EndsName(tags[token]))
            {
                _tagged.Add(new ProposedName(start, token + 1 - start, index, NameTag.ClassOf(tags[token]), weakest) { Doubt = doubts[start] });
            }
        }
    }

    private void Index(ArticleForms forms)
    {
        Room.MakeEmpty(ref _longest, forms.Words.Count);
        for (int i = 0; i < _tagged.Count; i++)
        {
            ref int longest = ref _longest[forms.NumberOf(_tagged[i].FirstToken)];
            int length = _tagged[i].TokenCount;
            if (length <= LongestEcho && (longest == 0 || length > _tagged[longest - 1].TokenCount))
            {
                longest = i + 1;
            }
        }
    }

    /// <summary>Puts the tagged names and their echoes in order.</summary>
    private void AddAll(ArticleForms forms, ReadOnlySpan<byte> tags)
    {
        int next = 0;
        for (int index = 0; index < forms.Table.Sentences.Length; index++)
        {
            ref readonly Sentence sentence = ref forms.Table.Sentences.ItemRef(index);
            for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (tags[token] != NameTag.Outside)
                {
                    if (next < _tagged.Count && _tagged[next].FirstToken == token)
                    {
                        Names.Add(_tagged[next++]);
                    }
                }
                else if (EchoAt(forms, tags, sentence, token) is int length and > 0)
                {
                    Names.Add(new ProposedName(token, length, index, null, 0));
                    token += length - 1;
                }
            }
        }
    }

    /// <summary>Number of tokens of the name whose words stand untagged here, or 0.</summary>
    private int EchoAt(ArticleForms forms, ReadOnlySpan<byte> tags, in Sentence sentence, int token)
    {
        int longest = _longest[forms.NumberOf(token)];
        if (longest == 0 || !forms[token].IsCapitalized)
        {
            return 0;
        }

        ref readonly ProposedName name = ref CollectionsMarshal.AsSpan(_tagged)[longest - 1];
        if (token + name.TokenCount > sentence.EndToken)
        {
            return 0;
        }

        for (int i = 0; i < name.TokenCount; i++)
        {
            if (tags[token + i] != NameTag.Outside || forms.NumberOf(token + i) != forms.NumberOf(name.FirstToken + i))
            {
                return 0;
            }
        }

        return name.TokenCount;
    }
}
