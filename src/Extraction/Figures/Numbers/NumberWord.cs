namespace Extraction.Figures.Numbers;

/// <summary>The part that a word plays in a spelled number.</summary>
internal enum NumberWordClass : byte
{
    /// <summary>Not a number word.</summary>
    None,

    /// <summary>Zero.</summary>
    Zero,

    /// <summary>One to nine.</summary>
    Unit,

    /// <summary>Ten to nineteen.</summary>
    Teen,

    /// <summary>Twenty, thirty … ninety.</summary>
    Ten,

    /// <summary>Hundred.</summary>
    Hundred,

    /// <summary>Thousand, million …</summary>
    Scale,

    /// <summary>Twelve.</summary>
    Dozen,

    /// <summary>Twenty, after another number: "four score".</summary>
    Score,

    /// <summary>"hundreds", "dozens": an uncertain multitude unless a number stands before.</summary>
    Plural,

    /// <summary>"third", "quarter", "half": a part, or a place in an order.</summary>
    Fraction,

    /// <summary>"thirds", "quarters".</summary>
    Fractions,

    /// <summary>A place in an order.</summary>
    Ordinal,
}

/// <summary>One entry of the list of number words.</summary>
/// <param name="Class">Its part.</param>
/// <param name="Value">Its value; the denominator for fractions.</param>
internal readonly record struct NumberWord(NumberWordClass Class, double Value);
