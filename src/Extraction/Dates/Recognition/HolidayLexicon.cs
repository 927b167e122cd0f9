using System.Collections.Frozen;
using System.Globalization;
using Extraction.Dates.Values;

namespace Extraction.Dates.Recognition;

/// <summary>The named days of <c>Lexicon/holidays.tsv</c>, keyed by their words in lower case joined by one space.</summary>
internal sealed class HolidayLexicon
{
    /// <summary>The most words of a phrase, counted as the tokenizer cuts them ("new year 's day", "v - e day").</summary>
    public const int MostWords = 4;

    private readonly FrozenDictionary<string, Holiday>.AlternateLookup<ReadOnlySpan<char>> _holidays;

    private HolidayLexicon()
    {
        var holidays = new Dictionary<string, Holiday>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in LexiconResource.Rows("Dates/Lexicon/holidays.tsv", columns: 2))
        {
            holidays.Add(row[0], Read(row[1]));
        }

        _holidays = holidays.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The lexicon of the process.</summary>
    public static HolidayLexicon Shared { get; } = new();

    /// <summary>Looks a phrase up, whatever its case.</summary>
    public bool TryFind(ReadOnlySpan<char> phrase, out Holiday holiday) => _holidays.TryGetValue(phrase, out holiday);

    private static Holiday Read(string rule)
    {
        const string Feast = "easter";
        if (rule.StartsWith(Feast, StringComparison.Ordinal))
        {
            return new Holiday(null, int.Parse(rule[Feast.Length..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        }

        int[] parts = [.. rule.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return new Holiday(parts.Length == 3 ? PartialDate.OfDay(parts[0], parts[1], parts[2]) : PartialDate.OfDay(null, parts[0], parts[1]), 0);
    }
}

/// <summary>A named day.</summary>
/// <param name="Day">Its day, with a year when it fell in one year only; null for a feast that moves with Easter.</param>
/// <param name="EasterOffset">Days from Easter Sunday.</param>
internal readonly record struct Holiday(PartialDate? Day, int EasterOffset);
