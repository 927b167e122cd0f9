using System.Text;

namespace Extraction.Articles.Html;

/// <summary>
/// Takes the innermost tags out of a page that nests elements too deeply. The tree construction of the HTML standard searches
/// all open elements for many tags and repeats all open formatting elements in each paragraph, so that its time grows with the
/// square of the depth; with a bound on the depth it is linear. A page that stays within the bounds is returned as it is.
/// </summary>
/// <remarks>
/// The count errs to the safe side: an end tag never closes across a table cell, and an end tag of a formatting element closes
/// only that element, as in the standard.
/// </remarks>
internal sealed class NestingLimit
{
    // Wiki pages nest about 40 elements deep.
    private const int MostElements = 100;
    private const int MostFormatting = 12;
    // Each attribute is compared with all others of its tag.
    private const int MostUnquoted = 1_000;
    private const int Search = 2 * MostElements;

    private readonly string _html;
    private readonly List<(int Name, HtmlTagTraits Traits)> _open = [];
    private readonly List<int> _formatting = [];
    private readonly List<(int Start, int End)> _dropped = [];
    private int _pageTags;

    private NestingLimit(string html) => _html = html;

    /// <summary>Applies the bounds.</summary>
    /// <param name="html">The page.</param>
    /// <param name="dropped">How many tags were taken out.</param>
    /// <returns>The page without them.</returns>
    public static string Apply(string html, out int dropped)
    {
        var limit = new NestingLimit(html);
        limit.Scan();
        dropped = limit._dropped.Count;
        return dropped == 0 ? html : limit.Without();
    }

    private void Scan()
    {
        int position = _html.IndexOf('<', StringComparison.Ordinal);
        while (position >= 0 && position + 1 < _html.Length)
        {
            char next = _html[position + 1];
            int end;
            if (next == '!')
            {
                end = HtmlTag.EndOfComment(_html, position);
            }
            else if (HtmlTag.TryRead(_html, position, out HtmlTag tag))
            {
                Count(tag);
                end = !tag.IsEnd && tag.Is(HtmlTagTraits.RawText) ? HtmlTag.EndOfRawText(_html, tag) : tag.End;
            }
            else
            {
                end = position + 1;
            }

            position = end >= _html.Length ? -1 : _html.IndexOf('<', end);
        }
    }

    private void Count(in HtmlTag tag)
    {
        bool drop = tag.Traits switch
        {
            _ when tag.Unquoted > MostUnquoted => true,
            HtmlTagTraits.None => tag.IsEnd ? Close(tag) : Open(tag),
            HtmlTagTraits.Void => false,
            HtmlTagTraits.Page => !tag.IsEnd && OpenPage(),
            HtmlTagTraits.Formatting => tag.IsEnd ? CloseFormatting(tag.Name) : OpenFormatting(tag.Name),
            _ => tag.IsEnd ? Close(tag) : Open(tag),
        };

        if (drop)
        {
            _dropped.Add((tag.Start, tag.End));
        }
    }

    /// <summary>A page has one html and one body tag; the attributes of every further one would be compared with all before.</summary>
    private bool OpenPage() => ++_pageTags > 2;

    private bool Open(in HtmlTag tag)
    {
        if (tag.Is(HtmlTagTraits.OptionalEnd))
        {
            CloseImplied(tag);
        }

        _open.Add((tag.Name, tag.Traits));
        return _open.Count > MostElements;
    }

    /// <summary>An item ends the item before it in the same list; a paragraph ends the paragraph before it in the same cell.</summary>
    private void CloseImplied(in HtmlTag tag)
    {
        HtmlTagTraits bound = tag.Is(HtmlTagTraits.TablePart) ? HtmlTagTraits.Table
            : tag.Is(HtmlTagTraits.Paragraph) ? HtmlTagTraits.Cell
            : HtmlTagTraits.ItemBound;
        for (int i = _open.Count - 1; i >= 0 && i >= _open.Count - Search; i--)
        {
            if (_open[i].Name == tag.Name)
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }

            if ((_open[i].Traits & bound) != 0)
            {
                return;
            }
        }
    }

    private bool Close(in HtmlTag tag)
    {
        for (int i = _open.Count - 1; i >= 0 && i >= _open.Count - Search; i--)
        {
            if (_open[i].Name == tag.Name)
            {
                _open.RemoveRange(i, _open.Count - i);
                return i >= MostElements;
            }

            if ((_open[i].Traits & HtmlTagTraits.Cell) != 0 && !tag.Is(HtmlTagTraits.TablePart))
            {
                return false;
            }
        }

        return false;
    }

    private bool OpenFormatting(int name)
    {
        _formatting.Add(name);
        return _formatting.Count > MostFormatting;
    }

    private bool CloseFormatting(int name)
    {
        for (int i = _formatting.Count - 1; i >= 0 && i >= _formatting.Count - Search; i--)
        {
            if (_formatting[i] == name)
            {
                _formatting.RemoveAt(i);
                return i >= MostFormatting;
            }
        }

        return false;
    }

    private string Without()
    {
        var kept = new StringBuilder(_html.Length);
        int position = 0;
        foreach ((int start, int end) in _dropped)
        {
            kept.Append(_html, position, start - position);
            position = end;
        }

        return kept.Append(_html, position, _html.Length - position).ToString();
    }
}
