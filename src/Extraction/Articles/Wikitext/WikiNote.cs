namespace Extraction.Articles.Wikitext;

/// <summary>A footnote: where its text stands, and the label that its markers show.</summary>
/// <param name="key">What ties its markers to its entry.</param>
/// <param name="label">The label, brackets aside.</param>
internal sealed class WikiNote(string key, string label)
{
    /// <summary>What ties its markers to its entry.</summary>
    public string Key { get; } = key;

    /// <summary>The label.</summary>
    public string Label { get; } = label;

    /// <summary>Start of its text in the source; -1 while no text is known.</summary>
    public int Start { get; set; } = -1;

    /// <summary>End of its text in the source.</summary>
    public int End { get; set; }

    /// <summary>Its text, when it is made from arguments and not a stretch of the source.</summary>
    public string? Text { get; set; }

    /// <summary>Its entry has been written.</summary>
    public bool IsListed { get; set; }
}
