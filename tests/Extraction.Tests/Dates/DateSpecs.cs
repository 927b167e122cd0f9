using Extraction.Tests.Support;

namespace Extraction.Tests.Dates;

/// <summary>The specification tables of the Dates room.</summary>
internal static class DateSpecs
{
    public static readonly string[] Files =
    [
        "dates-calendar.md", "dates-ranges.md", "dates-relative.md", "dates-durations.md", "dates-negatives.md", "dates-context.md",
        "dates-reports.md",
    ];

    /// <summary>Every row of the tables.</summary>
    public static IReadOnlyList<SpecRow> Rows { get; } = [.. Files.SelectMany(SpecTable.Read)];

    /// <summary>Every text of the tables, once.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. Rows.Select(TextOf).Distinct(StringComparer.Ordinal)];

    /// <summary>The rows that the tables list for a text; none for a text without dates.</summary>
    public static ILookup<(string File, string Text, string Reference), SpecRow> RowsOfText { get; } =
        Rows.Where(row => row["type"] != "none").ToLookup(KeyOf);

    /// <summary>What makes two rows belong to the same text.</summary>
    public static (string File, string Text, string Reference) KeyOf(SpecRow row) =>
        (row.File, row["text"], row.Has("reference") ? row["reference"] : "");

    /// <summary>A cell is one line; <c>\n</c> in it is a line end of the text.</summary>
    public static string TextOf(SpecRow row) => row["text"].Replace("\\n", "\n", StringComparison.Ordinal);
}
