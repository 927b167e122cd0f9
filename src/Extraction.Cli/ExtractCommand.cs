using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Extraction.Articles.Corpora;
using Extraction.Datasets;

namespace Extraction.Cli;

/// <summary><c>extraction extract</c>: its options, and how they are read.</summary>
internal static class ExtractCommand
{
    private static readonly (string Name, CorpusFormat Format)[] Shapes =
    [
        ("auto", CorpusFormat.Auto),
        ("text", CorpusFormat.Text),
        ("html", CorpusFormat.Html),
        ("wikitext", CorpusFormat.Wikitext),
        ("jsonl", CorpusFormat.JsonLines),
    ];

    // Names that the contract has and this build does not: a user who asks for one is told so.
    private static readonly string[] NotYet = ["parquet", "html", "mediawiki-xml"];

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "A file, a folder (with all below it), a glob, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        inputs.Validators.Add(RefuseUnknownOptions);
        var output = new Option<string>("--output", "-o") { Description = "The folder to write.", HelpName = "DIR", Required = true };
        var formats = new Option<ImmutableArray<IDatasetFormat>>("--format")
        {
            Description = "csv (the default), json, jsonl; several joined by commas.",
            HelpName = "FORMATS",
            CustomParser = ReadFormats,
        };
        var tables = new Option<ImmutableArray<Table>>("--tables")
        {
            Description = "Only these tables, joined by commas.",
            HelpName = "TABLES",
            CustomParser = ReadTables,
        };
        var from = new Option<CorpusFormat>("--from") { Description = "The shape of the inputs: " + string.Join(", ", Shapes.Select(shape => shape.Name)), HelpName = "SHAPE", CustomParser = ReadShape };
        var referenceDate = new Option<DateOnly?>("--reference-date") { Description = "The day that \"yesterday\" and the like count from.", HelpName = "YYYY-MM-DD", CustomParser = ReadDay };
        var jobs = new Option<int>("--jobs", "-j") { Description = "Documents worked on at once; default one a processor.", HelpName = "N", CustomParser = ReadJobs };
        var texts = new Option<bool>("--texts") { Description = "Also write texts/DOC_ID.txt, the text that the offsets count in." };
        var escape = new Option<bool>("--escape-formulas") { Description = "In CSV, put ' before text that a spreadsheet would run as a formula. Changes the data." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No summary, no progress." };
        var force = new Option<bool>("--force", "-f") { Description = "Write into a folder that holds files of something else." };

        var command = new Command("extract", "Write the tables of one or many articles.")
        {
            inputs, output, formats, tables, from, referenceDate, jobs, texts, escape, quiet, force,
        };
        command.SetAction((parsed, cancellationToken) => new ExtractRun(
            new ExtractSettings
            {
                Inputs = [.. parsed.GetValue(inputs)!],
                Output = parsed.GetValue(output)!,
                Writing = Writing(parsed.GetValue(formats), parsed.GetValue(tables), parsed.GetValue(escape)) with
                {
                    Texts = parsed.GetValue(texts),
                    Force = parsed.GetValue(force),
                },
                From = parsed.GetValue(from),
                ReferenceDate = parsed.GetValue(referenceDate),
                Jobs = parsed.GetValue(jobs),
                Quiet = parsed.GetValue(quiet),
            },
            terminal).RunAsync(cancellationToken));
        return command;
    }

    // The parser takes an option that it does not know for one more input.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string value in result.Tokens.Select(token => token.Value).Where(value => value.Length > 1 && value.StartsWith('-') && !Path.Exists(value)))
        {
            result.AddError($"there is no option '{value}'.");
        }
    }

    private static DatasetWriterOptions Writing(ImmutableArray<IDatasetFormat> formats, ImmutableArray<Table> tables, bool escapeFormulas)
    {
        DatasetWriterOptions defaults = DatasetWriterOptions.Default;
        return new DatasetWriterOptions
        {
            Formats = [.. (formats.IsDefault ? defaults.Formats : formats).Select(format => format is CsvFormat ? new CsvFormat { EscapeFormulas = escapeFormulas } : format)],
            Tables = tables.IsDefault ? defaults.Tables : tables,
        };
    }

    private static ImmutableArray<IDatasetFormat> ReadFormats(ArgumentResult result)
    {
        IDatasetFormat[] known = [new CsvFormat(), new JsonFormat(), new JsonLinesFormat()];
        return ReadNames(result, known, format => format.Name, "format");
    }

    // In the order of the schema, whatever order they were asked for in.
    private static ImmutableArray<Table> ReadTables(ArgumentResult result)
    {
        ImmutableArray<Table> asked = ReadNames(result, DatasetSchema.Tables, table => table.Name, "table");
        return [.. DatasetSchema.Tables.Where(asked.Contains)];
    }

    private static ImmutableArray<T> ReadNames<T>(ArgumentResult result, IReadOnlyList<T> known, Func<T, string> nameOf, string what)
    {
        var found = ImmutableArray.CreateBuilder<T>();
        foreach (string name in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (known.FirstOrDefault(item => nameOf(item) == name) is { } item)
            {
                if (!found.Contains(item))
                {
                    found.Add(item);
                }
            }
            else
            {
                result.AddError(NoSuch(what, name, known.Select(nameOf)));
            }
        }

        return found.ToImmutable();
    }

    private static CorpusFormat ReadShape(ArgumentResult result)
    {
        string name = result.Tokens[^1].Value;
        foreach ((string known, CorpusFormat format) in Shapes)
        {
            if (known == name)
            {
                return format;
            }
        }

        result.AddError(NoSuch("shape", name, Shapes.Select(shape => shape.Name)));
        return CorpusFormat.Auto;
    }

    private static string NoSuch(string what, string name, IEnumerable<string> known) =>
        NotYet.Contains(name)
            ? $"the {what} {name} is not in this build, which has {string.Join(", ", known)}."
            : $"there is no {what} '{name}'; there are {string.Join(", ", known)}.";

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[^1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError($"'{result.Tokens[^1].Value}' is not a day of the form YYYY-MM-DD.");
        return null;
    }

    private static int ReadJobs(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs > 0)
        {
            return jobs;
        }

        result.AddError($"--jobs takes a whole number from 1, not '{result.Tokens[^1].Value}'.");
        return 0;
    }
}
