using System.Numerics;
using System.Runtime.InteropServices;
using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>The distinct spellings of one article, each read once, and the spelling of every token.</summary>
internal sealed class ArticleForms
{
    /// <summary>Index of the form beyond a sentence's ends.</summary>
    public const int Boundary = 0;

    private readonly List<WordForm> _forms = [WordFormReader.Boundary];
    private readonly int[] _formOf;
    private readonly byte[] _habits;

    /// <summary>Reads all tokens of an article.</summary>
    public ArticleForms(TokenTable table, NameLexicon lexicon)
    {
        Table = table;
        _formOf = new int[table.Tokens.Length];
        WordFormReader reader = new(lexicon);
        int[] slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(table.Tokens.Length, 16))];
        for (int i = 0; i < _formOf.Length; i++)
        {
            Token token = table.Tokens[i];
            _formOf[i] = Intern(token.In(table.Text), token, reader, ref slots);
        }

        _habits = ReadHabits();
    }

    /// <summary>The tokens that were read.</summary>
    public TokenTable Table { get; }

    /// <summary>Number of distinct forms, the boundary among them.</summary>
    public int Count => _forms.Count;

    /// <summary>The form of a token.</summary>
    public ref readonly WordForm this[int token] => ref CollectionsMarshal.AsSpan(_forms)[_formOf[token]];

    /// <summary>A form by its index.</summary>
    public ref readonly WordForm Form(int index) => ref CollectionsMarshal.AsSpan(_forms)[index];

    /// <summary>Index of the form of a token.</summary>
    public int IndexOf(int token) => _formOf[token];

    /// <summary>Index of the form of a token of a sentence, or of the boundary beyond its ends.</summary>
    public int IndexOf(in Sentence sentence, int token) =>
        token >= sentence.FirstToken && token < sentence.EndToken ? _formOf[token] : Boundary;

    /// <summary>
    /// How the article writes a capitalised form elsewhere: bit 0, in lower case; bit 1, capitalised inside a sentence. It tells
    /// a name at the start of a sentence from a common word there.
    /// </summary>
    public int HabitOf(int token) => _habits[_formOf[token]];

    private int Intern(ReadOnlySpan<char> word, in Token token, WordFormReader reader, ref int[] slots)
    {
        ulong hash = WordFormReader.HashOf(word);
        uint mask = (uint)slots.Length - 1;
        uint slot = (uint)hash & mask;
        while (slots[slot] != 0)
        {
            if (_forms[slots[slot]].Exact == hash)
            {
                return slots[slot];
            }

            slot = (slot + 1) & mask;
        }

        slots[slot] = _forms.Count;
        _forms.Add(reader.Read(word, token));
        if (_forms.Count * 2 > slots.Length)
        {
            slots = Grown(slots.Length * 2);
        }

        return _forms.Count - 1;
    }

    private int[] Grown(int length)
    {
        int[] slots = new int[length];
        for (int i = 1; i < _forms.Count; i++)
        {
            uint slot = (uint)_forms[i].Exact & (uint)(length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(length - 1);
            }

            slots[slot] = i;
        }

        return slots;
    }

    private byte[] ReadHabits()
    {
        HashSet<ulong> lower = [];
        foreach (ref readonly WordForm form in CollectionsMarshal.AsSpan(_forms))
        {
            if (form.Casing == TokenCasing.Lower)
            {
                lower.Add(form.Lower);
            }
        }

        byte[] habits = new byte[_forms.Count];
        for (int i = 1; i < habits.Length; i++)
        {
            habits[i] = _forms[i].IsCapitalized && lower.Contains(_forms[i].Lower) ? (byte)1 : (byte)0;
        }

        foreach (Sentence sentence in Table.Sentences)
        {
            for (int token = sentence.FirstToken + 1; token < sentence.EndToken; token++)
            {
                habits[_formOf[token]] |= 2;
            }
        }

        return habits;
    }
}
