using System.Buffers;

namespace Extraction.Articles.Wikitext;

/// <summary>
/// Pairs the opening and closing marks of wikitext in one pass. Templates and footnotes may not reach across a heading, links
/// not across a blank line: an opening that nothing closes by then is given up, so that no missing bracket can swallow a section.
/// </summary>
internal sealed class NodeScanner
{
    private static readonly SearchValues<char> Special = SearchValues.Create("{}[]<\n");
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("|\n[]{}<");

    private const int LongestName = 60;

    // Links that a footnote may have open when the next footnote opens.
    private const int LinksInReference = 16;

    private readonly string _source;
    private readonly List<WikiNode> _nodes;
    private readonly List<Opening> _open = [];
    private readonly ExtensionTags _tags;
    private int _openBraces;
    private int _openTags;

    private NodeScanner(string source)
    {
        _source = source;
        _nodes = new List<WikiNode>((source.Length / 200) + 8);
        _tags = new ExtensionTags(source);
    }

    /// <summary>How many openings were given up.</summary>
    public int Unclosed { get; private set; }

    /// <summary>Finds all nodes of a source.</summary>
    /// <param name="source">The wikitext.</param>
    /// <param name="unclosed">How many openings nothing closes.</param>
    /// <returns>The nodes in the order of their starts.</returns>
    public static List<WikiNode> Scan(string source, out int unclosed)
    {
        var scanner = new NodeScanner(source);
        scanner.Run();
        unclosed = scanner.Unclosed;
        return scanner._nodes;
    }

    private void Run()
    {
        int position = 0;
        while (position < _source.Length)
        {
            int run = _source.AsSpan(position).IndexOfAny(Special);
            if (run < 0)
            {
                break;
            }

            position = Step(position + run);
        }

        GiveUpAll(_source.Length);
    }

    private int Step(int position)
    {
        switch (_source[position])
        {
            case '{':
                return OpenBraces(position, RunLength(position));
            case '}':
                return CloseBraces(position, RunLength(position));
            case '[':
                return OpenLink(position, RunLength(position));
            case ']':
                return CloseLink(position);
            case '\n':
                return NextLine(position + 1);
            default:
                return Tag(position);
        }
    }

    private int OpenBraces(int position, int length)
    {
        int left = length;
        while (left >= 2)
        {
            int width = left == 3 ? 3 : 2;
            Open(width == 3 ? WikiNodeKind.Parameter : WikiNodeKind.Template, position + length - left, width);
            left -= width;
        }

        return position + length;
    }

    private int CloseBraces(int position, int length)
    {
        int left = length;
        while (left >= 2)
        {
            int top = TopBrace(position);
            if (top < 0)
            {
                break;
            }

            bool triple = _nodes[_open[top].Node].Kind == WikiNodeKind.Parameter;
            int width = triple && left >= 3 ? 3 : 2;
            if (triple && width == 2)
            {
                // "{{{a}}" is a template behind a stray brace.
                WikiNode node = _nodes[_open[top].Node];
                _nodes[_open[top].Node] = new WikiNode(WikiNodeKind.Template, node.Start + 1, node.ContentStart);
            }

            int at = position + length - left;
            Close(top, at, at + width);
            left -= width;
        }

        return position + length;
    }

    private int OpenLink(int position, int length)
    {
        if (length >= 2)
        {
            Open(WikiNodeKind.Link, position + length - 2, 2);
        }

        return position + length;
    }

    /// <summary>A link closes only where nothing else has been opened in it: brackets in a template's argument belong to the template.</summary>
    private int CloseLink(int position)
    {
        if (position + 1 >= _source.Length || _source[position + 1] != ']')
        {
            return position + 1;
        }

        if (_open.Count > 0 && _nodes[_open[^1].Node].Kind == WikiNodeKind.Link)
        {
            Close(_open.Count - 1, position, position + 2);
        }

        return position + 2;
    }

    private int NextLine(int position)
    {
        if (_open.Count == 0 || position >= _source.Length)
        {
            return position;
        }

        switch (_source[position])
        {
            case '\n' or '\r':
                while (_open.Count > 0 && _nodes[_open[^1].Node].Kind == WikiNodeKind.Link)
                {
                    GiveUp(_open.Count - 1, position);
                }

                break;
            case '=' when WikiHeading.IsHeading(_source, position):
                GiveUpAll(position);
                break;
            case '|':
                Opening top = _open[^1];
                _open[^1] = top with { LastParameter = position };
                break;
            default:
                break;
        }

        return position;
    }

    private int Tag(int position)
    {
        ExtensionTag tag = _tags.Read(position);
        switch (tag.Kind)
        {
            case WikiNodeKind.Unclosed:
                return position + 1;
            case WikiNodeKind.Reference or WikiNodeKind.ReferenceList when tag.IsEnd:
                CloseTag(tag, position);
                return tag.End;
            case WikiNodeKind.Reference or WikiNodeKind.ReferenceList when !tag.IsWhole:
                GiveUpReferenceAround();
                Open(tag.Kind, position, tag.End - position);
                return tag.End;
            default:
                _nodes.Add(new WikiNode(tag.Kind, position, tag.ContentStart)
                {
                    ContentEnd = tag.ContentEnd,
                    End = tag.End,
                    After = _nodes.Count + 1,
                });
                return tag.End;
        }
    }

