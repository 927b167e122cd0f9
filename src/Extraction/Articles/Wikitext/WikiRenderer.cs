using Extraction.Articles.Rendering;

namespace Extraction.Articles.Wikitext;

/// <summary>
/// Renders wikitext: line by line for headings, lists, tables and paragraphs, and within lines from node to node. Templates,
/// links and footnotes render their parts by the same methods; deeper than <see cref="DeepestNesting"/> only bare words are kept,
/// so that no input can exhaust the stack.
/// </summary>
internal sealed partial class WikiRenderer(WikiSource source, ArticleRendering article, string title)
{
    private const int DeepestNesting = 24;

    private readonly WikiNotes _notes = new();
    private readonly UnknownTemplates _unknown = new();
    private readonly List<(int Start, int End)> _captions = [];
    private readonly List<(int Start, int End)> _categories = [];
    private readonly List<WikiTable> _tables = [];
    private IInlineOutput _output = article;
    private InfoboxRendering? _box;
    private int _boxes;
    private int _depth;

    /// <summary>Renders the whole source.</summary>
    public void Render()
    {
        Flow(0, source.Text.Length, top: true);
        CloseTables();
        EndParagraph();
        ListRemainingNotes();
        WriteCategories();
        _unknown.AddTo(article.Diagnostics);
    }

    /// <summary>Renders a stretch that may have several lines.</summary>
    private void Flow(int start, int end, bool top)
    {
        int node = source.FirstNode(start);
        int position = start;
        while (position < end)
        {
            int lineEnd = source.EndOfLine(position, end, ref node);
            Line(position, lineEnd, top);
            if (lineEnd < end)
            {
                _output.Space();
            }

            position = lineEnd + 1;
        }
    }

    private void Line(int start, int end, bool top)
    {
        int first = start;
        while (first < end && char.IsWhiteSpace(source.Text[first]))
        {
            first++;
        }

        if (first == end)
        {
            EndParagraph();
            return;
        }

        char mark = source.Text[first];
        if (top && mark == '=' && first == start && WikiHeading.TryRead(source.Text, start, out int level, out int textStart, out int textEnd))
        {
            Heading(level, textStart, Math.Min(textEnd, end));
        }
        else if (ReferenceEquals(_output, article) && mark is '{' or '|' or '!' && TableLine(first, end))
        {
            return;
        }
        else if (mark is '*' or '#' or ':' or ';' && first == start)
        {
            ListLine(first, end);
        }
        else if (mark == '-' && source.Between(first, end).StartsWith("----"))
        {
            _output.Break();
            int rule = source.Between(first, end).IndexOfAnyExcept('-');
            Inline(rule < 0 ? end : first + rule, end);
        }
        else
        {
            Inline(first, end);
        }
    }

    private void Heading(int level, int start, int end)
    {
        CloseTables();
        EndParagraph();
        article.BeginHeading();
        Inline(start, end);
        article.EndHeading(level);
        article.Kind = BlockKind.Paragraph;
        article.Breaks = BreakStyle.Blocks;
    }

    private void ListLine(int start, int end)
    {
        int text = start;
        while (text < end && source.Text[text] is '*' or '#' or ':' or ';' or ' ')
        {
            text++;
        }

        if (source.Between(text, end).StartsWith("{|") && ReferenceEquals(_output, article) && TableLine(text, end))
        {
            return;
        }

        _output.Break();
        BlockKind kind = article.Kind;
        article.Kind = kind == BlockKind.Paragraph ? BlockKind.ListItem : kind;
        Inline(text, end);
        _output.Break();
        article.Kind = kind;
    }

    /// <summary>A blank line or the end of the text: captions of images that stood inside the paragraph follow it.</summary>
    private void EndParagraph()
    {
        _output.Break();
        if (_captions.Count == 0 || article.Breaks != BreakStyle.Blocks || !ReferenceEquals(_output, article))
        {
            return;
        }

        (int Start, int End)[] captions = [.. _captions];
        _captions.Clear();
        foreach ((int start, int end) in captions)
        {
            Caption(start, end);
        }
    }

    private void Caption(int start, int end)
    {
        article.EndBlock();
        BlockKind kind = article.Kind;
        BreakStyle breaks = article.Breaks;
        article.Kind = BlockKind.Caption;
        article.Breaks = BreakStyle.Spaces;
        Inline(start, end);
        article.EndBlock();
        article.Kind = kind;
        article.Breaks = breaks;
    }

    private void WriteCategories()
    {
        article.EndBlock();
        article.Kind = BlockKind.Category;
        article.Breaks = BreakStyle.Blocks;
        foreach ((int start, int end) in _categories)
        {
            Inline(start, end);
            article.EndBlock();
        }
    }

    /// <summary>Renders a stretch by itself to one line of text.</summary>
    private string Plain(WikiArgument? argument)
    {
        if (argument is not { } value)
        {
            return "";
        }

        ReadOnlySpan<char> text = source.Between(value.Start, value.End);
        if (!text.ContainsAny(Special))
        {
            return text.ToString();
        }

        IInlineOutput before = _output;
        var plain = new PlainValue();
        _output = plain;
        Inline(value.Start, value.End);
        _output = before;
        return plain.ToString();
    }
}
