namespace Extraction.Figures.Numbers;

/// <summary>One number as the scanner found it, before anything around it was looked at.</summary>
internal struct NumberMatch
{
    /// <summary>Index of its first character, the sign included.</summary>
    public int Start;

    /// <summary>Index behind its last character, the scale included.</summary>
    public int End;

    /// <summary>Its first token.</summary>
    public int FirstToken;

    /// <summary>The first token that starts at or behind <see cref="End"/>.</summary>
    public int EndToken;

    /// <summary>Its value, the scale included; NaN for <see cref="NumberForm.Vague"/>.</summary>
    public double Value;

    /// <summary>The scale that stands at its end (1000 in "four thousand"), or 1.</summary>
    public double Scale;

    /// <summary>How it is written.</summary>
    public NumberForm Form;

    /// <summary>Digits in front of the decimal mark; 0 for words.</summary>
    public byte IntegerDigits;

    /// <summary>Whether digits are grouped: "12,000".</summary>
    public bool Grouped;

    /// <summary>Whether there is a decimal part or an exponent.</summary>
    public bool Decimal;

    /// <summary>Whether the token goes on behind the number: the "km" of "5km". Read later as a unit or rejected as a name.</summary>
    public bool HasTail;

    /// <summary>What the letter behind it says in a tally of casualties: "118k/450w/22mc".</summary>
    public CasualtyStatuses Tally;

    /// <summary>Whether it is written as digits alone, as a year may be.</summary>
    public readonly bool IsPlainInteger => Form == NumberForm.Digits && !Grouped && !Decimal && Scale == 1;
}
