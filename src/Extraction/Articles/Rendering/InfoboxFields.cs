using System.Collections.Frozen;
using Extraction.Text;

namespace Extraction.Articles.Rendering;

/// <summary>What the labels of summary boxes mean, as pages show them and as wikitext names the parameters.</summary>
internal static class InfoboxFields
{
    private const int LongestLabel = 60;

    private static readonly FrozenDictionary<string, InfoboxField> Fields = Read();

    private static readonly FrozenDictionary<string, InfoboxField>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Fields.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The field of a label.</summary>
    /// <param name="label">The label without its colon or bullet.</param>
    /// <returns>The field; <see cref="InfoboxField.Other"/> for a label that is not known.</returns>
    public static InfoboxField Of(ReadOnlySpan<char> label) =>
        label.Length <= LongestLabel && Lookup.TryGetValue(label, out InfoboxField field) ? field : InfoboxField.Other;

    /// <summary>The field's values stand in one column for each party.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Whether it has sides.</returns>
    public static bool HasSides(InfoboxField field) =>
        field is InfoboxField.Belligerent or InfoboxField.Commander or InfoboxField.Unit or InfoboxField.Strength or InfoboxField.Casualties;

    /// <summary>A label as written, on one line, without its bullet and colon.</summary>
    /// <param name="written">The text of the label's cell.</param>
    /// <returns>The label.</returns>
    public static string CleanLabel(ReadOnlySpan<char> written) =>
        written.Trim().Trim("•·–- :").ToString().Replace('\n', ' ');

    /// <summary>Parameters first: of a label that stands in several places with different meanings, the first counts.</summary>
    private static FrozenDictionary<string, InfoboxField> Read()
    {
        var fields = new Dictionary<string, InfoboxField>(StringComparer.OrdinalIgnoreCase);
        foreach (string list in new[] { "Articles/Rendering/Lexicon/infobox-parameters.tsv", "Articles/Lexicon/infobox-labels.tsv" })
        {
            foreach (string[] row in LexiconFile.Rows(list))
            {
                fields.TryAdd(row[0], Enum.Parse<InfoboxField>(row[1].Replace("_", "", StringComparison.Ordinal), ignoreCase: true));
            }
        }

        return fields.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
