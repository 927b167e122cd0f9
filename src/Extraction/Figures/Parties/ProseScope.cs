using Extraction.Text;


namespace Extraction.Figures.Parties;

/// <summary>Gives the figures of running prose their party and their source.</summary>
internal static class ProseScope
{
    /// <summary>Fills in what the summary box did not say.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">Its figures, in text order.</param>
    public static void Apply(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        string? source = null;
        bool searched = false;
        foreach (ref FigureDraft draft in drafts.AsSpan())
        {
            if (!draft.Rejected && draft.Kind != FigureKind.Ordinal)
            {
                ProseParty.Resolve(window, ref draft);
                source = searched ? source : AttributionReader.Find(window);
                searched = true;
                draft.Attribution ??= source;
            }

        }
    }
}
