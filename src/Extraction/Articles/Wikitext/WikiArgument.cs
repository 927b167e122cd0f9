namespace Extraction.Articles.Wikitext;

/// <summary>One argument of a template or link, by its place in the source.</summary>
/// <param name="NameStart">Where its name starts; equal to <paramref name="NameEnd"/> when it has none.</param>
/// <param name="NameEnd">Where its name ends.</param>
/// <param name="Start">Where its value starts.</param>
/// <param name="End">Where its value ends.</param>
internal readonly record struct WikiArgument(int NameStart, int NameEnd, int Start, int End)
{
    /// <summary>The argument has a name.</summary>
    public bool IsNamed => NameEnd > NameStart;
}
