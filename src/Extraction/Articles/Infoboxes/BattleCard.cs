using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>
/// Reads the lines of one battle card, <c>Label: value</c>, into entries. The side is a tag behind each value
/// (<c>Col. Abel Streight [US]; …</c>), ahead of it (<c>[c] 718; [u] 590</c>), or before each figure in the bracket of a total
/// (<c>88 total (US 23; CS 65)</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="infobox">Ordinal of the card among the boxes of the article.</param>
/// <param name="entries">Receives the entries.</param>
internal sealed class BattleCard(string text, int infobox, List<InfoboxEntry> entries)
{
    private readonly SideTags _tags = new();
    private InfoboxLabel _label;

    /// <summary>Reads one line.</summary>
    /// <param name="label">Its label.</param>
    /// <param name="value">The value behind it; may be empty.</param>
    public void Read(InfoboxLabel label, TextSpan value)
    {
        _label = label;
        if (!value.IsEmpty)
        {
            ReadValue(value);
        }
    }

    /// <summary>Reads a line without a label that begins with a tag: it goes on with the value of the line above.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it does.</returns>
    public bool TryContinue(TextSpan line)
    {
        bool continues = _label.Field is InfoboxField.Commander or InfoboxField.Strength or InfoboxField.Casualties
            && SideTags.SplitAhead(text, line).Count > 0;
        if (continues)
        {
            ReadValue(line);
        }

        return continues;
    }

    private void ReadValue(TextSpan value)
    {
        switch (_label.Field)
        {
            case InfoboxField.Commander:
                AddTagged(value, CommanderList.Split);
                break;
            case InfoboxField.Strength:
                AddTagged(value, static (_, span) => [span]);
                break;
            case InfoboxField.Casualties:
                AddCasualties(value);
                break;
            default:
                Add(value, "", 0.98f);
                break;
        }
    }

    private void AddTagged(TextSpan value, Func<string, TextSpan, List<TextSpan>> split)
    {
        List<(TextSpan Part, string Tag)> parts = SideTags.SplitAhead(text, value);
        foreach ((TextSpan part, string tag) in parts.Count > 0 ? parts : SideTags.SplitBehind(text, value))
        {
            foreach (TextSpan item in split(text, part))
            {
                Add(item, tag, tag.Length > 0 ? 0.98f : 0.8f);
            }
        }
    }

    /// <summary>A total, and in brackets the figure of each side behind its tag.</summary>
    private void AddCasualties(TextSpan value)
    {
        ReadOnlySpan<char> characters = value.In(text);
        int open = characters.IndexOf('(');
        if (open < 0 || characters[0] == '[')
        {
            AddTagged(value, static (_, span) => [span]);
            return;
        }

        int close = characters[open..].IndexOf(')');
        close = close < 0 ? characters.Length : open + close;
        List<(TextSpan Part, string Tag)> parts = _tags.SplitBefore(text, TextSpan.FromBounds(value.Start + open + 1, value.Start + close));
        if (parts.Count == 0)
        {
            AddTagged(value, static (_, span) => [span]);
            return;
        }

        ReadOnlySpan<char> total = characters[..open].TrimEnd();
        if (total.Length > 0)
        {
            Add(new TextSpan(value.Start, total.Length), "", 0.98f);
        }

        foreach ((TextSpan part, string tag) in parts)
        {
            Add(part, tag, 0.98f);
        }
    }

    private void Add(TextSpan value, string tag, float confidence)
    {
        int side = tag.Length > 0 ? _tags.SideOf(tag) : 0;
        string rule = tag.Length > 0 ? "card.side_tag" : "card.label";
        entries.Add(new InfoboxEntry(infobox, _label.Field, _label.Text, side, tag, value, "", confidence, rule));
    }
}
