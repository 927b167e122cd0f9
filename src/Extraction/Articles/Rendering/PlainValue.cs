namespace Extraction.Articles.Rendering;

/// <summary>A value rendered by itself, on one line: the number of a conversion, the year of a date.</summary>
internal sealed class PlainValue : IInlineOutput
{
    private const int UsualLength = 64;

    private readonly TextCanvas _canvas = new(UsualLength);

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<char> text) => _canvas.Write(text);

    /// <inheritdoc/>
    public void Space() => _canvas.Owe(Gap.Space);

    /// <inheritdoc/>
    public void LineBreak() => Space();

    /// <inheritdoc/>
    public void Break() => Space();

    /// <inheritdoc/>
    public override string ToString() => _canvas.ToString();
}
