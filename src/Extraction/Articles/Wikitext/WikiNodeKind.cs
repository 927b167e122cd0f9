namespace Extraction.Articles.Wikitext;

/// <summary>What a piece of paired markup is.</summary>
internal enum WikiNodeKind : byte
{
    /// <summary>An opening that nothing closes: its marks are left out, what follows them is text.</summary>
    Unclosed,

    /// <summary><c>{{…}}</c>.</summary>
    Template,

    /// <summary><c>{{{…}}}</c>.</summary>
    Parameter,

    /// <summary><c>[[…]]</c>.</summary>
    Link,

    /// <summary>A footnote: <c>&lt;ref&gt;…&lt;/ref&gt;</c>.</summary>
    Reference,

    /// <summary>The footnotes' list: <c>&lt;references /&gt;</c>.</summary>
    ReferenceList,

    /// <summary>A row of images: <c>&lt;gallery&gt;…&lt;/gallery&gt;</c>.</summary>
    Gallery,

    /// <summary>Text in which no markup counts: <c>&lt;nowiki&gt;…&lt;/nowiki&gt;</c>.</summary>
    Verbatim,

    /// <summary>Left out with all that it holds: comments, formulas, program code.</summary>
    Skipped,
}
