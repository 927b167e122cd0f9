namespace Extraction.Events.Clauses;

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
