using System.Collections.Frozen;

namespace Extraction.Articles.Wikitext;

/// <summary>Reads comments and the tags of MediaWiki's extensions. A closing tag that was once not found is not looked for again.</summary>
internal sealed class ExtensionTags(string source)
{
    private const int LongestTag = 4_000;

    private static readonly FrozenDictionary<string, WikiNodeKind> Kinds = new Dictionary<string, WikiNodeKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["ref"] = WikiNodeKind.Reference,
        ["references"] = WikiNodeKind.ReferenceList,
        ["gallery"] = WikiNodeKind.Gallery,
        ["nowiki"] = WikiNodeKind.Verbatim,
        ["pre"] = WikiNodeKind.Verbatim,
        ["math"] = WikiNodeKind.Skipped,
        ["chem"] = WikiNodeKind.Skipped,
        ["source"] = WikiNodeKind.Skipped,
        ["syntaxhighlight"] = WikiNodeKind.Skipped,
        ["score"] = WikiNodeKind.Skipped,
        ["timeline"] = WikiNodeKind.Skipped,
        ["imagemap"] = WikiNodeKind.Skipped,
        ["graph"] = WikiNodeKind.Skipped,
        ["mapframe"] = WikiNodeKind.Skipped,
        ["maplink"] = WikiNodeKind.Skipped,
        ["hiero"] = WikiNodeKind.Skipped,
        ["templatestyles"] = WikiNodeKind.Skipped,
        ["templatedata"] = WikiNodeKind.Skipped,
        ["includeonly"] = WikiNodeKind.Skipped,
        ["section"] = WikiNodeKind.Skipped,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, WikiNodeKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<string> _neverClosed = new(StringComparer.Ordinal);

    /// <summary>Reads the tag at a bracket.</summary>
    /// <param name="position">Index of <c>&lt;</c>.</param>
    /// <returns>The tag; of kind <see cref="WikiNodeKind.Unclosed"/> when it is none of these.</returns>
    public ExtensionTag Read(int position)
    {
        ReadOnlySpan<char> rest = source.AsSpan(position);
        if (rest.StartsWith("<!--"))
        {
            int close = Find("-->", position + 4);
            return close < 0 ? default : new ExtensionTag(WikiNodeKind.Skipped, close + 3, position, position, false, true);
        }

        bool isEnd = rest.Length > 1 && rest[1] == '/';
        int nameStart = isEnd ? 2 : 1;
        int nameEnd = nameStart;
        while (nameEnd < rest.Length && char.IsAsciiLetter(rest[nameEnd]))
        {
            nameEnd++;
        }

        if (!Lookup.TryGetValue(rest[nameStart..nameEnd], out WikiNodeKind kind))
        {
            return default;
        }

        int length = rest[..Math.Min(rest.Length, LongestTag)].IndexOf('>');
        return length < 0 ? default : Complete(kind, rest[nameStart..nameEnd], position, position + length + 1, isEnd);
    }

    private ExtensionTag Complete(WikiNodeKind kind, ReadOnlySpan<char> name, int position, int end, bool isEnd)
    {
        bool paired = kind is WikiNodeKind.Reference or WikiNodeKind.ReferenceList;
        if (isEnd)
        {
            return paired ? new ExtensionTag(kind, end, end, end, true, false) : new ExtensionTag(WikiNodeKind.Skipped, end, end, end, false, true);
        }

        if (source[end - 2] == '/')
        {
            return new ExtensionTag(kind, end, end, end, false, true);
        }

        if (paired)
        {
            return new ExtensionTag(kind, end, end, end, false, false);
        }

        int close = Find($"</{name.ToString().ToLowerInvariant()}", end);
        if (close < 0)
        {
            return new ExtensionTag(WikiNodeKind.Skipped, end, position, position, false, true);
        }

        int closeEnd = source.IndexOf('>', close);
        return new ExtensionTag(kind, closeEnd < 0 ? source.Length : closeEnd + 1, end, close, false, true);
    }

    private int Find(string mark, int start)
    {
        if (_neverClosed.Contains(mark))
        {
            return -1;
        }

        int found = source.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            _neverClosed.Add(mark);
        }

        return found;
    }
}
