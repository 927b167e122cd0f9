namespace Extraction.Articles.Infoboxes;

/// <summary>A state or an alliance that can be party to a war.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Languages">The languages of its people's names, as <c>name-cues.tsv</c> calls them.</param>
internal sealed record Nation(string Name, string[] Languages);
