using System.Collections.Frozen;
using System.Globalization;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>The table of all name rules with their priorities and measured confidences.</summary>
internal static class NameRules
{
    private static readonly FrozenDictionary<string, NameRule> ById =
        LexiconFile.Rows("Entities/Lexicon/rules.tsv")
            .OrderBy(row => row[0], StringComparer.Ordinal)
            .Select((row, order) => new NameRule(row[0], order, int.Parse(row[1], CultureInfo.InvariantCulture), float.Parse(row[2], CultureInfo.InvariantCulture)))
            .ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>All rules, in no order.</summary>
    public static IEnumerable<NameRule> All => ById.Values;

    /// <summary>One rule.</summary>
    /// <param name="id">Its name in the table.</param>
    /// <returns>The rule.</returns>
    public static NameRule Named(string id) => ById[id];
}
