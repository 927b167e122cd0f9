
namespace Extraction.Articles.Rendering;

/// <summary>A parameter of a summary box as its name tells it.</summary>
/// <param name="Field">What its value is.</param>
/// <param name="Side">The column, for a field that has sides; otherwise 0.</param>
/// <param name="Label">The label that a page shows for it.</param>
/// <param name="IsLayout">It only says how the box looks.</param>
internal readonly record struct InfoboxParameter(InfoboxField Field, int Side, string Label, bool IsLayout)
{
    // Words of parameter names that are about the look of the box. "image_caption" is not: see Read.
    private static readonly HashSet<string> LayoutWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "image", "img", "photo", "logo", "size", "imagesize", "alt", "width", "height", "align", "style", "class", "color", "colour", "bgcolor", "fontcolor",
        "upright", "zoom", "relief", "mark", "marksize", "map", "mapsize", "pushpin", "flag", "flaglink", "shield", "seal", "signature", "border", "embed", "child",
        "collapsible", "state", "hide", "footer", "bodyclass", "above", "imageclass", "link", "anthem", "coa", "symbol", "nocat", "italic", "crest",
    };

    /// <summary>Reads the name of a parameter: a field with a side (<c>combatant2a</c>), a known field (<c>date</c>), or any other.</summary>
    /// <param name="name">The name.</param>
    /// <returns>What it tells.</returns>
    public static InfoboxParameter Read(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> stem = name;
        if (stem.Length > 2 && char.IsAsciiLetterLower(stem[^1]) && char.IsAsciiDigit(stem[^2]))
        {
            stem = stem[..^1];
        }

        int digits = stem.Length;
        while (digits > 0 && char.IsAsciiDigit(stem[digits - 1]))
        {
            digits--;
        }

        int side = digits > 0 && stem.Length - digits == 1 ? stem[^1] - '0' : 0;
        InfoboxField numbered = side > 0 ? InfoboxFields.Of(stem[..digits]) : InfoboxField.Other;
        if (InfoboxFields.HasSides(numbered))
        {
            return new InfoboxParameter(numbered, side, LabelOf(numbered), false);
        }

        InfoboxField field = InfoboxFields.Of(name);
        return field == InfoboxField.Other
            ? new InfoboxParameter(field, 0, Humanised(name), IsLayoutName(name))
            : new InfoboxParameter(field, 0, LabelOf(field), false);
    }

    private static bool IsLayoutName(ReadOnlySpan<char> name)
    {
        bool layout = false;
        foreach (Range range in name.SplitAny('_', ' ', '-'))
        {
            ReadOnlySpan<char> word = name[range].TrimEnd("0123456789");
            if (word.Equals("caption", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            layout |= LayoutWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        }

        return layout;
    }

    private static string LabelOf(InfoboxField field) => field switch
    {
        InfoboxField.Belligerent => "Belligerents",
        InfoboxField.Commander => "Commanders and leaders",
        InfoboxField.Unit => "Units involved",
        InfoboxField.Strength => "Strength",
        InfoboxField.Casualties => "Casualties and losses",
        InfoboxField.PartOf => "Part of",
        InfoboxField.Territory => "Territorial changes",
        InfoboxField.Place => "Location",
        _ => field.ToString(),
    };

    private static string Humanised(ReadOnlySpan<char> name)
    {
        string label = name.ToString().Replace('_', ' ').Trim();
        return label.Length > 0 ? char.ToUpperInvariant(label[0]) + label[1..] : label;
    }
}
