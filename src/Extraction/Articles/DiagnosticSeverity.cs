namespace Extraction.Articles;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity : byte
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Info,

    /// <summary>Something in the document could not be read as meant.</summary>
    Warning,

    /// <summary>The document, or a part of it, could not be read.</summary>
    Error,
}
