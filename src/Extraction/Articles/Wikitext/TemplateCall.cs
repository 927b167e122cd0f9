namespace Extraction.Articles.Wikitext;

/// <summary>One use of a template: its name and arguments, by their places in the source.</summary>
internal sealed class TemplateCall
{
    private readonly WikiSource _source;
    private readonly List<WikiArgument> _named = [];
    private readonly List<WikiArgument> _positional = [];

    /// <summary>Reads a template.</summary>
    /// <param name="source">The source.</param>
    /// <param name="node">The template's node.</param>
    public TemplateCall(WikiSource source, in WikiNode node)
    {
        _source = source;
        List<WikiArgument> parts = source.Split(node);
        Name = NameOf(parts[0]);
        for (int i = 1; i < parts.Count; i++)
        {
            Add(parts[i]);
        }
    }

    /// <summary>The name with single blanks; of a parser function the part before its colon, colon included.</summary>
    public string Name { get; }

    /// <summary>Arguments with names, in their order.</summary>
    public IReadOnlyList<WikiArgument> Named => _named;

    /// <summary>Arguments without names, in their order.</summary>
    public IReadOnlyList<WikiArgument> Positional => _positional;

    /// <summary>The name of an argument.</summary>
    /// <param name="argument">The argument.</param>
    /// <returns>The name's characters.</returns>
    public ReadOnlySpan<char> NameOfArgument(in WikiArgument argument) => _source.Between(argument.NameStart, argument.NameEnd);

    /// <summary>An argument by name.</summary>
    /// <param name="name">Its name, in the letter case of the documentation.</param>
    /// <returns>The argument, or null when it is missing or empty.</returns>
    public WikiArgument? Find(ReadOnlySpan<char> name)
    {
        foreach (WikiArgument argument in _named)
        {
            if (argument.End > argument.Start && _source.Between(argument.NameStart, argument.NameEnd).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return argument;
            }
        }

        return null;
    }

    /// <summary>An argument without a name, by its number from 1.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The argument, or null when it is missing or empty.</returns>
    public WikiArgument? At(int number) =>
        number <= _positional.Count && _positional[number - 1].End > _positional[number - 1].Start ? _positional[number - 1] : null;

    /// <summary>A number as the name of an argument gives it its place among those without names.</summary>
    private void Add(WikiArgument part)
    {
        ReadOnlySpan<char> name = _source.Between(part.NameStart, part.NameEnd);
        if (!part.IsNamed)
        {
            _positional.Add(part);
        }
        else if (name.Length == 1 && char.IsAsciiDigit(name[0]) && name[0] - '0' == _positional.Count + 1)
        {
            _positional.Add(part);
        }
        else
        {
            _named.Add(part);
        }
    }

    private string NameOf(WikiArgument part)
    {
        int node = _source.FirstNode(part.Start);
        int end = node < _source.Count && _source[node].Start < part.End ? _source[node].Start : part.End;
        ReadOnlySpan<char> name = _source.Between(part.Start, Math.Max(end, part.Start)).Trim();
        int colon = name.IndexOf(':');
        if (colon > 0)
        {
            int at = part.Start + _source.Between(part.Start, part.End).IndexOf(':') + 1;
            _positional.Add(part with { Start = at });
            name = name[..(colon + 1)];
        }

        return name.IndexOfAny('_', '\n') < 0 ? name.ToString() : name.ToString().Replace('_', ' ').Replace('\n', ' ');
    }
}
