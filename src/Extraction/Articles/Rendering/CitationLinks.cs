using System.Globalization;
using Extraction.Text;

namespace Extraction.Articles.Rendering;

/// <summary>Ties footnote markers to the entries that they cite, by the keys that the markup gives both.</summary>
internal static class CitationLinks
{
    /// <summary>Adds references and citations to an article.</summary>
    /// <param name="builder">The article.</param>
    /// <param name="references">The entries in text order.</param>
    /// <param name="citations">The markers in text order.</param>
    public static void Add(ArticleBuilder builder, List<RenderedMark> references, List<RenderedMark> citations)
    {
        var byKey = new Dictionary<string, int>(references.Count, StringComparer.Ordinal);
        for (int i = 0; i < references.Count; i++)
        {
            byKey.TryAdd(references[i].Key, i);
        }

        var labels = new string?[references.Count];
        foreach ((string key, TextSpan span) in citations)
        {
            int reference = byKey.GetValueOrDefault(key, -1);
            builder.Citations.Add(new Citation(reference, span));
            if (reference >= 0)
            {
                labels[reference] ??= span.In(builder.Text).Trim("[]").ToString();
            }
        }

        for (int i = 0; i < references.Count; i++)
        {
            string label = labels[i] ?? (i + 1).ToString(CultureInfo.InvariantCulture);
            builder.References.Add(new Reference(label, references[i].Span));
        }
    }
}
