namespace Extraction.Entities.Names;

/// <summary>
/// The title of an article as the name of what it is about: without the article before it and without what a bracket behind it says to tell
/// it from others of that name, "The Crossing (1904 novel)".
/// </summary>
/// <param name="title">The title; empty when the article has none.</param>
internal readonly struct ArticleTitle(string title)
{
    private readonly string _title = title;

    private ReadOnlySpan<char> Name => WithoutArticle(_title.IndexOf(" (", StringComparison.Ordinal) is int bracket and > 0 ? _title.AsSpan(0, bracket) : _title);

    /// <summary>Whether the title says the same as a name, whatever the case of its letters.</summary>
    /// <param name="name">A name as the text has it.</param>
    /// <returns>True when title and name are equal but for the article.</returns>
    public bool Is(ReadOnlySpan<char> name) => Name.Length > 0 && Name.Equals(WithoutArticle(name), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the title is a name, or a name and what tells its bearer from others: "Anna of Bohemia", "Anna Keller, Baroness Holm".</summary>
    /// <param name="name">A name as the text has it.</param>
    /// <returns>True when the title begins with it.</returns>
    public bool BeginsWith(ReadOnlySpan<char> name) =>
        Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && Name[name.Length..] is var rest
        && (rest.Length == 0 || rest[0] == ',' || rest.StartsWith(" of ", StringComparison.Ordinal));

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
