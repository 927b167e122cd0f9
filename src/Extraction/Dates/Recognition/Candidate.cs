using Extraction.Dates.Values;
using Extraction.Text;

namespace Extraction.Dates.Recognition;

/// <summary>An expression as recognised: what the text says, before context fills what it leaves out. The resolver completes it in place.</summary>
internal record struct Candidate
{
    public Candidate(CandidateForm form, int first, int end, string rule)
    {
        Form = form;
        First = first;
        End = end;
        Rule = rule;
    }

    /// <summary>How its value is to be found.</summary>
    public CandidateForm Form { get; set; }

    /// <summary>Index of its first word in the sentence.</summary>
    public int First { get; set; }

    /// <summary>Index just behind its last word in the sentence.</summary>
    public int End { get; set; }

    /// <summary>Its place in the text, set when its words are final.</summary>
    public TextSpan Span { get; set; }

    /// <summary>Index of its sentence.</summary>
    public int Sentence { get; set; }

    /// <summary>The TIMEX3 type.</summary>
    public TimexType Type { get; set; }

    /// <summary>The written part of the value; complete after resolution.</summary>
    public PartialDate Value { get; set; }

    /// <summary>The unit that is counted or referred to.</summary>
    public Grain Unit { get; set; }

    /// <summary>How many units, negative for earlier; or the offset from Easter.</summary>
    public int Amount { get; set; }

    /// <summary>The TIMEX3 value of forms that need no resolution, and of others when resolution fails.</summary>
    public string? Fixed { get; set; }

    /// <summary>The rule that made it.</summary>
    public string Rule { get; set; }

    public DateQualifier Qualifier { get; set; }

    public TimexModifier Modifier { get; set; }

    public CalendarSystem Calendar { get; set; }

    /// <summary>"of that year", "of the following year".</summary>
    public YearReference YearReference { get; set; }

    /// <summary>Steps in the list to the candidate that lends month, year or era; 0 for none.</summary>
    public int LenderStep { get; set; }

    /// <summary>How the expression is joined to the one before it.</summary>
    public Joint Joint { get; set; }

    /// <summary>A bare number that is a year only if it fits the article's years.</summary>
    public bool NeedsProfile { get; set; }

    /// <summary>Never lends its year or day to later expressions.</summary>
    public bool IsAside { get; set; }

    /// <summary>The class of the word before it: usually its preposition.</summary>
    public WordClass Signal { get; set; }

    /// <summary>Stands before a noun that it describes: "the August 1792 uprising".</summary>
    public bool IsAttribute { get; set; }

    /// <summary>Stands in brackets.</summary>
    public bool IsBracketed { get; set; }

    /// <summary>Stands in a clause about another time (when, until, would) behind a date of the main clause.</summary>
    public bool IsSubordinate { get; set; }

    /// <summary>Stands behind "will", "plans to" and the like in its clause, or behind "by" and "until".</summary>
    public bool IsProspective { get; set; }

    /// <summary>The month and day are not a day of the calendar.</summary>
    public bool IsImpossible { get; set; }

    /// <summary>Set by the resolver: the text of a bare number was no year.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Set by the resolver: how the value is known.</summary>
    public DateBasis Basis { get; set; }

    /// <summary>Set by the resolver: index of the candidate that it was resolved by, or -1.</summary>
    public int Anchor { get; set; }

    /// <summary>For an interval: steps in the list to its first end, 0 when open.</summary>
    public int StartStep { get; set; }

    /// <summary>For an interval: steps in the list to its last end, 0 when open.</summary>
    public int EndStep { get; set; }
}
