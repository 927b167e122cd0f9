using Xunit.Sdk;

namespace Extraction.Tests.Support;

/// <summary>One row of a table in a specification: column header → cell, and where it stands.</summary>
public sealed class SpecRow : IXunitSerializable
{
    private string[] _headers = [];
    private string[] _cells = [];

    [Obsolete("Called by the test runner only.")]
    public SpecRow()
    {
    }

    internal SpecRow(string file, string heading, int line, string[] headers, string[] cells)
    {
        (File, Heading, Line, _headers, _cells) = (file, heading, line, headers, cells);
    }

    /// <summary>The name of the file: <c>dates.md</c>.</summary>
    public string File { get; private set; } = "";

    /// <summary>The text of the nearest heading above the table; empty when there is none.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>The line of the row in the file, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The headers of the table, in order.</summary>
    public IReadOnlyList<string> Headers => _headers;

    /// <summary>The cell under a header; empty when the cell is.</summary>
    public string this[string header] => Has(header)
        ? _cells[Array.IndexOf(_headers, header)]
        : throw new KeyNotFoundException($"{this} has no column \"{header}\"; it has {string.Join(", ", _headers)}.");

    public bool Has(string header) => _headers.Contains(header);

    public override string ToString() => $"{File}:{Line} {Heading}";

    void IXunitSerializable.Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("file", File);
        info.AddValue("heading", Heading);
        info.AddValue("line", Line);
        info.AddValue("headers", _headers);
        info.AddValue("cells", _cells);
    }

    void IXunitSerializable.Deserialize(IXunitSerializationInfo info)
    {
        File = info.GetValue<string>("file")!;
        Heading = info.GetValue<string>("heading")!;
        Line = info.GetValue<int>("line");
        _headers = info.GetValue<string[]>("headers")!;
        _cells = info.GetValue<string[]>("cells")!;
    }
}
