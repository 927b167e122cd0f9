using System.Globalization;
using Extraction.Figures.Lexicon;

namespace Extraction.Figures.Units;

/// <summary>The known units and currencies. Codes are shared strings: a row costs no string of its own.</summary>
internal static class UnitTable
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly (UnitEntry Unit, string[] Symbols, string[] Names)[] Units =
    [
        .. WordList.Rows("units.tsv").Select(row => (
            new UnitEntry(row[0], Enum.Parse<FigureKind>(row[1], ignoreCase: true), Number(row[2])),
            WordList.Words(row[3]),
            WordList.Words(row.Length > 4 ? row[4] : ""))),
    ];

    private static readonly (UnitEntry Unit, string[] Signs, string[] Codes, string[] Names)[] Currencies =
    [
        .. WordList.Rows("currencies.tsv").Select(row => (
            new UnitEntry(row[0], FigureKind.Money, row[0] is "GBX" or "USX" ? 0.01 : 1),
            WordList.Words(row[1]),
            WordList.Words(row[2]),
            WordList.Words(row[3]))),
    ];

    /// <summary>Symbols, where case counts: "MB" and "mb", "m" and "M".</summary>
    public static PhraseTable<UnitEntry> Symbols { get; } = new(
        Units.SelectMany(row => row.Symbols.SelectMany(symbol => new[] { (symbol, row.Unit), (symbol.Replace(' ', NoBreakSpace),
            row.Unit) })), StringComparer.Ordinal);

    /// <summary>Names, in any case and with blanks or hyphens: "square kilometres", "square-foot".</summary>
    public static PhraseTable<UnitEntry> Names { get; } = new(
        Units.SelectMany(row => row.Names.SelectMany(name => new[] { (name, row.Unit), (name.Replace(' ', '-'), row.Unit),
            (name.Replace(' ', NoBreakSpace), row.Unit) })),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Signs and codes of currencies that stand before or behind a number: "$", "HK$", "USD".</summary>
    public static PhraseTable<UnitEntry> CurrencySigns { get; } = new(
        Currencies.SelectMany(row => row.Signs.Select(sign => (sign, row.Unit)).Concat(row.Codes.Select(code => (code,
            row.Unit)))),
        StringComparer.Ordinal);

    /// <summary>Three-letter codes alone: "EUR" of "120 MEUR".</summary>
    public static PhraseTable<UnitEntry> CurrencyCodes { get; } = new(
        Currencies.SelectMany(row => row.Codes.Where(code => code.Length == 3).Select(code => (code, row.Unit))),
            StringComparer.Ordinal);

    /// <summary>Names of currencies, in any case: "Swiss francs".</summary>
    public static PhraseTable<UnitEntry> CurrencyNames { get; } = new(
        Currencies.SelectMany(row => row.Names.Select(name => (name, row.Unit))), StringComparer.OrdinalIgnoreCase);

    /// <summary>The penny, as markets count it.</summary>
    public static UnitEntry Penny { get; } = Currencies.First(row => row.Unit.Code == "GBX").Unit;

    /// <summary>The US cent, as markets count it.</summary>
    public static UnitEntry Cent { get; } = Currencies.First(row => row.Unit.Code == "USX").Unit;

    /// <summary>Pounds sterling, which share their name with a mass.</summary>
    public static UnitEntry PoundSterling { get; } = Currencies.First(row => row.Unit.Code == "GBP").Unit;

    /// <summary>The year, for ages.</summary>
    public static UnitEntry Year { get; } = Units.First(row => row.Unit.Code == "a").Unit;

    private static double Number(string cell) => cell.Length == 0 ? 0 : double.Parse(cell, CultureInfo.InvariantCulture);
}
