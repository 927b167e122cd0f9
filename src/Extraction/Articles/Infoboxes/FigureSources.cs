namespace Extraction.Articles.Infoboxes;

/// <summary>
/// Says who counted the figures of a cell: a label on a line above them ("Soviet estimate:"), before one of them ("Soviet claim: 5,000"), or
/// in brackets behind one ("5,000 (Soviet sources)"). Every reader of boxes asks here.
/// </summary>
internal sealed class FigureSources
{
    /// <summary>The label above; null where there is none.</summary>
    public SourceLabel? Above { get; set; }

    /// <summary>The source of one figure; what stands beside it wins over the label above.</summary>
    /// <param name="line">The figure's line; not empty.</param>
    /// <param name="start">Index in the line where the figure starts.</param>
    /// <returns>The source, or null when nobody is named.</returns>
    public SourceLabel? Of(ReadOnlySpan<char> line, out int start)
    {
        SourceLabel? before = SourceLabel.ReadBefore(line, out int behind);
        start = before is null ? 0 : behind;
        return SourceLabel.ReadBehind(line[start..]) ?? before ?? Above;
    }
}
