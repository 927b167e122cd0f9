namespace Extraction.Articles.Wikitext;

/// <summary>A template's row in the table.</summary>
/// <param name="Rule">How it is rendered.</param>
/// <param name="Detail">What the rule needs to know: a text, a number, a variant; may be empty.</param>
internal readonly record struct TemplateEntry(TemplateRule Rule, string Detail);