    private void CloseTag(in ExtensionTag tag, int position)
    {
        WikiNodeKind kind = tag.Kind;
        int top = _openTags == 0 ? -1 : _open.FindLastIndex(open => _nodes[open.Node].Kind == kind);
        if (top >= 0)
        {
            Close(top, position, tag.End);
        }
        else
        {
            _nodes.Add(new WikiNode(WikiNodeKind.Skipped, position, position) { ContentEnd = position, End = tag.End, After = _nodes.Count + 1 });
        }
    }

    /// <summary>Footnotes do not nest: a second opening says that the first was never closed.</summary>
    private void GiveUpReferenceAround()
    {
        int nearest = Math.Max(0, _open.Count - LinksInReference);
        for (int i = _open.Count - 1; _openTags > 0 && i >= nearest; i--)
        {
            WikiNodeKind kind = _nodes[_open[i].Node].Kind;
            if (kind == WikiNodeKind.Reference)
            {
                while (_open.Count > i)
                {
                    GiveUp(_open.Count - 1, _nodes[_open[^1].Node].ContentStart);
                }

                return;
            }

            if (kind != WikiNodeKind.Link)
            {
                return;
            }
        }
    }

    private int RunLength(int position)
    {
        char mark = _source[position];
        int end = position + 1;
        while (end < _source.Length && _source[end] == mark)
        {
            end++;
        }

        return end - position;
    }

    private void Open(WikiNodeKind kind, int start, int width)
    {
        _open.Add(new Opening(_nodes.Count, 0));
        Count(kind, 1);
        _nodes.Add(new WikiNode(kind, start, start + width) { ContentEnd = start + width, End = start + width, After = _nodes.Count + 1 });
    }

    /// <summary>The innermost open template; links and footnotes opened in it and not closed by now are given up for it.</summary>
    private int TopBrace(int position)
    {
        while (_openBraces > 0 && _open.Count > 0)
        {
            if (_nodes[_open[^1].Node].Kind is WikiNodeKind.Template or WikiNodeKind.Parameter)
            {
                return _open.Count - 1;
            }

            GiveUp(_open.Count - 1, position);
        }

        return -1;
    }

    private void Close(int index, int contentEnd, int end)
    {
        while (_open.Count - 1 > index)
        {
            GiveUp(_open.Count - 1, contentEnd);
        }

        int node = _open[index].Node;
        Forget(index);
        _nodes[node] = _nodes[node] with { ContentEnd = contentEnd, End = end, After = _nodes.Count };
    }

    private void Forget(int index)
    {
        Count(_nodes[_open[index].Node].Kind, -1);
        _open.RemoveAt(index);
    }

    private void Count(WikiNodeKind kind, int change)
    {
        _openBraces += kind is WikiNodeKind.Template or WikiNodeKind.Parameter ? change : 0;
        _openTags += kind is WikiNodeKind.Reference or WikiNodeKind.ReferenceList ? change : 0;
    }

    private void GiveUpAll(int position)
    {
        while (_open.Count > 0)
        {
            GiveUp(_open.Count - 1, position);
        }
    }

    /// <summary>
    /// A template whose parameters stand on lines of their own ends, for want of its brackets, with the last of them; any other
    /// opening is taken for text.
    /// </summary>
    private void GiveUp(int index, int position)
    {
        Unclosed++;
        (int node, int lastParameter) = _open[index];
        Forget(index);
        WikiNode opening = _nodes[node];
        if (opening.Kind != WikiNodeKind.Template || lastParameter == 0)
        {
            int name = opening.Kind == WikiNodeKind.Template ? NameLength(opening.ContentStart) : 0;
            _nodes[node] = opening with { Kind = WikiNodeKind.Unclosed, End = opening.ContentStart + name };
            return;
        }

        int end = _source.IndexOf('\n', lastParameter);
        end = end < 0 || end > position ? position : end;
        int after = node + 1;
        while (after < _nodes.Count && _nodes[after].Start < end)
        {
            end = Math.Max(end, _nodes[after].End);
            after = _nodes[after].After;
        }

        _nodes[node] = opening with { ContentEnd = end, End = end, After = after };
    }

    /// <summary>The name of a template that was given up is no text: its length up to the first pipe, or 0.</summary>
    private int NameLength(int start)
    {
        ReadOnlySpan<char> rest = _source.AsSpan(start, Math.Min(LongestName, _source.Length - start));
        int pipe = rest.IndexOfAny(NameEnds);
        return pipe >= 0 && rest[pipe] == '|' ? pipe + 1 : 0;
    }

    /// <summary>An opening still waiting for its close.</summary>
    /// <param name="Node">Index of its node.</param>
    /// <param name="LastParameter">Start of the last line in it that begins with a pipe, or 0.</param>
    private readonly record struct Opening(int Node, int LastParameter);
}
