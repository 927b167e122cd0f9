using System.Text;

namespace Extraction.Tests.Support;

/// <summary>
/// Reads the tables of a Markdown specification (GitHub's table syntax) as test cases. A pipe inside a cell is written
/// <c>\|</c>; spaces around a cell do not count, spaces inside a code span do, and the backticks of the span are not text.
/// Tables inside code fences are examples and are skipped.
/// </summary>
internal static class SpecTable
{
    /// <summary>Every row of every table of <c>Specs/&lt;file&gt;</c>, as data for a theory.</summary>
    public static TheoryData<SpecRow> Theory(string file, string? heading = null) =>
        [.. Read(file).Where(row => heading is null || row.Heading == heading)];

    /// <summary>Every row of every table of <c>Specs/&lt;file&gt;</c>; a file without any is an error.</summary>
    public static IReadOnlyList<SpecRow> Read(string file)
    {
        IReadOnlyList<SpecRow> rows = Parse(File.ReadAllText(RepositoryRoot.TestFile($"Specs/{file}")), file);
        return rows.Count > 0 ? rows : throw new InvalidDataException($"Specs/{file} has no table row: nothing would be tested.");
    }

    /// <summary>The same for a text; <paramref name="file"/> is only for messages.</summary>
    public static IReadOnlyList<SpecRow> Parse(string markdown, string file)
    {
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        List<SpecRow> rows = [];
        string heading = "";
        string[]? headers = null;
        bool fenced = false;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                fenced = !fenced;
            }

            if (fenced || !line.StartsWith('|'))
            {
                headers = null;
                heading = fenced ? heading : HeadingOf(line) ?? heading;
            }
            else if (headers is null)
            {
                headers = Cells(line);
                i++; // the line of dashes
                if (i == lines.Length || !IsDelimiter(lines[i]) || headers.Distinct().Count() != headers.Length)
                {
                    throw new InvalidDataException($"{file}:{i}: a table needs distinct headers and a line of dashes below them.");
                }
            }
            else
            {
                string[] cells = Cells(line);
                rows.Add(cells.Length == headers.Length
                    ? new SpecRow(file, heading, i + 1, headers, cells)
                    : throw new InvalidDataException($"{file}:{i + 1}: {cells.Length} cells under {headers.Length} headers."));
            }
        }

        return rows;
    }

    private static string? HeadingOf(string line)
    {
        string text = line.TrimStart('#');
        return text.Length < line.Length && text.StartsWith(' ') ? text.Trim() : null;
    }

    private static bool IsDelimiter(string line) => line.Contains('-') && line.AsSpan().IndexOfAnyExcept("|-: ") < 0;

    private static string[] Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '|')
            {
                cells.Add(Text(cell.ToString().Trim()));
                cell.Clear();
            }
            else if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] == '|')
            {
                cell.Append(line[++i]);
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        if (!string.IsNullOrWhiteSpace(cell.ToString()))
        {
            cells.Add(Text(cell.ToString().Trim())); // the last pipe may be left out
        }

        return [.. cells];
    }

    /// <summary>Drops the backticks of code spans; a run of backticks that nothing closes is text.</summary>
    private static string Text(string cell)
    {
        StringBuilder text = new();
        int i = 0;
        while (i < cell.Length)
        {
            int run = RunOfBackticks(cell, i);
            int close = run == 0 ? -1 : ClosingRun(cell, i + run, run);
            if (close >= 0)
            {
                text.Append(cell, i + run, close - i - run);
                i = close + run;
            }
            else
            {
                int length = Math.Max(run, 1);
                text.Append(cell, i, length);
                i += length;
            }
        }

        return text.ToString();
    }

    private static int RunOfBackticks(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - start;
    }

    private static int ClosingRun(string text, int start, int length)
    {
        for (int i = start; i < text.Length; i++)
        {
            int run = RunOfBackticks(text, i);
            if (run == length)
            {
                return i;
            }

            i += Math.Max(run - 1, 0);
        }

        return -1;
    }
}
