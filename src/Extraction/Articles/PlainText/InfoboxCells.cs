using Extraction.Articles.Infoboxes;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Cuts the lines of one summary box into cells and finds the field of each, with or without header lines.</summary>
internal sealed class InfoboxCells(PageLayout page)
{
    /// <summary>A longer first line is no title.</summary>
    private const int LongestTitle = 45;

    /// <summary>A shorter line below "Part of" goes on with it.</summary>
    private const int ShortestCaption = 20;

    private readonly List<BoxCell> _cells = [];
    private readonly FigureSources _sources = new();
    private InfoboxField _field = InfoboxField.Title;
    private string _label = "";

    /// <summary>The stated column of a numbered parameter, or 0.</summary>
    private int _side;

    /// <summary>The current label stood on a line of its own.</summary>
    private bool _headed;

    private bool _conflict;
    private bool _casualtiesSeen;

    /// <summary>The cells of a box.</summary>
    /// <param name="start">Its first line.</param>
    /// <param name="end">Index just behind its last line.</param>
    /// <returns>The cells, in text order.</returns>
    public List<BoxCell> Read(int start, int end)
    {
        int line = ReadTitle(start, end);
        for (; line < end; line++)
        {
            ReadLine(line);
        }

        return _cells;
    }

    /// <summary>Below the headers of the columns, a line that starts with a label word is a value.</summary>
    private bool InColumns => _headed && _field is InfoboxField.Commander or InfoboxField.Strength or InfoboxField.Casualties or InfoboxField.Unit;

    private bool IsFigureField => _field is InfoboxField.Strength or InfoboxField.Casualties;

    /// <summary>The lines above the first label: the box's own title, then the caption of its image.</summary>
    private int ReadTitle(int start, int end)
    {
        bool image = false;
        int line = start;
        for (; line < end && !IsLabelled(page[line]); line++)
        {
            ReadOnlySpan<char> characters = page[line];
            int flag = ImageSize.LengthAt(characters);
            if (flag == characters.Length)
            {
                image = true;
                continue;
            }

            bool caption = image || page.Lines[line].Has(LineTraits.EndsSentence) || (line > start && characters.Length > LongestTitle);
            if (flag > 0 || (line > start && FigureLine.IsFigure(characters)) || (!caption && line - start > 1))
            {
                break;
            }

            AddAbove(line, caption);
        }

        return line;
    }

    private void AddAbove(int line, bool caption)
    {
        _cells.Add(new BoxCell
        {
            Field = caption ? InfoboxField.Caption : InfoboxField.Title,
            Value = page.Lines[line].Span,
            RuleId = caption ? "infobox.caption" : "infobox.title",
        });
        page.Roles[line] = caption ? LineRole.Caption : LineRole.Infobox;
    }

    private void ReadLine(int line)
    {
        ReadOnlySpan<char> characters = page[line];
        TextLine row = page.Lines[line];
        if (InfoboxLabels.TryMatchParameter(characters, out InfoboxLabel label, out int side, out int value))
        {
            Enter(label, headed: true, side);
            AddValues(TextSpan.FromBounds(row.Start + value, row.End));
        }
        else if (InfoboxLabels.TryMatchHeader(characters, out label))
        {
            Enter(label, headed: true, side: 0);
        }
        else if (!InColumns && InfoboxLabels.TryMatchRow(characters, out label, out value))
        {
            Enter(label, headed: false, side: 0);
            AddValues(TextSpan.FromBounds(row.Start + value, row.End));
        }
        else if (_field == InfoboxField.PartOf && !_headed && row.Has(LineTraits.EndsSentence) && row.Length > ShortestCaption)
        {
            AddAbove(line, caption: true);
        }
        else
        {
            ReadValue(row);
        }
    }

    private void ReadValue(TextLine row)
    {
        ReadOnlySpan<char> characters = row.In(page.Text);
        InferField(characters);
        if ((_headed || !InOneLineField) && SourceLabel.ReadLine(characters) is { } label)
        {
            _sources.Above = label;
            return;
        }

        if (IsFigureField && characters[0] == '(' && SourceLabel.ReadBehind(characters) is { } behind)
        {
            AttributeBackwards(behind);
            return;
        }

        AddValues(row.Span);
    }

    /// <summary>The field holds one line, so that the next lines are hardly its own.</summary>
    private bool InOneLineField => !_headed && _field is InfoboxField.Result or InfoboxField.Date or InfoboxField.Place or InfoboxField.Territory or InfoboxField.PartOf;

