namespace Extraction.Articles.Infoboxes;

/// <summary>What a form says of the name that holds it.</summary>
/// <param name="Language">Index of the language that it speaks for.</param>
/// <param name="Weight">How strongly.</param>
/// <param name="First">It counts in the first word of a name only.</param>
/// <param name="Last">True: it counts in the last word only; false: in any but the last; null: anywhere.</param>
internal readonly record struct NameCue(int Language, float Weight, bool First, bool? Last)
{
    private const float GivenName = 0.9f;
    private const float FatherName = 0.8f;
    private const float FamilyName = 0.6f;
    private const float EndingOfName = 0.5f;
    private const float ParticleInName = 0.4f;

    /// <summary>The cue counts in a word of this place.</summary>
    /// <param name="first">The word is the name's first.</param>
    /// <param name="last">The word is its last.</param>
    /// <returns>Whether it does.</returns>
    public bool Counts(bool first, bool last) => (first || !First) && (Last is null || Last == last);

    /// <summary>Forms of this kind are whole words.</summary>
    /// <param name="kind">A kind of <c>name-cues.tsv</c>.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsWord(string kind) => kind is "given" or "family" or "particle";

    /// <summary>Forms of this kind are ends of words.</summary>
    /// <param name="kind">A kind of <c>name-cues.tsv</c>.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsEnding(string kind) => kind is "given_ending" or "ending" or "genitive";

    /// <summary>The cue of a kind.</summary>
    /// <param name="language">Index of its language.</param>
    /// <param name="kind">A kind of <c>name-cues.tsv</c>.</param>
    /// <returns>The cue.</returns>
    public static NameCue Of(int language, string kind) => kind switch
    {
        "given" => new NameCue(language, GivenName, First: false, Last: null),
        "family" => new NameCue(language, FamilyName, First: false, Last: null),
        "particle" => new NameCue(language, ParticleInName, First: false, Last: null),
        "genitive" => new NameCue(language, FatherName, First: true, Last: null),
        "given_ending" => new NameCue(language, EndingOfName, First: false, Last: false),
        "ending" => new NameCue(language, EndingOfName, First: false, Last: true),
        _ => throw new InvalidOperationException($"Unknown kind '{kind}' in name-cues.tsv."),
    };
}
