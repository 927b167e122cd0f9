namespace Extraction.Articles;

/// <summary>What a section is for, as its heading says.</summary>
public enum SectionKind : byte
{
    /// <summary>The text before the first heading.</summary>
    Lead,

    /// <summary>A section of the article's subject.</summary>
    Body,

    /// <summary>Links to other articles.</summary>
    SeeAlso,

    /// <summary>The reference list: References, Citations, Footnotes.</summary>
    References,

    /// <summary>Explanatory notes.</summary>
    Notes,

    /// <summary>Bibliography, Sources, Further reading.</summary>
    Bibliography,

    /// <summary>Links that lead out of the encyclopaedia.</summary>
    ExternalLinks,
}
