using System.Buffers;
using System.Numerics;
using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>
/// The distinct spellings of one article, each read once, and the spelling of every token. The tables are lent by the shared pool and
/// go back to it at the end: new ones for each article would cost more than to fill them.
/// </summary>
internal sealed class ArticleForms : IDisposable
{
    /// <summary>Index of the form beyond a sentence's ends.</summary>
    public const int Boundary = 0;

    private readonly int[] _formOf;
    private readonly byte[] _habits;
    private WordForm[] _forms;

    /// <summary>Reads all tokens of an article.</summary>
    public ArticleForms(TokenTable table, NameLexicon lexicon)
    {
        Table = table;
        int count = table.Tokens.Length;
        _formOf = ArrayPool<int>.Shared.Rent(count);
        _forms = ArrayPool<WordForm>.Shared.Rent((count / 4) + 16);
        _forms[Count++] = WordFormReader.Boundary;
        WordFormReader reader = new(lexicon);
        int slotCount = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(count * 2, 16));
        int[] slots = ArrayPool<int>.Shared.Rent(slotCount);
        slots.AsSpan(0, slotCount).Clear();
        for (int i = 0; i < count; i++)
        {
            ref readonly Token token = ref table.Tokens.ItemRef(i);
            _formOf[i] = Intern(token.In(table.Text), token, reader, slots.AsSpan(0, slotCount));
        }

        ArrayPool<int>.Shared.Return(slots);
        _habits = ArrayPool<byte>.Shared.Rent(Count);
        ReadHabits();
    }

    /// <summary>The tokens that were read.</summary>
    public TokenTable Table { get; }

    /// <summary>Number of distinct forms, the boundary among them.</summary>
    public int Count { get; private set; }

    /// <summary>The form of a token.</summary>
    public ref readonly WordForm this[int token] => ref _forms[_formOf[token]];

    /// <summary>A form by its index.</summary>
    public ref readonly WordForm Form(int index) => ref _forms[index];

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

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<WordForm>.Shared.Return(_forms);
        ArrayPool<int>.Shared.Return(_formOf);
        ArrayPool<byte>.Shared.Return(_habits);
    }

    // There are twice as many slots as tokens, so that the table never fills up.
    private int Intern(ReadOnlySpan<char> word, in Token token, WordFormReader reader, Span<int> slots)
    {
        ulong hash = WordFormReader.HashOf(word);
        uint mask = (uint)slots.Length - 1;
        uint slot = (uint)hash & mask;
        while (slots[(int)slot] != 0)
        {
            if (_forms[slots[(int)slot]].Exact == hash)
            {
                return slots[(int)slot];
            }

            slot = (slot + 1) & mask;
        }

        if (Count == _forms.Length)
        {
            Grow();
        }

        slots[(int)slot] = Count;
        _forms[Count] = reader.Read(word, token);
        return Count++;
    }

    private void Grow()
    {
        WordForm[] larger = ArrayPool<WordForm>.Shared.Rent(Count * 2);
        _forms.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<WordForm>.Shared.Return(_forms);
        _forms = larger;
    }

    private void ReadHabits()
    {
        HashSet<ulong> lower = new(Count);
        foreach (ref readonly WordForm form in _forms.AsSpan(0, Count))
        {
            if (form.Casing == TokenCasing.Lower)
            {
                lower.Add(form.Lower);
            }
        }

        _habits[0] = 0;
        for (int i = 1; i < Count; i++)
        {
            _habits[i] = _forms[i].IsCapitalized && lower.Contains(_forms[i].Lower) ? (byte)1 : (byte)0;
        }

        foreach (Sentence sentence in Table.Sentences)
        {
            for (int token = sentence.FirstToken + 1; token < sentence.EndToken; token++)
            {
                _habits[_formOf[token]] |= 2;
            }
        }
    }
}
