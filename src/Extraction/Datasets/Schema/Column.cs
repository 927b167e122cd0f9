using System.Collections.Immutable;

namespace Extraction.Datasets;

/// <summary>What one column holds: the source of every header, type, description and key that is written anywhere.</summary>
public sealed record Column
{
    internal Column(string name, ColumnType type, string description, string example)
    {
        Name = name;
        Type = type;
        Description = description;
        Example = example;
    }

    /// <summary>The name, snake_case.</summary>
    public string Name { get; }

    /// <summary>The type of its values.</summary>
    public ColumnType Type { get; }

    /// <summary>What it says, in one or two English sentences.</summary>
    public string Description { get; }

    /// <summary>A value as CSV spells it.</summary>
    public string Example { get; }

    /// <summary>False where every row has a value.</summary>
    public bool CanBeUnknown { get; internal init; }

    /// <summary>The only values that occur, in the order of the vocabulary; empty where the values are open.</summary>
    public ImmutableArray<string> Values { get; internal init; } = [];

    /// <summary>The table whose rows the values name, or null.</summary>
    public ForeignKey? References { get; internal init; }
}
