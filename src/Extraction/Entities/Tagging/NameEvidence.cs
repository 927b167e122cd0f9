using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Extraction.Entities.Tagging;

/// <summary>What the other mentions of an article say about each proposed name.</summary>
internal sealed class NameEvidence
{
    private readonly ArticleForms _forms;
    private readonly List<ProposedName> _names;
    private readonly ulong[] _texts;
    private readonly Dictionary<ulong, Votes> _byText = [];
    private readonly Dictionary<ulong, Votes> _byLastWord = [];
    private readonly Dictionary<ulong, Votes> _byFirstWord = [];
    private readonly Dictionary<ulong, Votes> _byInitials = [];
    private readonly Dictionary<ulong, List<int>> _mentions = [];

    /// <summary>Gathers the evidence of an article.</summary>
    public NameEvidence(ArticleForms forms, List<ProposedName> names)
    {
        _forms = forms;
        _names = names;
        _texts = new ulong[names.Count];
        for (int i = 0; i < names.Count && names[i].Sentence == 0 && Subject == 0; i++)
        {
            Subject = NameFeatures.DefiningNoun(forms, forms.Table.Sentences[0], names[i].EndToken);
        }

        for (int i = 0; i < names.Count; i++)
        {
            ProposedName name = names[i];
            _texts[i] = TextOf(forms, name);
            Mentions(_texts[i]).Add(i);
            if (name.Class is not NameClass nameClass)
            {
                continue;
            }

            VotesOf(_byText, _texts[i])[(int)nameClass]++;
            if (name.TokenCount > 1)
            {
                VotesOf(_byLastWord, forms[name.EndToken - 1].Exact)[(int)nameClass]++;
                VotesOf(_byFirstWord, forms[name.FirstToken].Exact)[(int)nameClass]++;
                VotesOf(_byInitials, InitialsOf(name))[(int)nameClass]++;
            }
        }
    }

    /// <summary>The noun that defines what the article is about: that of the first name of its first sentence; 0 when it has none.</summary>
    public ulong Subject { get; }

    /// <summary>Hash of the words of a name.</summary>
    public static ulong TextOf(ArticleForms forms, ProposedName name)
    {
        ulong text = forms[name.FirstToken].Exact;
        for (int token = name.FirstToken + 1; token < name.EndToken; token++)
        {
            text = NameLexicon.Extend(text, forms[token].Exact);
        }

        return text;
    }

    /// <summary>Classes of the other mentions with the same words.</summary>
    public Votes Equal(int name)
    {
        Votes votes = _byText.GetValueOrDefault(_texts[name]);
        if (_names[name].Class is NameClass own)
        {
            votes[(int)own]--;
        }

        return votes;
    }

    /// <summary>Classes of longer names that end in this one-word name.</summary>
    public Votes EndingInIt(int name) => _names[name].TokenCount == 1 ? _byLastWord.GetValueOrDefault(_texts[name]) : default;

    /// <summary>Classes of longer names that begin with this one-word name.</summary>
    public Votes BeginningWithIt(int name) => _names[name].TokenCount == 1 ? _byFirstWord.GetValueOrDefault(_texts[name]) : default;

    /// <summary>Classes of longer names whose initials are this name.</summary>
    public Votes SpelledOut(int name) => _names[name].TokenCount == 1 ? _byInitials.GetValueOrDefault(_texts[name]) : default;

    /// <summary>All mentions with the same words, in order, this one among them.</summary>
    public ReadOnlySpan<int> MentionsOf(int name) => CollectionsMarshal.AsSpan(Mentions(_texts[name]));

    private List<int> Mentions(ulong text)
    {
        ref List<int>? mentions = ref CollectionsMarshal.GetValueRefOrAddDefault(_mentions, text, out _);
        return mentions ??= [];
    }

    private static ref Votes VotesOf(Dictionary<ulong, Votes> votes, ulong key) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(votes, key, out _);

    /// <summary>Hash of the word that the capitals of a name spell: "Imperial Japanese Army", IJA.</summary>
    private ulong InitialsOf(ProposedName name)
    {
        Span<char> initials = stackalloc char[16];
        int length = 0;
        for (int token = name.FirstToken; token < name.EndToken && length < initials.Length; token++)
        {
            if (_forms[token].IsCapitalized)
            {
                initials[length++] = _forms.Table.Text[_forms.Table.Tokens[token].Start];
            }
        }

        return FeatureHash.Word(initials[..length]);
    }

    /// <summary>How often each class was given.</summary>
    [InlineArray(NameTag.ClassCount)]
    public struct Votes
    {
        private int _first;

        /// <summary>Number of votes.</summary>
        public readonly int Count => this[0] + this[1] + this[2] + this[3];

        /// <summary>The class with most votes, its number of them up to three, and whether all agree; 0 without votes.</summary>
        public readonly ulong Summary
        {
            get
            {
                int best = 0;
                for (int i = 1; i < NameTag.ClassCount; i++)
                {
                    best = this[i] > this[best] ? i : best;
                }

                return Count == 0 ? 0 : (ulong)((((best * 4) + Math.Min(this[best], 3)) * 2) + (this[best] == Count ? 1 : 0) + 1);
            }
        }
    }
}
