using Extraction.Text;

namespace Extraction.Articles;

/// <summary>Ties footnote markers to the entries that they cite.</summary>
internal static class CitationLinker
{
    /// <summary>Gives every citation the index of its entry, or leaves -1.</summary>
    /// <param name="builder">An article with its references and citations, the latter still untied.</param>
    public static void Link(ArticleBuilder builder)
    {
        if (builder.References.Count == 0 || builder.Citations.Count == 0)
        {
            return;
        }

        (Dictionary<string, int> entries, Dictionary<string, int> notes) = IndexEntries(builder);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> entryLookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> noteLookup = notes.GetAlternateLookup<ReadOnlySpan<char>>();

        // Where a list has no markers of its own ("[1]"), it is the list of the notes; else the notes' list has been lost.
        bool onlyNotes = builder.Citations.TrueForAll(citation => !char.IsAsciiDigit(builder.Text[citation.Span.Start + 1]));
        for (int i = 0; i < builder.Citations.Count; i++)
        {
            TextSpan span = builder.Citations[i].Span;
            ReadOnlySpan<char> label = builder.Text.AsSpan(span.Start + 1, span.Length - 2);
            int blank = label.IndexOfAny(' ', '\u00A0');
            ReadOnlySpan<char> number = blank < 0 ? label : label[(blank + 1)..];
            bool note = blank > 0 || char.IsAsciiLetter(label[0]);
            bool tied = note
                ? noteLookup.TryGetValue(number, out int entry) || ((blank < 0 || onlyNotes) && entryLookup.TryGetValue(number, out entry))
                : entryLookup.TryGetValue(number, out entry) || noteLookup.TryGetValue(number, out entry);
            if (tied)
            {
                builder.Citations[i] = new Citation(entry, span);
            }
        }
    }

    /// <summary>
    /// Where two lists both count from 1, the longer one is the reference list and the other holds the notes.
    /// A list begins where the numbers stop rising.
    /// </summary>
    private static (Dictionary<string, int> Entries, Dictionary<string, int> Notes) IndexEntries(ArticleBuilder builder)
    {
        var lists = new List<Dictionary<string, int>>();
        for (int i = 0; i < builder.References.Count; i++)
        {
            string label = builder.References[i].Label;
            if (label.Length == 0)
            {
                continue;
            }

            if (lists.Count == 0 || !lists[^1].TryAdd(label, i))
            {
                lists.Add(new Dictionary<string, int>(StringComparer.Ordinal) { [label] = i });
            }
        }

        Dictionary<string, int> entries = lists.Count == 0 ? [] : lists.MaxBy(list => list.Count)!;
        var notes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Dictionary<string, int> list in lists.Where(list => list != entries))
        {
            foreach ((string label, int entry) in list)
            {
                notes.TryAdd(label, entry);
            }
        }

        return (entries, notes);
    }
}
