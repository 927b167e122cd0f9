namespace Extraction.Figures.Lexicon;

/// <summary>Words whose place beside a number decides what the number is; the lists stand in <c>contexts.tsv</c>.</summary>
internal static class ContextWords
{
    private static readonly Dictionary<string, WordSet> Sets = WordList.Rows("contexts.tsv").ToDictionary(row => row[0],
        row => new WordSet(WordList.Words(row[1])));

    /// <summary>Verbs of what may be: "may one day", "one day will".</summary>
    public static WordSet Modals { get; } = Sets["modals"];

    /// <summary>What a year is often put before: "1988 sales".</summary>
    public static WordSet YearlyNouns { get; } = Sets["yearly-nouns"];

    /// <summary>Words between a counted noun and what befell it: "were", "had been reported".</summary>
    public static WordSet Auxiliaries { get; } = Sets["auxiliaries"];

    /// <summary>Words behind which "one" is a pronoun: "this one", "no one".</summary>
    public static WordSet BeforePronounOne { get; } = Sets["before-pronoun-one"];

    /// <summary>Words behind which four digits are a year.</summary>
    public static WordSet BeforeDates { get; } = Sets["before-dates"];

    /// <summary>Words behind which four digits modify a noun: "the 1988 elections".</summary>
    public static WordSet Determiners { get; } = Sets["determiners"];

    /// <summary>Words that make a number count the subject's own people: "lost", "casualties", "a force of".</summary>
    public static WordSet OwnLossesAndForces { get; } = Sets["own-losses-and-forces"];

    /// <summary>Words behind which a clause speaks of another party.</summary>
    public static WordSet ClauseBreaks { get; } = Sets["clause-breaks"];

    /// <summary>Words of winning and losing, near which two numbers are a score.</summary>
    public static WordSet Results { get; } = Sets["results"];

    /// <summary>Words that make "half" a stretch: "the latter half".</summary>
    public static WordSet NamedHalves { get; } = Sets["named-halves"];

    /// <summary>Words that show that "in" is inches: "5 in long".</summary>
    public static WordSet BehindInches { get; } = Sets["behind-inches"];

    /// <summary>Plural nouns without -s.</summary>
    public static WordSet IrregularPlurals { get; } = Sets["irregular-plurals"];

    /// <summary>Words that end the name of a source.</summary>
    public static WordSet NameEnds { get; } = Sets["name-ends"];

    /// <summary>Words between "population" and its number.</summary>
    public static WordSet BehindPopulation { get; } = Sets["behind-population"];

    /// <summary>Words that make a number before them the name of a unit or street.</summary>
    public static WordSet UnitNames { get; } = Sets["unit-names"];

    /// <summary>Things counted in a compound: "a 20-gun ship".</summary>
    public static WordSet CompoundHeads { get; } = Sets["compound-heads"];
}
