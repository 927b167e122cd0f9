using System.Collections.Immutable;
using Extraction.Entities;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Events;

/// <summary>Lists the names and actor nouns in a stretch of a sentence, each with the preposition that governs it.</summary>
internal sealed class NounPhraseReader(ExtractionResult result)
{
    /// <summary>Stands for the preposition of what follows a comma: neither governed nor an object.</summary>
    public const int Closed = -2;

    private const int LongestPhrase = 6;

    private readonly ImmutableArray<EntityMention> _mentions = result.Mentions;
    private readonly ImmutableArray<Entity> _entities = result.Entities;

    /// <summary>Reads a stretch.</summary>
    /// <param name="units">The sentence.</param>
    /// <param name="from">First unit.</param>
    /// <param name="to">Just behind the last unit.</param>
    /// <param name="arguments">Cleared, then filled in text order.</param>
    /// <param name="isSubject">Whether a verb follows: then an apposition must be closed by a comma.</param>
    public void Read(List<ClauseToken> units, int from, int to, List<Argument> arguments, bool isSubject = false)
    {
        arguments.Clear();
        int preposition = -1;
        for (int i = from; i < to; i++)
        {
            ClauseToken unit = units[i];
            if (unit.IsName)
            {
                if (_mentions[unit.Mention].Type == EntityType.Person)
                {
                    DropModifiers(units, i, arguments);
                }

                if (IsPossessor(units, i, to))
                {
                    continue;
                }

                arguments.Add(new Argument(i, unit.Mention, unit.Span, preposition));
            }
            else if (unit.Is(WordClass.Preposition))
            {
                preposition = i;
            }
            else if (unit.IsDate)
            {
                preposition = -1;
            }
            else if (unit.Is(WordClass.Determiner | WordClass.Possessive) && i > from && units[i - 1] is { IsDate: false } before && (before.IsNominal || before.Is(WordClass.Adverb)) && !before.Is(WordClass.Preposition) && !IsGenitive(unit))
            {
                // "At first the army", "in the north the fleet": a determiner behind a noun opens a new phrase.
                preposition = isSubject ? -1 : preposition;
            }
            else if (unit.Is(WordClass.Mark))
            {
                bool lists = i + 1 < to && units[i + 1].IsName && i > from && units[i - 1].IsName;
                preposition = lists ? preposition : isSubject ? -1 : Closed;
                if (IsApposition(units, i, to) && (!isSubject || HasMark(units, i + 1, to)))
                {
                    i = EndOfApposition(units, i + 1, to) - 1;
                }
            }
            else if (i > 0 && IsUntaggedName(unit))
            {
                int end = i;
                while (end + 1 < to && IsUntaggedName(units[end + 1]))
                {
                    end++;
                }

                if (end + 1 >= to || !units[end + 1].IsNominal || units[end + 1].Is(WordClass.PastForm))
                {
                    arguments.Add(new Argument(end, -1, TextSpan.FromBounds(unit.Span.Start, units[end].Span.End), preposition));
                }

                i = end;
            }
            else if (unit.Is(WordClass.Actor) && EndsPhrase(units, i, to))
            {
                AddActor(units, from, i, preposition, arguments);
            }
        }
    }

    /// <summary>A capitalised word that no lexicon knows and that the Entities room took for no name.</summary>
    private static bool IsUntaggedName(in ClauseToken unit) =>
        unit is { Class: WordClass.None, IsName: false, IsDate: false, Casing: TokenCasing.Title or TokenCasing.Mixed or TokenCasing.Upper, Span.Length: > 1 };

    /// <summary>An actor noun with its modifiers: "the mercenary troops". A name inside it ("German troops") stands for it already.</summary>
    private static void AddActor(List<ClauseToken> units, int from, int index, int preposition, List<Argument> arguments)
    {
        int start = index;
        while (start > from && index - start < LongestPhrase && units[start - 1].IsNominal && !units[start - 1].IsName)
        {
            start--;
        }

        bool named = start > from && (units[start - 1].IsName || units[start - 1].Is(WordClass.Possessive));
        if (!named)
        {
            arguments.Add(new Argument(index, -1, TextSpan.FromBounds(units[start].Span.Start, units[index].Span.End), preposition));
        }
    }

    private static bool EndsPhrase(List<ClauseToken> units, int index, int to) =>
        index + 1 >= to || (!units[index + 1].IsNominal && !units[index + 1].Is(WordClass.Possessive)) || units[index + 1].Is(WordClass.PastForm);

    /// <summary>", the son of …": a determiner behind a comma behind a name explains the name.</summary>
    private bool IsApposition(List<ClauseToken> units, int comma, int to) =>
        comma > 0 && (units[comma - 1].IsName || IsUntaggedName(units[comma - 1])) && result.Text[units[comma].Span.Start] == ','
        && comma + 1 < to && units[comma + 1].Is(WordClass.Determiner) && !HasCoordinatorBehind(units, comma + 1, to);

    private static bool HasCoordinatorBehind(List<ClauseToken> units, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (units[i].Is(WordClass.Coordinator))
            {
                return i > 0 && units[i - 1].Is(WordClass.Mark);
            }
        }

        return false;
    }

    /// <summary>"the US journalist James Creelman": names that only describe the person behind them take no part.</summary>
    private static void DropModifiers(List<ClauseToken> units, int person, List<Argument> arguments)
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

    /// <summary>"the Royal Navy's Grand Fleet": the owner of a name takes no part itself.</summary>
    private bool IsPossessor(List<ClauseToken> units, int index, int to) =>
        index + 2 < to && IsGenitive(units[index + 1]) && units[index + 2].IsName;

    private bool IsGenitive(in ClauseToken unit) => unit.Is(WordClass.Possessive) && result.Text[unit.Span.Start] is '\'' or '’';

    private static bool HasMark(List<ClauseToken> units, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (units[i].Is(WordClass.Mark))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfApposition(List<ClauseToken> units, int from, int to)
    {
        int i = from;
        while (i < to && !units[i].Is(WordClass.Mark))
        {
            i++;
        }

        return i < to ? i + 1 : to;
    }

    /// <summary>The type of the name of an argument; <see cref="EntityType.Other"/> for a common noun.</summary>
    public EntityType TypeOf(in Argument argument) => argument.Mention < 0 ? EntityType.Group : _mentions[argument.Mention].Type;

    /// <summary>Whether an argument is a country or another place that acts: its entity's subtype says so.</summary>
    public bool IsCountry(in Argument argument)
    {
        if (argument.Mention < 0 || _mentions[argument.Mention].Type != EntityType.Location)
        {
            return false;
        }

        int entity = _mentions[argument.Mention].Entity;
        return entity >= 0 && _entities[entity].Subtype is "country" or "historical state" or "historical_state" or "state";
    }
}
