using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Participants;

/// <summary>Lists the names and actor nouns in a stretch of a sentence, each with the preposition that governs it.</summary>
internal sealed class NounPhraseReader(NameFacts names, UnitList units)
{
    private const int LongestPhrase = 6;

    /// <summary>Reads a stretch.</summary>
    /// <param name="from">First unit.</param>
    /// <param name="to">Just behind the last unit.</param>
    /// <param name="arguments">Cleared, then filled in text order.</param>
    /// <param name="isSubject">Whether a verb follows: then an apposition must be closed by a comma.</param>
    public void Read(int from, int to, List<Argument> arguments, bool isSubject = false)
    {
        arguments.Clear();
        int preposition = -1;
        for (int i = from; i < to; i++)
        {
            ref readonly ClauseToken unit = ref units[i];
            if (unit.IsName)
            {
                AddName(i, to, preposition, arguments);
            }
            else if (unit.Is(WordClass.Preposition))
            {
                preposition = i;
            }
            else if (unit.IsDate)
            {
                preposition = -1;
            }
            else if (unit.Is(WordClass.Determiner | WordClass.Possessive) && i > from && OpensPhrase(i))
            {
                // "At first the army", "in the north the fleet": a determiner behind a noun opens a new phrase.
                preposition = isSubject ? -1 : preposition;
            }
            else if (unit.Is(WordClass.Mark))
            {
                bool lists = i + 1 < to && units[i + 1].IsName && i > from && units[i - 1].IsName;
                preposition = lists ? preposition : isSubject ? -1 : Argument.Closed;
                i = Appositions.Skip(units, i, to, isSubject);
            }
            else if (i > 0 && IsUntaggedName(unit))
            {
                i = AddUntagged(i, to, preposition, arguments);
            }
            else if (unit.Is(WordClass.Actor) && EndsPhrase(i, to))
            {
                AddActor(from, i, preposition, arguments);
            }
        }
    }

    /// <summary>A capitalised word that no lexicon knows and that the Entities room took for no name.</summary>
    public static bool IsUntaggedName(in ClauseToken unit) =>
        unit is { IsUnknown: true, Casing: TokenCasing.Title or TokenCasing.Mixed or TokenCasing.Upper, Span.Length: > 1 };

    private bool OpensPhrase(int determiner)
    {
        ref readonly ClauseToken before = ref units[determiner - 1];
        return !before.IsDate && (before.IsNominal || before.Is(WordClass.Adverb)) && !before.Is(WordClass.Preposition) && !IsGenitive(determiner);
    }

    private void AddName(int index, int to, int preposition, List<Argument> arguments)
    {
        if (names[units[index].Mention].Type == EntityType.Person)
        {
            DropModifiers(index, arguments);
        }

        // "the Royal Navy's Grand Fleet": the owner of a name takes no part itself.
        bool possessor = index + 2 < to && IsGenitive(index + 1) && units[index + 2].IsName;
        if (!possessor)
        {
            arguments.Add(new Argument(index, units[index].Mention, units[index].Span, preposition));
        }
    }

    private int AddUntagged(int start, int to, int preposition, List<Argument> arguments)
    {
        int end = start;
        while (end + 1 < to && IsUntaggedName(units[end + 1]))
        {
            end++;
        }

        if (end + 1 >= to || !units[end + 1].IsNominal || units[end + 1].Is(WordClass.PastForm))
        {
            arguments.Add(new Argument(end, -1, units.SpanOf(start, end), preposition));
        }

        return end;
    }

    /// <summary>An actor noun with its modifiers: "the mercenary troops". A name inside it ("German troops") stands for it already.</summary>
    private void AddActor(int from, int index, int preposition, List<Argument> arguments)
    {
        int start = index;
        while (start > from && index - start < LongestPhrase && units[start - 1].IsNominal && !units[start - 1].IsName)
        {
            start--;
        }

        bool named = start > from && (units[start - 1].IsName || units[start - 1].Is(WordClass.Possessive));
        if (!named)
        {
            arguments.Add(new Argument(index, -1, units.SpanOf(start, index), preposition));
        }
    }

    private bool EndsPhrase(int index, int to) =>
        index + 1 >= to || (!units[index + 1].IsNominal && !units[index + 1].Is(WordClass.Possessive)) || units[index + 1].Is(WordClass.PastForm);

    /// <summary>"the US journalist James Creelman": names that only describe the person behind them take no part.</summary>
    private void DropModifiers(int person, List<Argument> arguments)
    {
        int start = person;
        while (start > 0 && units[start - 1].IsNominal && !units[start - 1].Is(WordClass.Coordinator))
        {
            start--;
        }

        while (arguments.Count > 0 && arguments[^1].Unit >= start && arguments[^1].Unit < person)
        {
            arguments.RemoveAt(arguments.Count - 1);
        }
    }

    private bool IsGenitive(int index) => units[index].Is(WordClass.Possessive) && units.FirstLetter(index) is '\'' or '’';
}
