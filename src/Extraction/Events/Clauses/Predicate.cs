using Extraction.Events.Triggers;
using Extraction.Text;

namespace Extraction.Events.Clauses;

/// <summary>One verb group of a sentence, with what its form says. Positions count units of the sentence.</summary>
internal record struct Predicate
{
    /// <summary>First unit of the group, auxiliaries included.</summary>
    public int First;

    /// <summary>The main verb: for a chain ("began to march") the first of its full verbs.</summary>
    public int Head;

    /// <summary>Last unit of the group.</summary>
    public int Last;

    /// <summary>Index of the verb in the lexicon, or -1 for a verb known by its form only.</summary>
    public int Verb;

    /// <summary>The kind of event.</summary>
    public EventKind Kind;

    /// <summary>How it ties its arguments.</summary>
    public TriggerClass Class;

    /// <summary>Its form.</summary>
    public PredicateForm Form;

    /// <summary>The kind is that of a phrase ("take place"), not of the verb alone.</summary>
    public bool Phrased;

    /// <summary>Passive voice.</summary>
    public bool Passive;

    /// <summary>Pluperfect or perfect.</summary>
    public bool Perfect;

    /// <summary>"is said to have …".</summary>
    public bool Hearsay;

    /// <summary>Present tense.</summary>
    public bool Present;

    /// <summary>A negation stands in the group or right before it.</summary>
    public bool Negated;

    /// <summary>"had him jailed": the object stands between auxiliary and participle.</summary>
    public bool Causative;

    /// <summary>A form with -ed or an irregular participle that nothing but its place marks as finite.</summary>
    public bool Ambiguous;

    /// <summary>The modal or "be to" of the group, as a unit; -1 for none.</summary>
    public int Modal;

    /// <summary>"was to", "was about to", "was due to".</summary>
    public bool BeTo;

    /// <summary>First unit of its clause.</summary>
    public int ClauseStart;

    /// <summary>Just behind the last unit of its clause.</summary>
    public int ClauseEnd;

    /// <summary>How the clause hangs on the one before.</summary>
    public ClauseLink Link;

    /// <summary>What it says stands before it: "The mine will close in June, Norr said".</summary>
    public bool TrailsContent;

    /// <summary>Index of the predicate that it hangs on, or -1.</summary>
    public int Parent;

    /// <summary>A date in its clause that stands in a phrase of another event, or -1.</summary>
    public int WeakDate;

    /// <summary>First unit behind the word that opens the clause: where its subject may start.</summary>
    public int SubjectStart;

    /// <summary>Just behind the last unit that its subject may reach to: the verb, or a clause that stands between subject and verb.</summary>
    public int SubjectEnd;

    /// <summary>Whether it carries tense.</summary>
    public readonly bool IsFinite => Form == PredicateForm.Finite;

    /// <summary>Whether it ties its arguments in any of the ways.</summary>
    public readonly bool Is(TriggerClass any) => (Class & any) != 0;

    /// <summary>Where its arguments behind it start: a preposition that ends its phrase ("fled to France") governs the first.</summary>
    public readonly int FirstBehind(UnitList units) =>
        Phrased && Last > Head && units[Last].Is(WordClass.Preposition) && !units[Last].Is(WordClass.Particle) ? Last : Last + 1;

    /// <summary>The full verbs of the group in the text.</summary>
    public readonly TextSpan Trigger(UnitList units) => units.SpanOf(Head, Last);

    /// <summary>A group of which only its first unit is known.</summary>
    public static Predicate StartingAt(int first) => new() { First = first, Last = first, Verb = -1, Kind = EventKind.Other, Modal = -1, Parent = -1 };
}
