namespace Extraction.Dates.Recognition;

/// <summary>One token as the recognisers see it.</summary>
/// <param name="Class">What it means.</param>
/// <param name="Value">The number, month, weekday, unit or code that goes with the class.</param>
/// <param name="Digits">How many digits a number has; 0 for words.</param>
/// <param name="IsCapitalized">Whether it begins with a capital letter.</param>
/// <param name="IsGlued">Whether nothing stands between it and the token before.</param>
internal readonly record struct Word(WordClass Class, int Value, byte Digits, bool IsCapitalized, bool IsGlued)
{
    /// <summary>Whether it is a month's name or abbreviation.</summary>
    public bool IsMonth => Class is WordClass.Month or WordClass.MonthAbbreviation;

    /// <summary>Whether it is a plain number that can be the day of a month.</summary>
    public bool IsDayNumber => Class == WordClass.Number && Digits <= 2 && Value is >= 1 and <= 31;

    /// <summary>Whether it is an ordinal that can be the day of a month: <c>25th</c>, <c>third</c>.</summary>
    public bool IsDayOrdinal => Class == WordClass.Ordinal && Value is >= 1 and <= 31;

    /// <summary>Whether it is a four-digit number in the range of years that texts write.</summary>
    public bool IsYearNumber => Class == WordClass.Number && Digits == 4 && Value is >= 1000 and <= 2999;

    /// <summary>Whether it joins two words: a hyphen or dash of any length.</summary>
    public bool IsDash => Class == WordClass.Dash;

    /// <summary>Whether it is a unit of time in either number.</summary>
    public bool IsUnit => Class is WordClass.Unit or WordClass.Units;
}
