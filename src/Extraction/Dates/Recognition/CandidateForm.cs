namespace Extraction.Dates.Recognition;

/// <summary>How the value of an expression is to be found.</summary>
internal enum CandidateForm : byte
{
    /// <summary>A date by its own numbers and names; its upper units may be missing.</summary>
    Calendar,

    /// <summary>"that year", "the same day": the value in force.</summary>
    Same,

    /// <summary>"the next day", "the previous April": one unit on or back.</summary>
    Neighbour,

    /// <summary>"two days later", "15 months ago": some units on or back.</summary>
    Shift,

    /// <summary>"the day after the battle": counted from an event.</summary>
    EventShift,

    /// <summary>A clock time or part of a day, whose day may be written elsewhere.</summary>
    TimeOfDay,

    /// <summary>A feast that moves with Easter.</summary>
    Feast,

    /// <summary>A weekday by itself.</summary>
    Weekday,

    /// <summary>A value that needs no context: durations, sets, references to now.</summary>
    Fixed,

    /// <summary>A range over other candidates.</summary>
    Interval,
}

/// <summary>Which year an expression names without its number.</summary>
internal enum YearReference : byte
{
    None,
    Same,
    Next,
    Previous,
}

/// <summary>What joins an expression to the one before it.</summary>
internal enum Joint : byte
{
    None,

    /// <summary>A dash, "to", "until", or "and" after "between".</summary>
    Range,

    /// <summary>"and", "or", a comma or a slash: the parts share what is written once.</summary>
    Coordination,
}
