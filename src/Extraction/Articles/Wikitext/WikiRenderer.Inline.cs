using System.Buffers;
using System.Net;
using Extraction.Articles.Rendering;

namespace Extraction.Articles.Wikitext;

/// <content>Running text and the nodes in it.</content>
internal sealed partial class WikiRenderer
{
    private const int LongestTag = 2_000;
    private const int LongestEntity = 12;
    private const int LongestExponent = 4;

    private static readonly SearchValues<char> Special = SearchValues.Create("'<&[]{}_:");
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>[]{}|\"");
    private static readonly SearchValues<char> Marks = SearchValues.Create("{}[]|<>'=");

    private void Inline(int start, int end)
    {
        if (_depth >= DeepestNesting)
        {
            Words(start, end);
            return;
        }

        int node = source.FirstNode(start);
        int position = start;
        while (position < end)
        {
            int stop = node < source.Count && source[node].Start < end ? source[node].Start : end;
            Text(position, stop);
            if (stop == end)
            {
                return;
            }

            WikiNode found = source[node];
            int length = article.Length;
            Node(found);
            position = Math.Max(found.End, stop);
            node = found.After;
            if (article.Length == length && ReferenceEquals(_output, article) && position < end)
            {
                position = CloseGap(position);
            }
        }
    }

    /// <summary>What shows nothing leaves no blank of its own: none behind an opening bracket, none before a comma.</summary>
    private int CloseGap(int position)
    {
        char next = source.Text[position];
        if (next == ' ' && article.EndsWith('('))
        {
            return position + 1;
        }

        if (next is ',' or '.' or ';' or ')')
        {
            article.ForgetSpace();
        }

        return position;
    }

    private void Node(in WikiNode node)
    {
        _depth++;
        switch (node.Kind)
        {
            case WikiNodeKind.Template:
                Template(node);
                break;
            case WikiNodeKind.Link:
                Link(node);
                break;
            case WikiNodeKind.Reference:
                Footnote(node);
                break;
            case WikiNodeKind.ReferenceList:
                NoteList(node);
                break;
            case WikiNodeKind.Gallery:
                Gallery(node);
                break;
            case WikiNodeKind.Verbatim:
                _output.Write(WebUtility.HtmlDecode(source.Between(node.ContentStart, node.ContentEnd).ToString()));
                break;
            case WikiNodeKind.Parameter:
                int pipe = source.IndexOf('|', node.ContentStart, node.ContentEnd);
                Inline(pipe < 0 ? node.ContentEnd : pipe + 1, node.ContentEnd);
                break;
            default:
                break;
        }

        _depth--;
    }

    /// <summary>Text without nodes: quotes for bold and italic go, tags and entities are read.</summary>
    private void Text(int start, int end)
    {
        int position = start;
        while (position < end)
        {
            int run = source.Between(position, end).IndexOfAny(Special);
            if (run < 0)
            {
                _output.Write(source.Between(position, end));
                return;
            }

            int stop = position + run;
            int next = source.Text[stop] switch
            {
                '\'' => Quotes(position, stop, end),
                '<' => InlineTag(position, stop, end),
                '&' => Entity(position, stop, end),
                '[' => ExternalLink(position, stop, end),
                '_' => Switch(position, stop, end),
                ':' => Address(position, stop, end),
                _ => Brackets(position, stop, end),
            };
            position = next;
        }
    }

    private int Quotes(int start, int stop, int end)
    {
        int run = Run('\'', stop, end);

        // Two mark italics, three bold, five both; four are an apostrophe and bold, more than five are apostrophes and both.
        int literal = run switch { 1 => 1, 4 => 1, > 5 => run - 5, _ => 0 };
        _output.Write(source.Between(start, stop + literal));
        return stop + run;
    }

    private int Entity(int start, int stop, int end)
    {
        ReadOnlySpan<char> rest = source.Between(stop, Math.Min(end, stop + LongestEntity));
        int close = rest.IndexOf(';');
        _output.Write(source.Between(start, stop));
        if (close < 2)
        {
            _output.Write("&");
            return stop + 1;
        }

        _output.Write(WebUtility.HtmlDecode(rest[..(close + 1)].ToString()));
        return stop + close + 1;
    }

    /// <summary>Marks of templates and links that belong to no node are left out; single ones are text.</summary>
    private int Brackets(int start, int stop, int end)
    {
        int run = Run(source.Text[stop], stop, end);
        _output.Write(source.Between(start, run > 1 ? stop : stop + run));
        return stop + run;
    }

    /// <summary><c>[http://… label]</c>: the label is the text.</summary>
    private int ExternalLink(int start, int stop, int end)
    {
        int run = Run('[', stop, end);
        ReadOnlySpan<char> rest = source.Between(stop + run, Math.Min(end, stop + run + LongestTag));
        if (run > 1 || !IsAddress(rest))
        {
            return Brackets(start, stop, end);
        }

        _output.Write(source.Between(start, stop));
        int stopAt = rest.IndexOfAny(" ]\t\n");
        if (stopAt < 0 || rest[stopAt] == ']')
        {
            // A bare "[http://…]" shows as a number that says nothing.
            return stopAt < 0 ? stop + 1 + rest.Length : stop + 1 + stopAt + 1;
        }

        // The label's own closing bracket is met as a single one: see Brackets.
        int close = rest.IndexOf(']');
        if (close < 0)
        {
            return stop + 1 + stopAt;
        }

        bool outside = article.InsideLink;
        article.InsideLink = true;
        Text(stop + 1 + stopAt, stop + 1 + close);
        article.InsideLink = outside;
        return stop + 1 + close + 1;
    }

    private int Switch(int start, int stop, int end)
    {
        // Behaviour switches: __NOTOC__.
        ReadOnlySpan<char> rest = source.Between(stop, Math.Min(end, stop + 40));
        int close = rest.StartsWith("__") ? rest[2..].IndexOf("__") : -1;
        bool isSwitch = close > 0 && !rest.Slice(2, close).ContainsAnyExceptInRange('A', 'Z');
        _output.Write(source.Between(start, isSwitch ? stop : stop + 1));
        return isSwitch ? stop + close + 4 : stop + 1;
    }

    /// <summary>A bare web address is not prose.</summary>
    private int Address(int start, int stop, int end)
    {
        int scheme = stop;
        while (scheme > start && char.IsAsciiLetter(source.Text[scheme - 1]))
        {
            scheme--;
        }

        ReadOnlySpan<char> address = source.Between(scheme, end);
        if (!IsAddress(address) || !ReferenceEquals(_output, article))
        {
            _output.Write(source.Between(start, stop + 1));
            return stop + 1;
        }

        int length = address.IndexOfAny(AddressEnds);
        length = length < 0 ? address.Length : length;
        _output.Write(source.Between(start, scheme));
        article.WriteResidue(ResidueKind.Address, address[..length].TrimEnd(".,;:!?)"));
        return scheme + address[..length].TrimEnd(".,;:!?)").Length;
    }

    private int InlineTag(int start, int stop, int end)
    {
        ReadOnlySpan<char> rest = source.Between(stop, Math.Min(end, stop + LongestTag));
        int close = rest.IndexOf('>');
        HtmlTagName tag = HtmlTagName.Read(rest);
        _output.Write(source.Between(start, stop));
        if (rest.StartsWith("<!--"))
        {
            return stop + 4;
        }

        if (close < 0 || tag.Effect == TagEffect.None)
        {
            _output.Write("<");
            return stop + 1;
        }

        int next = stop + close + 1;
        switch (tag.Effect)
        {
            case TagEffect.LineBreak:
                _output.LineBreak();
                break;
            case TagEffect.Block:
                _output.Break();
                break;
            case TagEffect.Superscript when !tag.IsEnd:
                return Superscript(next, end);
            case TagEffect.Hideable when IsHidden(rest[..close]):
                int hiddenEnd = source.Between(next, Math.Min(end, next + LongestTag)).IndexOf("</", StringComparison.Ordinal);
                return hiddenEnd < 0 ? next : next + hiddenEnd;
            default:
                break;
        }

        return next;
    }

    private int Superscript(int start, int end)
    {
        ReadOnlySpan<char> rest = source.Between(start, Math.Min(end, start + LongestExponent + 6));
        int close = rest.IndexOf("</sup>", StringComparison.OrdinalIgnoreCase);
        if (close > 0 && Exponents.Raise(rest[..close]) is { } raised)
        {
            _output.Write(raised);
            return start + close + 6;
        }

        return start;
    }

    private static bool IsHidden(ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> style = TagAttributes.Value(tag, "style");
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Beyond the depth that is rendered: the words, without any mark.</summary>
    private void Words(int start, int end)
    {
        int position = start;
        while (position < end)
        {
            ReadOnlySpan<char> rest = source.Between(position, end);
            int mark = rest.IndexOfAny(Marks);
            int length = mark < 0 ? rest.Length : mark;
            _output.Write(rest[..length]);
            _output.Space();
            position += length + 1;
        }
    }

    private int Run(char mark, int start, int end)
    {
        int position = start + 1;
        while (position < end && source.Text[position] == mark)
        {
            position++;
        }

        return position - start;
    }

}
