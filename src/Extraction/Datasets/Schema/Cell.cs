using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Extraction.Datasets;

/// <summary>The value of one column in one row, of any of the column types, without a box.</summary>
public readonly record struct Cell
{
    // Stands where a number or truth value is known, so that one field tells known from unknown.
    private static readonly object KnownNumber = new();

    private readonly object? _reference;
    private readonly double _number;

    private Cell(ColumnType type, object? reference, double number)
    {
        Type = type;
        _reference = reference;
        _number = number;
    }

    /// <summary>The unknown value; every column type has it.</summary>
    internal static Cell Unknown => default;

    /// <summary>The type of the value; meaningless when it is unknown.</summary>
    public ColumnType Type { get; }

    /// <summary>True when the value is unknown: an empty cell in CSV, null in JSON.</summary>
    public bool IsUnknown => _reference is null;

    /// <summary>The text of a <see cref="ColumnType.String"/> cell.</summary>
    public string Text => (string)Known;

    /// <summary>The number of an <see cref="ColumnType.Integer"/> cell.</summary>
    public long Integer => (long)Number;

    /// <summary>The number of a <see cref="ColumnType.Number"/> or <see cref="ColumnType.Integer"/> cell.</summary>
    public double Number =>
        ReferenceEquals(Known, KnownNumber) ? _number : throw new InvalidOperationException("The cell holds no number.");

    /// <summary>The truth of a <see cref="ColumnType.Boolean"/> cell.</summary>
    public bool Boolean => Number != 0;

    /// <summary>The texts of a <see cref="ColumnType.List"/> cell, possibly none.</summary>
    public ImmutableArray<string> List => ImmutableCollectionsMarshal.AsImmutableArray((string[])Known);

    private object Known => _reference ?? throw new InvalidOperationException("The cell is unknown; ask IsUnknown first.");

    /// <summary>The value as CSV spells it, but for quotes.</summary>
    /// <returns>The text; empty when unknown.</returns>
    public override string ToString() => IsUnknown ? "" : Type switch
    {
        ColumnType.String => Text,
        ColumnType.List => string.Join('|', List),
        ColumnType.Boolean => Boolean ? "true" : "false",
        _ => Number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A cell of text; null and empty text are unknown.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The cell.</returns>
    internal static Cell Of(string? value) => string.IsNullOrEmpty(value) ? Unknown : new Cell(ColumnType.String, value, 0);

    /// <summary>A cell of a whole number.</summary>
    /// <param name="value">The number, or null when unknown.</param>
    /// <returns>The cell.</returns>
    internal static Cell Of(int? value) =>
        value is { } number ? new Cell(ColumnType.Integer, KnownNumber, number) : Unknown;

    /// <summary>A cell of a number.</summary>
    /// <param name="value">The number, or null when unknown.</param>
    /// <returns>The cell.</returns>
    internal static Cell Of(double? value) =>
        value is { } number && double.IsFinite(number) ? new Cell(ColumnType.Number, KnownNumber, number) : Unknown;

    /// <summary>A cell of a truth value.</summary>
    /// <param name="value">The value, or null when unknown.</param>
    /// <returns>The cell.</returns>
    internal static Cell Of(bool? value) =>
        value is { } truth ? new Cell(ColumnType.Boolean, KnownNumber, truth ? 1 : 0) : Unknown;

    /// <summary>A cell of texts.</summary>
    /// <param name="values">The texts; a default array is unknown, an empty one is a list of none.</param>
    /// <returns>The cell.</returns>
    internal static Cell Of(ImmutableArray<string> values) =>
        values.IsDefault ? Unknown : new Cell(ColumnType.List, ImmutableCollectionsMarshal.AsArray(values), 0);
}
