using System.Collections.Immutable;
using System.CommandLine;
using Extraction.Articles.Corpora;
using Extraction.Datasets;

namespace Extraction.Cli;

/// <summary><c>extraction extract</c>: its arguments and options, and how they become settings.</summary>
internal sealed class ExtractCommand : Command
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "A file, a folder (with all below it), a glob, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { OptionValues.RefuseUnknownOptions },
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder to write.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<ImmutableArray<IDatasetFormat>> _formats = new("--format")
    {
        Description = "csv (the default), json, jsonl; several joined by commas.",
        HelpName = "FORMATS",
        CustomParser = OptionValues.ReadFormats,
    };

    private readonly Option<ImmutableArray<Table>> _tables = new("--tables")
    {
        Description = "Only these tables, joined by commas.",
        HelpName = "TABLES",
        CustomParser = OptionValues.ReadTables,
    };

    private readonly Option<CorpusFormat> _from = new("--from")
    {
        Description = $"The shape of the inputs: {OptionValues.ShapeNames}.",
        HelpName = "SHAPE",
        CustomParser = OptionValues.ReadShape,
    };

    private readonly Option<RecordFields?> _fields = new("--fields")
    {
        Description = "What JSON Lines call their fields, where it is not id, url, title, date, text, wikitext, html: text=body,id=key.",
        HelpName = "NAMES",
        CustomParser = OptionValues.ReadFields,
    };

    private readonly Option<DateOnly?> _referenceDate = new("--reference-date")
    {
        Description = "The day that \"yesterday\" and the like count from.",
        HelpName = "YYYY-MM-DD",
        CustomParser = OptionValues.ReadDay,
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "Documents worked on at once; one a processor by default.",
        HelpName = "N",
        CustomParser = OptionValues.ReadJobs,
    };

    private readonly Option<bool> _texts = new("--texts")
    {
        Description = "Also write texts/DOC_ID.txt, the text that the offsets count in.",
    };

    private readonly Option<bool> _escapeFormulas = new("--escape-formulas")
    {
        Description = "In CSV, put ' before text that a spreadsheet would run as a formula. Changes the data.",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No summary, no progress." };

    private readonly Option<bool> _force = new("--force", "-f")
    {
        Description = "Write into a folder that holds files of something else.",
    };

    /// <summary>The command.</summary>
    public ExtractCommand(Terminal terminal)
        : base("extract", "Write the tables of one or many articles.")
    {
        Add(_inputs);
        foreach (Option option in (Option[])[_output, _formats, _tables, _from, _fields, _referenceDate, _jobs, _texts, _escapeFormulas, _quiet, _force])
        {
            Add(option);
        }

        SetAction((parsed, cancellationToken) => new ExtractRun(Read(parsed), terminal).RunAsync(cancellationToken));
    }

    private ExtractSettings Read(ParseResult parsed) => new()
    {
        Inputs = [.. parsed.GetRequiredValue(_inputs)],
        Output = parsed.GetRequiredValue(_output),
        Writing = ReadWriting(parsed),
        From = parsed.GetValue(_from),
        Fields = parsed.GetValue(_fields),
        ReferenceDate = parsed.GetValue(_referenceDate),
        Jobs = parsed.GetValue(_jobs),
        Quiet = parsed.GetValue(_quiet),
    };

    private DatasetWriterOptions ReadWriting(ParseResult parsed)
    {
        DatasetWriterOptions defaults = DatasetWriterOptions.Default;
        ImmutableArray<IDatasetFormat> formats = parsed.GetValue(_formats);
        ImmutableArray<Table> tables = parsed.GetValue(_tables);
        var csv = new CsvFormat { EscapeFormulas = parsed.GetValue(_escapeFormulas) };
        return new DatasetWriterOptions
        {
            Formats = [.. (formats.IsDefault ? defaults.Formats : formats).Select(format => format is CsvFormat ? csv : format)],
            Tables = tables.IsDefault ? defaults.Tables : tables,
            Texts = parsed.GetValue(_texts),
            Force = parsed.GetValue(_force),
        };
    }
}
