using Extraction.Articles.Rendering;

namespace Extraction.Articles.Wikitext;

/// <content>Footnotes: their markers, their lists.</content>
internal sealed partial class WikiRenderer
{
    private void Footnote(in WikiNode node)
    {
        ReadOnlySpan<char> tag = source.Between(node.Start, Math.Max(node.ContentStart, node.Start));
        tag = node.ContentStart == node.End ? source.Between(node.Start, node.End) : tag;
        string group = TagAttributes.Value(tag, "group").ToString();
        string name = TagAttributes.Value(tag, "name").ToString();
        Mark(group, name, node.ContentStart, node.ContentEnd, null);
    }

    private void Mark(string group, string name, int start, int end, string? text)
    {
        if (!ReferenceEquals(_output, article))
        {
            return;
        }

        WikiNote note = _notes.Cite(group, name);
        if (text is not null)
        {
            note.Text ??= text;
        }
        else if (note.Start < 0 && end > start)
        {
            (note.Start, note.End) = (start, end);
        }

        article.Cite(note.Key, $"[{note.Label}]");
    }

    /// <summary>A list of footnotes may define notes itself.</summary>
    private void NoteList(in WikiNode node)
    {
        string group = TagAttributes.Value(source.Between(node.Start, node.ContentStart), "group").ToString();
        Define(group, node.ContentStart, node.ContentEnd);
        ListNotes(group);
    }

    private void Define(string listGroup, int start, int end)
    {
        int index = source.FirstNode(start);
        while (index < source.Count && source[index].Start < end)
        {
            WikiNode node = source[index];
            if (node.Kind == WikiNodeKind.Reference)
            {
                ReadOnlySpan<char> tag = source.Between(node.Start, node.ContentStart);
                ReadOnlySpan<char> group = TagAttributes.Value(tag, "group");
                _notes.Define(group.IsEmpty ? listGroup : group.ToString(), TagAttributes.Value(tag, "name").ToString(), node.ContentStart, node.ContentEnd);
            }

            index = node.After;
        }
    }

    private void ListRemainingNotes()
    {
        for (int i = 0; i < _notes.Groups.Count; i++)
        {
            ListNotes(_notes.Groups[i]);
        }
    }

    /// <summary>Writes the entries of a group that are not yet written. A note may cite others, so the list may grow meanwhile.</summary>
    private void ListNotes(string group)
    {
        if (!ReferenceEquals(_output, article) || article.Breaks != BreakStyle.Blocks)
        {
            return;
        }

        EndParagraph();
        BlockKind kind = article.Kind;
        IReadOnlyList<WikiNote> notes = _notes.Of(group);
        for (int i = 0; i < notes.Count; i++)
        {
            if (!notes[i].IsListed)
            {
                notes[i].IsListed = true;
                ListNote(notes[i]);
            }

            notes = _notes.Of(group);
        }

        article.Kind = kind;
        article.Breaks = BreakStyle.Blocks;
    }

    private void ListNote(WikiNote note)
    {
        article.EndBlock();
        article.Kind = BlockKind.Reference;
        article.Breaks = BreakStyle.Spaces;
        if (note.Text is { } text)
        {
            article.Write(text);
        }
        else if (note.Start >= 0)
        {
            NoteText(note.Start, note.End);
        }

        article.EndReference(note.Key);
        article.Breaks = BreakStyle.Blocks;
    }

    /// <summary>
    /// A stray brace may close a citation early, and its other parameters run on as text: <c>}} |title=X |year=2015</c>. Of these only the
    /// values are text.
    /// </summary>
    private void NoteText(int start, int end)
    {
        List<WikiArgument> parts = source.Split(new WikiNode(WikiNodeKind.Template, start, start) { ContentEnd = end });
        bool leaked = parts.Count > 1 && parts.TrueForAll(part => part == parts[0] || part.IsNamed || part.End == part.Start);
        if (!leaked)
        {
            Flow(start, end, top: false);
            return;
        }

        foreach (WikiArgument part in parts)
        {
            article.Space();
            Flow(part.Start, part.End, top: false);
            if (part.IsNamed && part.End > part.Start && !article.EndsWith('.'))
            {
                article.Write(".");
            }
        }
    }
}
