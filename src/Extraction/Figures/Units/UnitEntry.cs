namespace Extraction.Figures.Units;

/// <summary>One unit of measurement or currency.</summary>
/// <param name="Code">UCUM code, or ISO 4217 code for money.</param>
/// <param name="Kind">The kind of quantity it measures.</param>
/// <param name="Factor">What it is worth in the coherent SI unit of its dimension; 0 where it has none.</param>
internal sealed record UnitEntry(string Code, FigureKind Kind, double Factor);
