using Extraction.Entities;
using Extraction.Events.Clauses;
using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Participants;

/// <summary>Lists the names and actor nouns in a stretch of a sentence, each with the preposition that governs it.</summary>
internal sealed class NounPhraseReader(NameFacts names, UnitList units, List<Argument> arguments)
{
    private const int LongestPhrase = 6;

    /// <summary>Reads a stretch.</summary>
    /// <param name="from">First unit.</param>
    /// <param name="to">Just behind the last unit.</param>
    /// <param name="isSubject">Whether a verb follows: then an apposition must be closed by a comma.</param>
    /// <returns>The arguments in text order; they hold until the next stretch is read.</returns>
    public List<Argument> Read(int from, int to, bool isSubject = false)
    {
        arguments.Clear();
        int preposition = -1;
        for (int i = from; i < to; i++)
        {
            ref readonly ClauseToken unit = ref units[i];
            if (unit.IsName)
            {
                preposition = isSubject && preposition >= 0 && StandsBehindEvent(i) ? -1 : preposition;
                AddName(i, to, preposition);
            }
            else if (Titles.EndOf(units, i, to) is var title and >= 0)
            {
                arguments.Add(new Argument(title, -1, units.SpanOf(i, title), preposition));
                i = title;
            }
            else if (unit.Is(WordClass.Preposition) || (!isSubject && units.IsWord(i, "as") && !units.IsWord(i - 1, "such")))
            {
                preposition = CountsUp(i) ? preposition : i;
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
                i = AddUntagged(i, to, preposition);
            }
            else if (unit.Is(WordClass.Actor) && EndsPhrase(i, to))
            {
                AddActor(from, i, preposition);
            }
        }

        return arguments;
    }

    /// <summary>A capitalised word that no lexicon knows and that the Entities room took for no name.</summary>
    public static bool IsUntaggedName(in ClauseToken unit) =>
        unit is { IsUnknown: true, Casing: TokenCasing.Title or TokenCasing.Mixed or TokenCasing.Upper, Span.Length: > 1 };

    private bool OpensPhrase(int determiner)
    {
        ref readonly ClauseToken before = ref units[determiner - 1];
        return !before.IsDate && (before.IsNominal || before.Is(WordClass.Adverb)) && !before.Is(WordClass.Preposition) && !IsGenitive(determiner);
    }

    private void AddName(int index, int to, int preposition)
    {
        int governor = preposition;
        if (names[units[index].Mention].Type == EntityType.Person)
        {
            int start = Titles.StartBefore(units, index);
            governor = preposition > start ? Titles.GovernorOf(units, start) : preposition;
            DropModifiers(start, index);
        }

        // "the Royal Navy's Grand Fleet", "Ada's brother", "the Brest pocket": who owns or describes takes no part itself.
        bool possessor = index + 2 < to && IsGenitive(index + 1) && (units[index + 2].IsName || units[index + 2].Is(WordClass.Kin));
        bool describes = index + 1 < to && units[index + 1].Is(WordClass.Area) && names[units[index].Mention].Type == EntityType.Location;
        if (!possessor && !describes)
        {
            arguments.Add(new Argument(index, units[index].Mention, units[index].Span, governor));
        }
    }

    private int AddUntagged(int start, int to, int preposition)
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
    private void AddActor(int from, int index, int preposition)
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
    private void DropModifiers(int start, int person)
    {
        while (arguments.Count > 0 && arguments[^1].Unit >= start && arguments[^1].Unit < person)
        {
            arguments.RemoveAt(arguments.Count - 1);
        }
    }

    /// <summary>"During this war Rome attacked": a name behind an event's noun opens a new phrase.</summary>
    private bool StandsBehindEvent(int name) => name > 0 && units[name - 1] is { IsName: false, Noun: >= 0 } before && before.Is(WordClass.EventNoun);

    /// <summary>"over 300 men", "up to 50 generals": the word only says that the number is not exact.</summary>
    private bool CountsUp(int preposition)
    {
        int next = preposition + (units.IsWord(preposition + 1, "to") ? 2 : 1);
        return units[preposition].Is(WordClass.Approximate) && next < units.Count && !units[next].IsDate && char.IsAsciiDigit(units.FirstLetter(next));
    }

    private bool IsGenitive(int index) => units[index].Is(WordClass.Possessive) && units.FirstLetter(index) is '\'' or '’';
}
