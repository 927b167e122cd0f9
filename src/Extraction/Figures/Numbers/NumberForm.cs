namespace Extraction.Figures.Numbers;

/// <summary>How a number is written.</summary>
internal enum NumberForm : byte
{
    /// <summary>In digits, with or without a scale word.</summary>
    Digits,

    /// <summary>In words.</summary>
    Words,

    /// <summary>A fraction without a whole part.</summary>
    Fraction,

    /// <summary>A place in an order.</summary>
    Ordinal,

    /// <summary>A word for an uncertain multitude: no value.</summary>
    Vague,

    /// <summary>Digits that no number can be made of: addresses, versions, runs without end.</summary>
    Unread,
}
