namespace Extraction.Articles.Infoboxes;

/// <summary>One label of a summary box.</summary>
/// <param name="Text">The label as written.</param>
/// <param name="Field">What its values are.</param>
/// <param name="Placement">Where it stands.</param>
internal readonly record struct InfoboxLabel(string Text, InfoboxField Field, LabelPlacement Placement);
