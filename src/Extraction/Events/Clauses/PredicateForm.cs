namespace Extraction.Events.Clauses;

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
