using Extraction.Dates;

namespace Extraction.Datasets;

/// <summary>First and last day of a date; the last is inclusive, either may be open.</summary>
internal readonly record struct DateBounds(CalendarDay? Min, CalendarDay? Max);
