using System.Runtime.InteropServices;
using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>What the other mentions of an article say about each proposed name. One object reads one article after another.</summary>
internal sealed class NameEvidence
{
    private const int MostInitials = 16;

    private readonly HashIndex _texts = new();

    // By number of a text; a text is the words of a name, or a word that longer names begin with, end in or spell with their initials.
    private TextVotes[] _votes = [];

    // By proposed name.
    private Mention[] _mentions = [];

    /// <summary>The noun that defines what the article is about: that of the first name of its first sentence; 0 when it has none.</summary>
    public ulong Subject { get; private set; }

    /// <summary>Gathers the evidence of an article.</summary>
    /// <param name="forms">Its word forms.</param>
    /// <param name="names">Its proposed names in order.</param>
    public void Read(ArticleForms forms, List<ProposedName> names)
    {
        _texts.Clear();
        Subject = 0;
        Room.Make(ref _mentions, names.Count);
        ReadOnlySpan<ProposedName> all = CollectionsMarshal.AsSpan(names);
        for (int i = 0; i < all.Length; i++)
        {
            ref readonly ProposedName name = ref all[i];
            ref readonly Sentence sentence = ref forms.Table.Sentences.ItemRef(name.Sentence);
            ulong noun = DefiningNoun.Behind(forms, sentence, name.EndToken);
            Subject = Subject == 0 && name.Sentence == 0 ? noun : Subject;
            ulong text = HashOf(forms, name);
            int number = NumberOf(text);
            _mentions[i] = new Mention(text, noun, DefiningNoun.Apposed(forms, sentence, name.EndToken), number, name.Class);
            Chain(ref _votes[number], i);
            if (name.Class is NameClass nameClass)
            {
                Count(forms, name, number, (int)nameClass);
            }
        }
    }

    /// <summary>Hash of the words of a name.</summary>
    public ulong TextOf(int name) => _mentions[name].Text;

    /// <summary>The noun by which its sentence defines a name, or 0.</summary>
    public ulong NounOf(int name) => _mentions[name].Noun;

    /// <summary>The noun that stands in apposition to a name, or 0.</summary>
    public ulong ApposedTo(int name) => _mentions[name].Apposed;

    /// <summary>The first mention with the same words.</summary>
    public int FirstMentionOf(int name) => _votes[_mentions[name].Number].First;

    /// <summary>The next mention with the same words, or -1.</summary>
    public int NextMention(int name) => _mentions[name].Next;

    /// <summary>Classes of the other mentions with the same words.</summary>
    public ClassVotes Equal(int name)
    {
        ClassVotes votes = _votes[_mentions[name].Number].Whole;
        if (_mentions[name].Class is NameClass own)
        {
            votes[(int)own]--;
        }

        return votes;
    }

    /// <summary>Classes of longer names that end in this one-word name.</summary>
    public ClassVotes EndingInIt(int name) => _votes[_mentions[name].Number].LastWord;

    /// <summary>Classes of longer names that begin with this one-word name.</summary>
    public ClassVotes BeginningWithIt(int name) => _votes[_mentions[name].Number].FirstWord;

    /// <summary>Classes of longer names whose initials are this name.</summary>
    public ClassVotes SpelledOut(int name) => _votes[_mentions[name].Number].Initials;

    private static ulong HashOf(ArticleForms forms, in ProposedName name)
    {
        ulong text = forms[name.FirstToken].Exact;
        for (int token = name.FirstToken + 1; token < name.EndToken; token++)
        {
            text = NameLexicon.Extend(text, forms[token].Exact);
        }

        return text;
    }

    /// <summary>Hash of the word that the capitals of a name spell: "Imperial Japanese Army", IJA.</summary>
    private static ulong InitialsOf(ArticleForms forms, in ProposedName name)
    {
        Span<char> initials = stackalloc char[MostInitials];
        int length = 0;
        for (int token = name.FirstToken; token < name.EndToken && length < initials.Length; token++)
        {
            if (forms[token].IsCapitalized)
            {
                initials[length++] = forms.Table.Text[forms.Table.Tokens[token].Start];
            }
        }

        return FeatureHash.Word(initials[..length]);
    }

    private void Count(ArticleForms forms, in ProposedName name, int number, int nameClass)
    {
        _votes[number].Whole[nameClass]++;
        if (name.TokenCount > 1)
        {
            VotesOf(forms[name.EndToken - 1].Exact).LastWord[nameClass]++;
            VotesOf(forms[name.FirstToken].Exact).FirstWord[nameClass]++;
            VotesOf(InitialsOf(forms, name)).Initials[nameClass]++;
        }
    }

    private void Chain(ref TextVotes text, int name)
    {
        if (text.First < 0)
        {
            text.First = name;
        }
        else
        {
            _mentions[text.Last].Next = name;
        }

        text.Last = name;
    }

    private ref TextVotes VotesOf(ulong text)
    {
        int number = NumberOf(text);
        return ref _votes[number];
    }

    private int NumberOf(ulong text)
    {
        int known = _texts.Count;
        int number = _texts.NumberOf(text);
        if (number == known)
        {
            Room.Extend(ref _votes, number + 1);
            _votes[number] = new TextVotes { First = -1 };
        }

        return number;
    }

    private struct Mention(ulong text, ulong noun, ulong apposed, int number, NameClass? nameClass)
    {
        public readonly ulong Text = text;
        public readonly ulong Noun = noun;
        public readonly ulong Apposed = apposed;
        public readonly int Number = number;
        public readonly NameClass? Class = nameClass;
        public int Next = -1;
    }

    private struct TextVotes
    {
        public ClassVotes Whole;
        public ClassVotes LastWord;
        public ClassVotes FirstWord;
        public ClassVotes Initials;
        public int First;
        public int Last;
    }
}
