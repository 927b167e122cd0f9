using Extraction.Text;

namespace Extraction.Events;

/// <summary>The form of a predicate.</summary>
internal enum PredicateForm : byte
{
    /// <summary>It carries tense: "attacked", "was killed".</summary>
    Finite,

    /// <summary>A past participle without auxiliary: "commanded by …".</summary>
    Participle,

    /// <summary>A form with -ing without auxiliary: "killing five".</summary>
    Gerund,
}

/// <summary>How a clause hangs on the one before.</summary>
internal enum ClauseLink : byte
{
    /// <summary>A main clause.</summary>
    Main,

    /// <summary>It shares its subject with the clause before.</summary>
    Shared,

    /// <summary>A relative clause.</summary>
    Relative,

    /// <summary>A clause of time that holds at the same time: when, as, while.</summary>
    When,

    /// <summary>A clause of time that ends before: after, since.</summary>
    After,

    /// <summary>A clause of time that lies ahead: before, until.</summary>
    Before,

    /// <summary>A condition.</summary>
    Condition,

    /// <summary>What somebody says or thinks.</summary>
    Complement,

    /// <summary>A participle clause.</summary>
    Participial,
}

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

    /// <summary>The type of event.</summary>
    public string Type;

    /// <summary>How it ties its arguments.</summary>
    public TriggerClass Class;

    /// <summary>Its form.</summary>
    public PredicateForm Form;

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

    /// <summary>Index of the predicate that it hangs on, or -1.</summary>
    public int Parent;

    /// <summary>First unit behind the word that opens the clause: where its subject may start.</summary>
    public int SubjectStart;

    /// <summary>Just behind the last unit that its subject may reach to: the verb, or a clause that stands between subject and verb.</summary>
    public int SubjectEnd;

    /// <summary>The full verbs of the group in the text.</summary>
    public readonly TextSpan Trigger(List<ClauseToken> units) => TextSpan.FromBounds(units[Head].Span.Start, units[Last].Span.End);
}
