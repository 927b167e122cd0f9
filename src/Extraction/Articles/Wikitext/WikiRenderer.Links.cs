using Extraction.Articles.Rendering;

namespace Extraction.Articles.Wikitext;

/// <content>Links, images, galleries.</content>
internal sealed partial class WikiRenderer
{
    private void Link(in WikiNode node)
    {
        List<WikiArgument> parts = source.Split(node);
        ReadOnlySpan<char> target = source.Between(parts[0].Start, parts[0].End);
        bool shown = target.StartsWith(":");
        if (!shown && LinkTarget.IsFile(target))
        {
            Image(parts);
        }
        else if (!shown && LinkTarget.IsCategory(target))
        {
            int colon = target.IndexOf(':');
            _categories.Add((parts[0].Start + colon + 1, parts[0].End));
        }
        else if (shown || parts.Count > 1 || !LinkTarget.IsInterlanguage(target))
        {
            bool outside = article.InsideLink;
            article.InsideLink = true;
            LinkText(parts, node.ContentEnd, shown ? 1 : 0);
            article.InsideLink = outside;
        }
    }

    private void LinkText(List<WikiArgument> parts, int end, int skipped)
    {
        WikiArgument target = parts[0];
        if (parts.Count == 1)
        {
            Inline(target.Start + skipped + (source.Between(target.Start, target.End).StartsWith("#") ? 1 : 0), target.End);
        }
        else if (parts.Count > 2 || parts[1].End > parts[1].Start)
        {
            Inline(parts[1].Start, end);
        }
        else
        {
            _output.Write(LinkTarget.Shortened(source.Between(target.Start + skipped, target.End)));
        }
    }

    private void Image(List<WikiArgument> parts)
    {
        bool framed = false;
        WikiArgument? caption = null;
        for (int i = 1; i < parts.Count; i++)
        {
            ReadOnlySpan<char> part = source.Between(parts[i].Start, parts[i].End);
            framed |= ImageOptions.Frames(part);
            caption = ImageOptions.IsOption(part) ? caption : parts[i];
        }

        if (_box is not null && ReferenceEquals(_output, article))
        {
            string flag = FlagName.Of(source.Between(parts[0].Start, parts[0].End));
            if (flag.Length > 0)
            {
                _box.Flag(flag);
            }
        }

        if (framed && caption is { } text)
        {
            PlaceCaption(text.Start, text.End);
        }
    }

    /// <summary>A caption stands before a paragraph that has not begun, else behind it; in cells and boxes it is part of their text.</summary>
    private void PlaceCaption(int start, int end)
    {
        if (article.Breaks != BreakStyle.Blocks || !ReferenceEquals(_output, article))
        {
            _output.Space();
            Inline(start, end);
            _output.Space();
        }
        else if (article.IsOpen)
        {
            _captions.Add((start, end));
        }
        else
        {
            Caption(start, end);
        }
    }

    private void Gallery(in WikiNode node)
    {
        _output.Break();
        int position = node.ContentStart;
        while (position < node.ContentEnd)
        {
            int length = source.Between(position, node.ContentEnd).IndexOf('\n');
            int end = length < 0 ? node.ContentEnd : position + length;
            GalleryLine(position, end);
            position = end + 1;
        }
    }

    /// <summary><c>File:Name.jpg|alt=…|Caption</c>: the caption is the last part that is no option. Its markup was not scanned, for a gallery is one node.</summary>
    private void GalleryLine(int start, int end)
    {
        int pipe = source.Between(start, end).IndexOf('|');
        if (pipe < 0)
        {
            return;
        }

        string caption = source.Between(start + pipe + 1, end).ToString();
        int option = caption.IndexOf('|', StringComparison.Ordinal);
        while (option >= 0 && ImageOptions.IsOption(caption.AsSpan(0, option)))
        {
            caption = caption[(option + 1)..];
            option = caption.IndexOf('|', StringComparison.Ordinal);
        }

        if (!ImageOptions.IsOption(caption))
        {
            var inner = new WikiRenderer(new WikiSource(caption), article, title) { _depth = _depth + 1 };
            BlockKind kind = article.Kind;
            article.Kind = article.Breaks == BreakStyle.Blocks ? BlockKind.Caption : kind;
            inner.Inline(0, caption.Length);
            article.Break();
            article.Kind = kind;
        }
    }
}
