using System.Collections.Immutable;

namespace Extraction.Entities;

/// <summary>Options of the Entities stage.</summary>
public sealed record EntityOptions
{
    /// <summary>The options used when none are given: no terms of your own.</summary>
    public static EntityOptions Default { get; } = new();

    /// <summary>Terms of your own and what each stands for. They win over every other rule; see <see cref="AddTerms"/>.</summary>
    public ImmutableSortedDictionary<string, EntityType> Terms { get; init; } = ImmutableSortedDictionary.Create<string, EntityType>(StringComparer.Ordinal);

    /// <summary>
    /// Adds names that the stage is to find wherever they stand, without training anything. Case counts, but a word of four letters or more
    /// in capitals also matches; diacritics, and the kind of dash or apostrophe, do not count. Of several terms at one place the longest wins.
    /// </summary>
    /// <param name="type">What the terms stand for.</param>
    /// <param name="terms">The terms, each of one or more words; a term that was there before takes the new type.</param>
    /// <returns>New options; these stay as they are.</returns>
    /// <exception cref="ArgumentException">A term has no word.</exception>
    public EntityOptions AddTerms(EntityType type, IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        string[] added = [.. terms];
        if (added.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("A term needs at least one word.", nameof(terms));
        }

        return this with { Terms = Terms.SetItems(added.Select(term => KeyValuePair.Create(term, type))) };
    }
}
