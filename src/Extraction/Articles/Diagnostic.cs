using Extraction.Text;

namespace Extraction.Articles;

/// <summary>Something about one document that a user should know.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">A stable name for the kind of finding, snake_case: <c>impossible_date</c>.</param>
/// <param name="Message">One English sentence.</param>
/// <param name="Span">The place in the text, or null for the document as a whole.</param>
public readonly record struct Diagnostic(DiagnosticSeverity Severity, string Code, string Message, TextSpan? Span);
