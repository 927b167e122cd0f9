namespace Extraction.Dates;

/// <summary>The kind of a temporal expression, after TimeML 1.2.1, with INTERVAL for a range as a whole.</summary>
public enum TimexType : byte
{
    /// <summary>A point or period on the calendar, or an endpoint of a range.</summary>
    Date,

    /// <summary>A time of day, with or without its date.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,

    /// <summary>A range as a whole; its endpoints have rows of their own.</summary>
    Interval,
}

/// <summary>The TIMEX3 <c>mod</c> attribute.</summary>
public enum TimexModifier : byte
{
    /// <summary>No modifier.</summary>
    None,

    /// <summary>"early".</summary>
    Start,

    /// <summary>"mid".</summary>
    Mid,

    /// <summary>"late", "end of".</summary>
    End,

    /// <summary>"about".</summary>
    Approx,

    /// <summary>"before".</summary>
    Before,

    /// <summary>"after".</summary>
    After,

    /// <summary>"by".</summary>
    OnOrBefore,

    /// <summary>"since".</summary>
    OnOrAfter,

    /// <summary>"less than".</summary>
    LessThan,

    /// <summary>"more than".</summary>
    MoreThan,

    /// <summary>"at most".</summary>
    EqualOrLess,

    /// <summary>"at least".</summary>
    EqualOrMore,
}

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision : byte
{
    /// <summary>No bounds: durations, sets, references to now, unresolved dates.</summary>
    None,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season of three months.</summary>
    Season,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>A thousand years.</summary>
    Millennium,

    /// <summary>A range between two dates.</summary>
    Range,
}

/// <summary>How the text qualifies a date.</summary>
public enum DateQualifier : byte
{
    /// <summary>As stated.</summary>
    Exact,

    /// <summary>"about", "c."</summary>
    Circa,

    /// <summary>"probably", "?".</summary>
    Uncertain,

    /// <summary>Some time before.</summary>
    Before,

    /// <summary>Some time after.</summary>
    After,

    /// <summary>The early part; the bounds stay those of the whole period.</summary>
    Early,

    /// <summary>The middle part; the bounds stay those of the whole period.</summary>
    Mid,

    /// <summary>The late part; the bounds stay those of the whole period.</summary>
    Late,
}

/// <summary>The calendar that the text names.</summary>
public enum CalendarSystem : byte
{
    /// <summary>The text does not say; the bounds hold the written day as it stands.</summary>
    Unspecified,

    /// <summary>Gregorian, New Style.</summary>
    Gregorian,

    /// <summary>Julian, Old Style; marked, never silently converted.</summary>
    Julian,
}

/// <summary>How a date's value is known.</summary>
public enum DateBasis : byte
{
    /// <summary>Fully written.</summary>
    Explicit,

    /// <summary>Written in part; the rest was lent by another date (<see cref="DateMention.Anchor"/>).</summary>
    Partial,

    /// <summary>Counted from another date (<see cref="DateMention.Anchor"/>).</summary>
    Relative,

    /// <summary>Handed down by a heading, an infobox row or the document's reference date.</summary>
    Context,
}
