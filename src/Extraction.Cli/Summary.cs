using System.Globalization;
using Extraction.Datasets;

namespace Extraction.Cli;

/// <summary>What a run says on standard output when it is done: how many rows each table has, and a taste of them.</summary>
internal sealed class Summary
{
    private const int MostEvents = 3;
    private const int MostCharacters = 70;

    private static readonly Table Events = DatasetSchema.Tables.First(table => table.Name == "events");
    private static readonly int Date = IndexOf("date_edtf");
    private static readonly int Text = IndexOf("text");

    private readonly List<string> _events = [];

    /// <summary>Takes the first events of the run.</summary>
    public void Add(Dataset dataset)
    {
        Cell[] cells = new Cell[Events.Columns.Length];
        int count = Events.CountRows(dataset);
        for (int row = 0; row < count && _events.Count < MostEvents; row++)
        {
            Events.ReadRow(dataset, row, cells);
            if (!cells[Date].IsUnknown)
            {
                _events.Add($"  {cells[Date].Text,-20}  {OneLine(cells[Text].Text)}");
            }
        }
    }

    /// <summary>Writes the summary.</summary>
    public void Write(TextWriter output, DatasetWriter writer, ExtractSettings settings)
    {
        string failed = writer.FailureCount > 0 ? Invariant($", {writer.FailureCount} of them not readable (see diagnostics)") : "";
        string documents = writer.DocumentCount == 1 ? "document" : "documents";
        output.Write(Invariant($"{writer.DocumentCount} {documents}{failed} -> {settings.Output}\n"));
        foreach (Table table in settings.Writing.Tables)
        {
            output.Write(Invariant($"  {table.Name,-20}{writer.RowsOf(table),10}\n"));
        }

        if (_events.Count > 0)
        {
            output.Write("First events:\n");
            _events.ForEach(line => output.Write(line + "\n"));
        }

        output.Write("What the columns mean: extraction schema\n");
    }

    private static int IndexOf(string column) => Events.Columns.Select(known => known.Name).ToList().IndexOf(column);

    private static string OneLine(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MostCharacters)
        {
            return line;
        }

        int end = char.IsHighSurrogate(line[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return line[..end] + "…";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
