using System.Buffers;
using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.Infoboxes;

/// <summary>The labels of summary boxes, found at the start of a line.</summary>
internal static class InfoboxLabels
{
    private const int LongestLabel = 40;

    private static readonly InfoboxLabel[] All = [.. LexiconFile.Rows("Articles/Lexicon/infobox-labels.tsv").Select(Read)];

    private static readonly FrozenDictionary<string, InfoboxLabel> Headers = Index(LabelPlacement.Header);
    private static readonly FrozenDictionary<string, InfoboxLabel> Cards = Index(LabelPlacement.Card);

    private static readonly FrozenDictionary<string, InfoboxLabel>.AlternateLookup<ReadOnlySpan<char>> HeaderLookup =
        Headers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, InfoboxLabel>.AlternateLookup<ReadOnlySpan<char>> CardLookup =
        Cards.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The parameters of the military conflict template that are numbered by side.</summary>
    private static readonly FrozenDictionary<string, InfoboxField>.AlternateLookup<ReadOnlySpan<char>> ParameterLookup =
        new Dictionary<string, InfoboxField>
        {
            ["combatant"] = InfoboxField.Belligerent,
            ["belligerent"] = InfoboxField.Belligerent,
            ["commander"] = InfoboxField.Commander,
            ["units"] = InfoboxField.Unit,
            ["strength"] = InfoboxField.Strength,
            ["casualties"] = InfoboxField.Casualties,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> ParameterBullets = SearchValues.Create("-–*•| ");

    /// <summary>Row labels by their first letter, longest first, so that "Part of" wins over "Part".</summary>
    private static readonly FrozenDictionary<char, InfoboxLabel[]> Rows = All
        .Where(label => label.Placement is LabelPlacement.Row or LabelPlacement.Both)
        .GroupBy(label => label.Text[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(label => label.Text.Length).ToArray());

    /// <summary>The whole line is a label: its values stand below.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">The label.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryMatchHeader(ReadOnlySpan<char> line, out InfoboxLabel label)
    {
        label = default;
        return line.Length <= LongestLabel && HeaderLookup.TryGetValue(line.TrimEnd(':'), out label);
    }

    /// <summary>The line starts with a label and goes on with its value: <c>Result Decisive victory</c>, <c>Date29 July</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">The label.</param>
    /// <param name="value">Index in the line where the value starts.</param>
    /// <returns>Whether it does.</returns>
    public static bool TryMatchRow(ReadOnlySpan<char> line, out InfoboxLabel label, out int value)
    {
        label = default;
        value = 0;
        if (!Rows.TryGetValue(line[0], out InfoboxLabel[]? candidates))
        {
            return false;
        }

        foreach (InfoboxLabel candidate in candidates)
        {
            if (line.Length > candidate.Text.Length
                && line.StartsWith(candidate.Text, StringComparison.Ordinal)
                && BeginsValue(line, candidate.Text.Length, out value))
            {
                label = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>The line is one of a battle card: <c>Forces Engaged: 5,000 men [US]</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">The label.</param>
    /// <param name="value">Index in the line where the value starts.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryMatchCard(ReadOnlySpan<char> line, out InfoboxLabel label, out int value)
    {
        label = default;
        value = 0;
        int colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        if (colon <= 0 || !CardLookup.TryGetValue(line[..colon].TrimEnd(), out label))
        {
            return false;
        }

        value = SkipBlanks(line, colon + 1);
        return true;
    }

    /// <summary>The line has the form of one of a card, though its label is not known: a few words with a capital, a colon, a value.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">The label.</param>
    /// <param name="value">Index in the line where the value starts.</param>
    /// <returns>Whether it has.</returns>
    public static bool TryReadCard(ReadOnlySpan<char> line, out InfoboxLabel label, out int value)
    {
        label = default;
        value = 0;
        int colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        if (colon <= 0 || colon + 1 >= line.Length || line[colon + 1] != ' ' || !char.IsUpper(line[0]) || line[..colon].ContainsAny('.', ',', ';'))
        {
            return false;
        }

        label = new InfoboxLabel(line[..colon].TrimEnd().ToString(), InfoboxField.Other, LabelPlacement.Card);
        value = SkipBlanks(line, colon + 1);
        return true;
    }

    /// <summary>The line is a parameter of a template that was listed as text: <c>- Combatant1: …</c>, <c>strength2 = …</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">The label.</param>
    /// <param name="side">The column that the parameter's number states.</param>
    /// <param name="value">Index in the line where the value starts.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryMatchParameter(ReadOnlySpan<char> line, out InfoboxLabel label, out int side, out int value)
    {
        label = default;
        side = 0;
        int start = line.IndexOfAnyExcept(ParameterBullets);
        value = line[..Math.Min(line.Length, LongestLabel)].IndexOfAny(':', '=') + 1;
        if (start < 0 || value <= start)
        {
            return false;
        }

        ReadOnlySpan<char> name = line[start..(value - 1)].Trim();
        ReadOnlySpan<char> stem = name.TrimEnd("abcdef");
        if (stem.Length < 2 || !char.IsAsciiDigit(stem[^1]) || !ParameterLookup.TryGetValue(stem[..^1].TrimEnd(), out InfoboxField field))
        {
            return false;
        }

        side = stem[^1] - '0';
        label = new InfoboxLabel(name.ToString(), field, LabelPlacement.Card);
        value = SkipBlanks(line, value);
        return true;
    }

    /// <summary>A value follows a label after a blank or a colon; glued to it, it starts with a capital, a digit or a bracket.</summary>
    private static bool BeginsValue(ReadOnlySpan<char> line, int position, out int value)
    {
        char next = line[position];
        value = SkipBlanks(line, next == ':' ? position + 1 : position);
        return value < line.Length
            && (value > position || char.IsUpper(next) || char.IsAsciiDigit(next) || next is '(' or '"' or '“');
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int position)
    {
        while (position < line.Length && char.IsWhiteSpace(line[position]))
        {
            position++;
        }

        return position;
    }

    private static FrozenDictionary<string, InfoboxLabel> Index(LabelPlacement placement) => All
        .Where(label => label.Placement == placement || (label.Placement == LabelPlacement.Both && placement == LabelPlacement.Header))
        .ToFrozenDictionary(label => label.Text, StringComparer.Ordinal);

    private static InfoboxLabel Read(string[] row) => new(row[0], FieldOf(row[1]), PlacementOf(row[2]));

    private static LabelPlacement PlacementOf(string code) => code switch
    {
        "header" => LabelPlacement.Header,
        "row" => LabelPlacement.Row,
        "both" => LabelPlacement.Both,
        "card" => LabelPlacement.Card,
        _ => throw new InvalidOperationException($"Unknown placement '{code}' in infobox-labels.tsv."),
    };

    private static InfoboxField FieldOf(string code) => code switch
    {
        "result" => InfoboxField.Result,
        "date" => InfoboxField.Date,
        "place" => InfoboxField.Place,
        "territory" => InfoboxField.Territory,
        "belligerent" => InfoboxField.Belligerent,
        "commander" => InfoboxField.Commander,
        "unit" => InfoboxField.Unit,
        "strength" => InfoboxField.Strength,
        "casualties" => InfoboxField.Casualties,
        "part_of" => InfoboxField.PartOf,
        "other" => InfoboxField.Other,
        _ => throw new InvalidOperationException($"Unknown field '{code}' in infobox-labels.tsv."),
    };
}
