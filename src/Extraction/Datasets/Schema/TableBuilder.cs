using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>
/// Defines a table column by column, in the order that they are written in. A column whose name begins with <c>?</c> may be unknown;
/// all others have a value in every row.
/// </summary>
internal sealed class TableBuilder<TRow>(string name, string description, Func<Dataset, ImmutableArray<TRow>> rows)
{
    private readonly List<Column> _columns = [];
    private readonly List<Func<TRow, Cell>> _readers = [];
    private ImmutableArray<string> _key = [];

    /// <summary>Adds a column of text.</summary>
    public TableBuilder<TRow> Text(string name, string description, string example, Func<TRow, string?> read) =>
        Add(name, ColumnType.String, description, example, row => Cell.Of(read(row)));

    /// <summary>Adds a column of text from a closed vocabulary.</summary>
    public TableBuilder<TRow> Word(string name, string description, ImmutableArray<string> values, Func<TRow, string?> read) =>
        Add(name, ColumnType.String, description, values[0], row => Cell.Of(read(row)), values: values);

    /// <summary>Adds the column of the row's own id.</summary>
    public TableBuilder<TRow> Id(string name, string prefix, string description, Func<TRow, string> read) =>
        Text(name, description, RowIds.Example(prefix), read);

    /// <summary>Adds a column that names a row of another table.</summary>
    public TableBuilder<TRow> Reference(string name, ForeignKey target, string description, Func<TRow, string?> read) =>
        Add(name, ColumnType.String, description, RowIds.Example(target.Prefix), row => Cell.Of(read(row)), target);

    /// <summary>Adds the column of the document that the row belongs to.</summary>
    public TableBuilder<TRow> OfDocument(Func<TRow, string> read) =>
        Reference("doc_id", ForeignKey.Documents, "The document.", read);

    /// <summary>Adds a column of whole numbers.</summary>
    public TableBuilder<TRow> Integer(string name, string description, string example, Func<TRow, int?> read) =>
        Add(name, ColumnType.Integer, description, example, row => Cell.Of(read(row)));

    /// <summary>Adds a column of numbers.</summary>
    public TableBuilder<TRow> Number(string name, string description, string example, Func<TRow, double?> read) =>
        Add(name, ColumnType.Number, description, example, row => Cell.Of(read(row)));

    /// <summary>Adds a column of lists; a closed vocabulary may be given.</summary>
    public TableBuilder<TRow> List(
        string name,
        string description,
        string example,
        Func<TRow, ImmutableArray<string>> read,
        ImmutableArray<string> values = default) =>
        Add(name, ColumnType.List, description, example, row => Cell.Of(read(row)), values: values.IsDefault ? [] : values);

    /// <summary>Adds the two columns of a place in the text: half-open, in Unicode code points.</summary>
    public TableBuilder<TRow> Place(string start, string end, string what, Func<TRow, CodePointSpan?> read) =>
        Integer(start, $"Where {what} begins, in Unicode code points from the start of the document's text.", "120", row => read(row)?.Start)
            .Integer(end, $"Where {what} ends: the code point just behind it.", "137", row => read(row)?.End);

    /// <summary>Adds the columns of the first and last day and year of a date.</summary>
    public TableBuilder<TRow> Bounded(Func<TRow, DateBounds> read) =>
        Text(
            "?date_min",
            "First day, inclusive, ISO 8601 in the proleptic Gregorian calendar; unknown when open.",
            "-0217-03-01",
            row => read(row).Min?.ToString())
            .Text("?date_max", "Last day, inclusive; unknown when open.", "-0217-05-31", row => read(row).Max?.ToString())
            .Integer("?year_min", "Year of the first day, astronomical: 218 BC is -217.", "-217", row => read(row).Min?.Year)
            .Integer("?year_max", "Year of the last day, astronomical.", "-217", row => read(row).Max?.Year);

    /// <summary>Adds the two columns that say why the row is there.</summary>
    public TableBuilder<TRow> Explained(Func<TRow, float> confidence, Func<TRow, string> ruleId) =>
        Number("confidence", "How sure the row is, 0–1.", "0.95", row => Math.Round((double)confidence(row), 3))
            .Text("rule_id", "The rule or model that made the row.", "day_month_year", ruleId);

    /// <summary>Says which columns together identify a row.</summary>
    public TableBuilder<TRow> Key(params ImmutableArray<string> columns)
    {
        _key = columns;
        return this;
    }

    /// <summary>The finished definition; without a key of its own the first column is the key.</summary>
    public Table Build() =>
        new(name, description, [.. _columns], _key.IsEmpty ? [_columns[0].Name] : _key, new TableRows<TRow>(rows, [.. _readers]));

    private TableBuilder<TRow> Add(
        string name,
        ColumnType type,
        string description,
        string example,
        Func<TRow, Cell> read,
        ForeignKey? references = null,
        ImmutableArray<string> values = default)
    {
        _columns.Add(new Column(name.TrimStart('?'), type, description, example)
        {
            CanBeUnknown = name.StartsWith('?'),
            References = references,
            Values = values.IsDefault ? [] : values,
        });
        _readers.Add(read);
        return this;
    }
}
