using System.Buffers;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>
/// Reports the places where the maker of a dump dropped what a template wrote: a value missing behind a preposition ("stands  high"),
/// a dash missing between two dates ("12 May 18613 June 1930"). Nothing is put in their place.
/// </summary>
internal static class DroppedTemplates
{
    private const int DigitsOfYear = 4;

    private static readonly SearchValues<string> Gaps = SearchValues.Create(["  ", " ,", " ."], StringComparison.Ordinal);

    private static readonly string[] Openings = [" at", " of", " in", " on", " by", " to", " from", " the", " and", " is", " was", " between", " with", " for", " near", " a", " than", " about"];

    /// <summary>Adds a diagnostic for each place in the prose of a dump row.</summary>
    /// <param name="page">The page.</param>
    /// <param name="builder">The article.</param>
    public static void Report(PageLayout page, ArticleBuilder builder)
    {
        if (page.Shape is not (TextShape.Row or TextShape.Dotted))
        {
            return;
        }

        for (int line = 0; line < page.Count; line++)
        {
            if (page.Roles[line] == LineRole.Prose)
            {
                ReportGaps(page[line], page.Lines[line].Start, builder);
                ReportGluedDates(page[line], page.Lines[line].Start, builder);
            }
        }
    }

    private static void ReportGaps(ReadOnlySpan<char> line, int offset, ArticleBuilder builder)
    {
        int position = 0;
        while (line[position..].IndexOfAny(Gaps) is >= 0 and int found)
        {
            int gap = position + found;
            if (IsOpen(line[..gap]))
            {
                Add(builder, "dropped_value", "A value is missing here: the dump dropped what a template wrote.", new TextSpan(offset + gap, 2));
            }

            position = gap + 1;
        }
    }

    /// <summary>A word that needs something behind it.</summary>
    private static bool IsOpen(ReadOnlySpan<char> before)
    {
        foreach (string opening in Openings)
        {
            if (before.EndsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReportGluedDates(ReadOnlySpan<char> line, int offset, ArticleBuilder builder)
    {
        int position = 0;
        while (line[position..].IndexOfAnyInRange('0', '9') is >= 0 and int found)
        {
            int start = position + found;
            int digits = line[start..].IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? line.Length - start : digits;
            position = start + digits;
            ReadOnlySpan<char> behind = line[position..Math.Min(line.Length, position + 12)];
            if (digits is DigitsOfYear + 1 or DigitsOfYear + 2 && behind.StartsWith(" ", StringComparison.Ordinal) && DatedHeading.StartsWithMonth(behind[1..]))
            {
                Add(builder, "glued_dates", "Two dates run into each other: the dump dropped the dash between them.", new TextSpan(offset + start, digits));
            }
        }
    }

    private static void Add(ArticleBuilder builder, string code, string message, TextSpan span) =>
        builder.Diagnostics.Add(new Diagnostic(DiagnosticSeverity.Info, code, message, span));
}
