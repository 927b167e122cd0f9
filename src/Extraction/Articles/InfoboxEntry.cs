using Extraction.Text;

namespace Extraction.Articles;

/// <summary>One line or cell of a summary box.</summary>
/// <param name="Infobox">Ordinal of the box in the article, 0-based.</param>
/// <param name="Field">Which field the value belongs to.</param>
/// <param name="Label">The label as written in the text or markup; empty where the field was inferred from the value.</param>
/// <param name="Side">The column: 1, 2, …, or 0 where the text does not say.</param>
/// <param name="Belligerent">The party that the value belongs to, where the text says; otherwise empty.</param>
/// <param name="Value">The value's place.</param>
/// <param name="Attribution">Who says so: "Soviet archival figures"; empty when nobody is named.</param>
/// <param name="Confidence">How sure field and side are, 0–1.</param>
/// <param name="RuleId">The rule that placed the value.</param>
public readonly record struct InfoboxEntry(
    int Infobox,
    InfoboxField Field,
    string Label,
    int Side,
    string Belligerent,
    TextSpan Value,
    string Attribution,
    float Confidence,
    string RuleId);
