namespace Extraction.Articles.Rendering;

/// <summary>Takes running text: the article itself, or a value that is rendered by itself.</summary>
internal interface IInlineOutput
{
    /// <summary>Writes running text; its white space collapses.</summary>
    /// <param name="text">The text.</param>
    void Write(ReadOnlySpan<char> text);

    /// <summary>A blank.</summary>
    void Space();

    /// <summary>A forced line end.</summary>
    void LineBreak();

    /// <summary>A boundary between two pieces of block markup.</summary>
    void Break();
}
