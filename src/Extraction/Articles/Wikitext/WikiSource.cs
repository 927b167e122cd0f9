namespace Extraction.Articles.Wikitext;

/// <summary>A wikitext source with its nodes: what can be asked of a stretch of it without rendering it.</summary>
internal sealed class WikiSource
{
    private readonly List<WikiNode> _nodes;

    /// <summary>Scans a source.</summary>
    /// <param name="text">The wikitext.</param>
    public WikiSource(string text)
    {
        Text = text;
        _nodes = NodeScanner.Scan(text, out int unclosed);
        Unclosed = unclosed;
    }

    /// <summary>The wikitext.</summary>
    public string Text { get; }

    /// <summary>How many openings nothing closes.</summary>
    public int Unclosed { get; }

    /// <summary>Number of nodes.</summary>
    public int Count => _nodes.Count;

    /// <summary>A node.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>The node.</returns>
    public WikiNode this[int index] => _nodes[index];

    /// <summary>The characters of a stretch.</summary>
    /// <param name="start">Its start.</param>
    /// <param name="end">Its end.</param>
    /// <returns>The characters.</returns>
    public ReadOnlySpan<char> Between(int start, int end) => Text.AsSpan(start, end - start);

    /// <summary>The first node that starts at or behind a position.</summary>
    /// <param name="position">The position.</param>
    /// <returns>Its index, or the number of nodes.</returns>
    public int FirstNode(int position)
    {
        int low = 0;
        int high = _nodes.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_nodes[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The end of a line: the first line end that is not inside a node.</summary>
    /// <param name="start">A position outside all nodes.</param>
    /// <param name="limit">Where to stop at the latest.</param>
    /// <param name="node">The first node at or behind the position; moved to the first behind the line.</param>
    /// <returns>The position of the line end, or the limit.</returns>
    public int EndOfLine(int start, int limit, ref int node)
    {
        int end = NextLineEnd(start, limit);
        while (node < _nodes.Count && _nodes[node].Start < end)
        {
            end = _nodes[node].End > end ? NextLineEnd(Math.Min(_nodes[node].End, limit), limit) : end;
            node = _nodes[node].After;
        }

        return end;
    }

    /// <summary>The first of a character in a stretch that is not inside a node.</summary>
    /// <param name="mark">The character.</param>
    /// <param name="start">Start of the stretch.</param>
    /// <param name="end">End of the stretch.</param>
    /// <returns>Its position, or -1.</returns>
    public int IndexOf(char mark, int start, int end)
    {
        int node = FirstNode(start);
        int position = start;
        while (position < end)
        {
            int stop = node < _nodes.Count && _nodes[node].Start < end ? _nodes[node].Start : end;
            int found = Text.AsSpan(position, Math.Max(stop - position, 0)).IndexOf(mark);
            if (found >= 0)
            {
                return position + found;
            }

            if (stop >= end)
            {
                return -1;
            }

            position = Math.Max(_nodes[node].End, position);
            node = _nodes[node].After;
        }

        return -1;
    }

    /// <summary>Splits the content of a template or link at its pipes. The first part is the name or target.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The parts; only those behind the first may have names.</returns>
    public List<WikiArgument> Split(in WikiNode node)
    {
        var parts = new List<WikiArgument>(4);
        int start = node.ContentStart;
        while (true)
        {
            int pipe = IndexOf('|', start, node.ContentEnd);
            int end = pipe < 0 ? node.ContentEnd : pipe;
            parts.Add(Argument(start, end, named: parts.Count > 0 && node.Kind == WikiNodeKind.Template));
            if (pipe < 0)
            {
                return parts;
            }

            start = pipe + 1;
        }
    }

    private WikiArgument Argument(int start, int end, bool named)
    {
        int equals = named ? IndexOf('=', start, end) : -1;
        return equals < 0 ? Trim(start, start, start, end) : Trim(start, equals, equals + 1, end);
    }

    private WikiArgument Trim(int nameStart, int nameEnd, int start, int end)
    {
        (nameStart, nameEnd) = Trim(nameStart, nameEnd);
        (start, end) = Trim(start, end);
        return new WikiArgument(nameStart, nameEnd, start, end);
    }

    private (int Start, int End) Trim(int start, int end)
    {
        ReadOnlySpan<char> text = Between(start, end);
        int trimmed = text.TrimStart().Length;
        int first = start + text.Length - trimmed;
        return (first, first + text.Trim().Length);
    }

    private int NextLineEnd(int start, int limit)
    {
        int end = Text.AsSpan(start, limit - start).IndexOf('\n');
        return end < 0 ? limit : start + end;
    }
}
