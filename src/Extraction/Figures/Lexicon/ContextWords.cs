namespace Extraction.Figures.Lexicon;

/// <summary>Words whose place beside a number decides what the number is; the lists stand in <c>contexts.tsv</c>.</summary>
internal static class ContextWords
{
    private static readonly Dictionary<string, WordSet> Sets = WordList.Rows("contexts.tsv").ToDictionary(row => row[0],
        row => new WordSet(WordList.Words(row[1])));

    /// <summary>Labels of a summary box whose numbers are coordinates or codes.</summary>
    public static WordSet LabelsOfCodes { get; } = Sets["labels-of-codes"];

    /// <summary>Words before a figure that make it a total.</summary>
    public static WordSet TotalWords { get; } = Sets["total-words"];

    /// <summary>Verbs by which a source states a figure.</summary>
    public static WordSet StatementVerbs { get; } = Sets["statement-verbs"];

    /// <summary>What is compared by a share: "a third more".</summary>
    public static WordSet Comparatives { get; } = Sets["comparatives"];

    /// <summary>Words before "a third" that make it a share and no place in an order: "cut by a third".</summary>
    public static WordSet BeforeShares { get; } = Sets["before-shares"];

    /// <summary>What is known by a number before it: "the 747 jet".</summary>
    public static WordSet Machines { get; } = Sets["machines"];

    /// <summary>Verbs of saying.</summary>
    public static WordSet SpeechVerbs { get; } = Sets["speech-verbs"];

    /// <summary>What follows names such as 4K.</summary>
    public static WordSet BehindKiloNames { get; } = Sets["behind-kilo-names"];

    /// <summary>Words between a part and its whole: "four of its last five games".</summary>
    public static WordSet BetweenPartAndWhole { get; } = Sets["between-part-and-whole"];

    /// <summary>Plural nouns of persons that surveys ask: "3 in 10 adults".</summary>
    public static WordSet Persons { get; } = Sets["persons"];

    /// <summary>Words of weather, heat and cold.</summary>
    public static WordSet TemperatureWords { get; } = Sets["temperature-words"];

    /// <summary>What stands behind a number and a hyphen and is not counted: "two-way".</summary>
    public static WordSet CompoundEndings { get; } = Sets["compound-endings"];

    /// <summary>Bodies of people whose size follows: "a crowd of 41,203".</summary>
    public static WordSet Gatherings { get; } = Sets["gatherings"];

    /// <summary>Plural nouns of races over a number of metres: "the 400m hurdles".</summary>
    public static WordSet BehindMetres { get; } = Sets["behind-metres"];

    /// <summary>Words behind a length of time that make "over" before it a bound: "over three years ago".</summary>
    public static WordSet BehindOverDuration { get; } = Sets["behind-over-duration"];

    /// <summary>Words before "over" that make it a bound of a length of time: "took over three hours".</summary>
    public static WordSet BeforeOverDuration { get; } = Sets["before-over-duration"];

    /// <summary>What a price is stated for: "$14.25 a share".</summary>
    public static WordSet PricedThings { get; } = Sets["priced-things"];

    /// <summary>What follows a year that is compared with and no rate: "$1.2bn a year earlier".</summary>
    public static WordSet BehindYearsOfReference { get; } = Sets["behind-years-of-reference"];

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
