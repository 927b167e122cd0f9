namespace Extraction.Dates.Recognition;

/// <summary>All recognisers in the order in which they are asked, filed by the classes that open them.</summary>
internal static class RecognizerTable
{
    // Order matters only between recognisers that share an opener: the more specific comes first.
    private static readonly IRecognizer[] All =
    [
        new ClockRecognizer(),
        new NumericDateRecognizer(),
        new HolidayRecognizer(),
        new SetRecognizer(),
        new NeighbourRecognizer(),
        new CalendarDateRecognizer(),
        new YearRecognizer(),
        new CenturyRecognizer(),
        new DecadeRecognizer(),
        new PartOfYearRecognizer(),
        new SeasonRecognizer(),
        new SameRecognizer(),
        new ShiftRecognizer(),
        new DayPartRecognizer(),
        new DurationRecognizer(),
        new ReferenceRecognizer(),
        new WeekdayRecognizer(),
    ];

    private static readonly IRecognizer[][] ByOpener = File();

    /// <summary>Whether a word of this class may be the head of an expression.</summary>
    public static bool Opens(WordClass opener) => ByOpener[(int)opener].Length > 0;

    /// <summary>The recognisers to ask at a word of this class.</summary>
    public static ReadOnlySpan<IRecognizer> At(WordClass opener) => ByOpener[(int)opener];

    private static IRecognizer[][] File()
    {
        var filed = new IRecognizer[Enum.GetValues<WordClass>().Length][];
        for (int i = 0; i < filed.Length; i++)
        {
            var opener = (WordClass)i;
            filed[i] = [.. All.Where(recognizer => recognizer.Openers.Contains(opener))];
        }

        return filed;
    }
}