    private void Enter(InfoboxLabel label, bool headed, int side)
    {
        _field = label.Field;
        _label = label.Text;
        _headed = headed;
        _side = side;
        _sources.Above = null;
        _casualtiesSeen |= label.Field == InfoboxField.Casualties;
        _conflict |= label.Field is InfoboxField.Result or InfoboxField.Belligerent or InfoboxField.Commander or InfoboxField.Strength or InfoboxField.Casualties;
    }

    /// <summary>Where a dump lost the header line: flags below a one-line field are parties; figures before the losses are strength.</summary>
    private void InferField(ReadOnlySpan<char> line)
    {
        bool figure = FigureLine.IsFigure(line);
        bool columns = _field is InfoboxField.Commander or InfoboxField.Unit or InfoboxField.Belligerent;
        if (InOneLineField && _conflict && (ImageSize.StartsWith(line) || IsNation(line)))
        {
            Infer(InfoboxField.Belligerent);
        }
        else if (!_casualtiesSeen && figure && LossWords.IsLoss(line) && _field is not InfoboxField.Casualties)
        {
            Infer(InfoboxField.Casualties, keepSource: true);
        }
        else if (columns && _conflict && !_casualtiesSeen && figure)
        {
            Infer(InfoboxField.Strength);
        }
        else if (!_headed && _field == InfoboxField.Date && line[0] != '(' && !DatedHeading.HoldsDate(line))
        {
            Infer(InfoboxField.Other, headed: false);
        }
    }

    private void Infer(InfoboxField field, bool headed = true, bool keepSource = false)
    {
        _field = field;
        _label = "";
        _headed = headed;
        _sources.Above = keepSource ? _sources.Above : null;
    }

    /// <summary>All of the line is the name of a nation, not its demonym.</summary>
    private static bool IsNation(ReadOnlySpan<char> line) =>
        NationNames.Find(line) is [{ Span: var span }] && span.Length == line.Length;

    /// <summary>"(Soviet sources)" on a line of its own speaks of the figures above it, up to the next label or flag.</summary>
    private void AttributeBackwards(SourceLabel label)
    {
        for (int i = _cells.Count - 1; i >= 0 && _cells[i].Field == _field && _cells[i].Source == _sources.Above; i--)
        {
            _cells[i].Source = label;
            _cells[i].Attribution = label.Text;
            if (_cells[i].Flagged)
            {
                break;
            }
        }
    }

    /// <summary>A line may hold several values: each behind its flag, or two columns that a table row joined.</summary>
    private void AddValues(TextSpan span)
    {
        bool joined = false;
        foreach ((TextSpan part, bool flagged) in JoinedValues.Split(page.Text, span, _field))
        {
            _sources.Above = flagged && IsFigureField ? null : _sources.Above;
            Add(part, flagged, joined);
            joined = true;
        }
    }

    private void Add(TextSpan part, bool flagged, bool joined)
    {
        ReadOnlySpan<char> value = part.In(page.Text);
        bool continues = value.EndsWith(",", StringComparison.Ordinal);
        value = value.TrimEnd(",; ");
        if (value.IsEmpty)
        {
            return;
        }

        int behind = 0;
        SourceLabel? source = IsFigureField ? _sources.Of(value, out behind) : _sources.Above;
        value = value[behind..];
        _cells.Add(new BoxCell
        {
            Field = _field == InfoboxField.Title ? InfoboxField.Other : _field,
            Label = _label,
            Value = new TextSpan(part.Start + behind, value.Length),
            Flagged = flagged,
            Continues = continues,
            JoinedToPrevious = joined,
            Source = source,
            Nations = _field is InfoboxField.Belligerent or InfoboxField.Commander || IsFigureField ? NationNames.In(value) : [],
            Attribution = source is { IsSource: true } ? source.Text : "",
            Side = _side,
            Confidence = _side > 0 ? 0.99f : _label.Length > 0 ? 0.95f : 0.8f,
            RuleId = _side > 0 ? "infobox.parameter" : _label.Length > 0 ? "infobox.label" : "infobox.inferred_field",
        });
    }

    private static bool IsLabelled(ReadOnlySpan<char> line) =>
        InfoboxLabels.TryMatchHeader(line, out _) || InfoboxLabels.TryMatchRow(line, out _, out _) || InfoboxLabels.TryMatchParameter(line, out _, out _, out _);
}
