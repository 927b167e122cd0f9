using Extraction.Articles.Infoboxes;
using Extraction.Text;

namespace Extraction.Articles.PlainText;

/// <summary>Cuts the lines of one summary box into cells and finds the field of each, with or without header lines.</summary>
internal sealed class InfoboxCells(PageLayout page)
{
    private readonly List<BoxCell> _cells = [];
    private InfoboxField _field = InfoboxField.Title;
    private string _label = "";
    private bool _headed;
    private bool _casualtiesSeen;
    private bool _conflict;

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

    /// <summary>The lines above the first label: the box's own title, then the caption of its image.</summary>
    private int ReadTitle(int start, int end)
    {
        int line = start;
        bool image = false;
        while (line < end && !IsLabelled(page[line]))
        {
            ReadOnlySpan<char> characters = page[line];
            int flag = ImageSize.LengthAt(characters);
            if (flag == characters.Length)
            {
                image = true;
                line++;
                continue;
            }

            if (flag > 0 || FigureLine.IsFigure(characters))
            {
                break;
            }

            bool caption = image || page.Lines[line].Has(LineTraits.EndsSentence) || (line > start && characters.Length > 45);
            bool title = !caption && line - start <= 1;
            if (!title && !caption)
            {
                break;
            }

            _cells.Add(new BoxCell
            {
                Field = caption ? InfoboxField.Caption : InfoboxField.Title,
                Value = page.Lines[line].Span,
                RuleId = caption ? "infobox.caption" : "infobox.title",
            });
            page.Roles[line] = caption ? LineRole.Caption : LineRole.Infobox;
            line++;
        }

        return line;
    }

    private void ReadLine(int line)
    {
        ReadOnlySpan<char> characters = page[line];
        TextLine row = page.Lines[line];
        if (InfoboxLabels.TryMatchHeader(characters, out InfoboxLabel header))
        {
            Enter(header, headed: true);
            return;
        }

        if (!InConflictColumns && InfoboxLabels.TryMatchRow(characters, out InfoboxLabel label, out int value))
        {
            Enter(label, headed: false);
            AddValues(TextSpan.FromBounds(row.Start + value, row.End));
            return;
        }

        InferField(characters);
        AddValues(row.Span);
    }

    /// <summary>Below the headers of the columns, a line that starts with a label word is a value.</summary>
    private bool InConflictColumns => _headed && _field is InfoboxField.Commander or InfoboxField.Strength or InfoboxField.Casualties or InfoboxField.Unit;

    private void Enter(InfoboxLabel label, bool headed)
    {
        _field = label.Field;
        _label = label.Text;
        _headed = headed;
        _casualtiesSeen |= label.Field == InfoboxField.Casualties;
        _conflict |= label.Field is InfoboxField.Result or InfoboxField.Belligerent or InfoboxField.Commander or InfoboxField.Strength or InfoboxField.Casualties;
    }

    /// <summary>Where a dump lost the header line: flags below a one-line field are parties; figures before the losses are strength.</summary>
    private void InferField(ReadOnlySpan<char> line)
    {
        bool flagged = ImageSize.StartsWith(line);
        if (!_conflict)
        {
            return;
        }

        bool oneLine = !_headed && _field is InfoboxField.Result or InfoboxField.Date or InfoboxField.Place or InfoboxField.Territory or InfoboxField.PartOf;
        if (oneLine && flagged)
        {
            Infer(InfoboxField.Belligerent);
        }
        else if (_field is InfoboxField.Commander or InfoboxField.Unit or InfoboxField.Belligerent && !_casualtiesSeen && FigureLine.IsFigure(line))
        {
            Infer(InfoboxField.Strength);
        }
    }

    private void Infer(InfoboxField field)
    {
        _field = field;
        _label = "";
        _headed = true;
    }

    /// <summary>A line may hold several values, each behind its flag.</summary>
    private void AddValues(TextSpan span)
    {
        int position = span.Start;
        bool joined = false;
        while (position < span.End)
        {
            ReadOnlySpan<char> rest = page.Text.AsSpan(position, span.End - position);
            int flag = ImageSize.LengthAt(rest);
            int next = NextFlag(rest[Math.Max(flag, 1)..]);
            int end = next < 0 ? span.End : position + Math.Max(flag, 1) + next;
            Add(position + flag, end, flag > 0, joined);
            joined = true;
            position = end;
        }
    }

    private static int NextFlag(ReadOnlySpan<char> rest)
    {
        for (int blank = rest.IndexOf(' '); blank >= 0 && blank + 1 < rest.Length;)
        {
            if (ImageSize.StartsWith(rest[(blank + 1)..]))
            {
                return blank + 1;
            }

            int further = rest[(blank + 1)..].IndexOf(' ');
            blank = further < 0 ? -1 : blank + 1 + further;
        }

        return -1;
    }

    private void Add(int start, int end, bool flagged, bool joined)
    {
        ReadOnlySpan<char> value = page.Text.AsSpan(start, end - start);
        int lead = value.Length - value.TrimStart().Length;
        value = value.Trim();
        bool continues = value.EndsWith(",", StringComparison.Ordinal);
        value = value.TrimEnd(",;").TrimEnd();
        if (value.IsEmpty)
        {
            return;
        }

        _cells.Add(new BoxCell
        {
            Field = _field == InfoboxField.Title ? InfoboxField.Other : _field,
            Label = _label,
            Value = new TextSpan(start + lead, value.Length),
            Flagged = flagged,
            Continues = continues,
            JoinedToPrevious = joined,
            Confidence = _label.Length > 0 ? 0.95f : 0.8f,
            RuleId = _label.Length > 0 ? "infobox.label" : "infobox.inferred_field",
        });
    }

    private static bool IsLabelled(ReadOnlySpan<char> line) =>
        InfoboxLabels.TryMatchHeader(line, out _) || InfoboxLabels.TryMatchRow(line, out _, out _);
}
