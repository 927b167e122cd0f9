using System.Collections.Immutable;
using System.CommandLine.Parsing;
using System.Globalization;
using Extraction.Articles.Corpora;
using Extraction.Datasets;

namespace Extraction.Cli;

/// <summary>Reads the values of options. What is wrong is told in a sentence that says what would be right.</summary>
internal static class OptionValues
{
    private static readonly (string Name, CorpusFormat Format)[] Shapes =
    [
        ("auto", CorpusFormat.Auto),
        ("text", CorpusFormat.Text),
        ("html", CorpusFormat.Html),
        ("wikitext", CorpusFormat.Wikitext),
        ("jsonl", CorpusFormat.JsonLines),
        ("mediawiki-xml", CorpusFormat.MediaWikiXml),
        ("wikiextractor", CorpusFormat.WikiExtractor),
    ];

    // Names that the contract has and this build does not: a user who asks for one is told so.
    private static readonly string[] NotYet = ["parquet", "html"];

    private const StringSplitOptions Tidily = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <summary>The names of the shapes, for the help.</summary>
    public static string ShapeNames => string.Join(", ", Shapes.Select(shape => shape.Name));

    /// <summary>Refuses an input that looks like an option: the parser takes an option that it does not know for one more input.</summary>
    public static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string value in result.Tokens.Select(token => token.Value))
        {
            if (value.Length > 1 && value.StartsWith('-') && !Path.Exists(value))
            {
                result.AddError($"there is no option '{value}'.");
            }
        }
    }

    /// <summary>Reads the names of formats, joined by commas.</summary>
    public static ImmutableArray<IDatasetFormat> ReadFormats(ArgumentResult result)
    {
        IDatasetFormat[] known = [new CsvFormat(), new JsonFormat(), new JsonLinesFormat()];
        return ReadNames(result, known, format => format.Name, "format");
    }

    /// <summary>Reads the names of tables, joined by commas; they are in the order of the schema, whatever order they were asked for in.</summary>
    public static ImmutableArray<Table> ReadTables(ArgumentResult result)
    {
        ImmutableArray<Table> asked = ReadNames(result, DatasetSchema.Tables, table => table.Name, "table");
        return [.. DatasetSchema.Tables.Where(asked.Contains)];
    }

    /// <summary>Reads the name of a shape.</summary>
    public static CorpusFormat ReadShape(ArgumentResult result)
    {
        string name = result.Tokens[^1].Value;
        foreach ((string known, CorpusFormat format) in Shapes)
        {
            if (known == name)
            {
                return format;
            }
        }

        result.AddError(NoSuch("shape", name, ShapeNames));
        return CorpusFormat.Auto;
    }

    /// <summary>Reads what records call their fields: <c>text=body,id=key</c>.</summary>
    public static RecordFields ReadFields(ArgumentResult result)
    {
        RecordFields fields = RecordFields.Default;
        foreach (string pair in result.Tokens.SelectMany(token => token.Value.Split(',', Tidily)))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? "" : pair[(equals + 1)..];
            RecordFields? renamed = name.Length == 0 ? null : pair[..equals] switch
            {
                "id" => fields with { Id = name },
                "url" => fields with { Url = name },
                "title" => fields with { Title = name },
                "date" => fields with { Date = name },
                "text" => fields with { Text = name },
                "wikitext" => fields with { Wikitext = name },
                "html" => fields with { Html = name },
                _ => null,
            };
            if (renamed is null)
            {
                result.AddError($"--fields takes pairs such as text=body, for id, url, title, date, text, wikitext or html; not '{pair}'.");
            }

            fields = renamed ?? fields;
        }

        return fields;
    }

    /// <summary>Reads a day.</summary>
    public static DateOnly? ReadDay(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError($"'{text}' is not a day of the form YYYY-MM-DD.");
        return null;
    }

    /// <summary>Reads how many documents are worked on at once.</summary>
    public static int ReadJobs(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs > 0)
        {
            return jobs;
        }

        result.AddError($"--jobs takes a whole number from 1, not '{text}'.");
        return 0;
    }

    private static ImmutableArray<T> ReadNames<T>(ArgumentResult result, IReadOnlyList<T> known, Func<T, string> nameOf, string what)
    {
        List<T> found = [];
        foreach (string name in result.Tokens.SelectMany(token => token.Value.Split(',', Tidily)))
        {
            if (known.FirstOrDefault(item => nameOf(item) == name) is { } item)
            {
                found.Add(item);
            }
            else
            {
                result.AddError(NoSuch(what, name, string.Join(", ", known.Select(nameOf))));
            }
        }

        return [.. found.Distinct()];
    }

    private static string NoSuch(string what, string name, string known) =>
        NotYet.Contains(name)
            ? $"the {what} {name} is not in this build, which has {known}."
            : $"there is no {what} '{name}'; there are {known}.";
}
