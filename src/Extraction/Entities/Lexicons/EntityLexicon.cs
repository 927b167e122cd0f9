using System.Collections.Frozen;
using Extraction.Entities.Merging;
using Extraction.Entities.Names;
using Extraction.Text;

namespace Extraction.Entities.Lexicons;

/// <summary>All word lists of the Entities room, read once for the process on first use and keyed for lookup by token.</summary>
internal static class EntityLexicon
{
    private const string Folder = "Entities/Lexicon/";

    private static readonly Lazy<TraitTable> LazyTraits = new(TraitReader.Read);
    private static readonly Lazy<FrozenDictionary<ulong, HeadWord>> LazyHeads = new(ReadHeads);
    private static readonly Lazy<FrozenDictionary<ulong, string>> LazyStates = new(ReadStates);
    private static readonly Lazy<LexiconMatcher<KnownName>> LazyNames = new(() => new(ReadNames(), LexiconCasing.OfNames));
    private static readonly Lazy<LexiconMatcher<TitleKind>> LazyTitles = new(() => new(ReadTitles(), LexiconCasing.OfNames));
    private static readonly Lazy<LexiconMatcher<KnownNoun>> LazyNouns = new(() => new(ReadNouns(), LexiconCasing.OfNames));

    /// <summary>The gazetteers: places, peoples, organisations, wars, weapons and others by name.</summary>
    public static LexiconMatcher<KnownName> Names => LazyNames.Value;

    /// <summary>Ranks, offices, courtesies and trades that stand before a person's name.</summary>
    public static LexiconMatcher<TitleKind> Titles => LazyTitles.Value;

    /// <summary>Common nouns that say what the name beside them is.</summary>
    public static LexiconMatcher<KnownNoun> Nouns => LazyNouns.Value;

    /// <summary>What a word may be in a name.</summary>
    /// <param name="key">The word's key, as <see cref="LexiconCasing.OfNames"/> makes it.</param>
    /// <returns>Its traits; none for a word that no list has.</returns>
    public static WordTraits TraitsOf(ulong key) => LazyTraits.Value.Of(key);

    /// <summary>What a head word says of its name.</summary>
    /// <param name="key">The word's key.</param>
    /// <returns>The head word, or null when the word heads no names.</returns>
    public static HeadWord? HeadOf(ulong key) => LazyHeads.Value.GetValueOrDefault(key);

    /// <summary>The state or region of a nationality.</summary>
    /// <param name="canonical">Key of the name that the words for the nationality share.</param>
    /// <returns>Its name; empty when the key is no state's.</returns>
    public static string StateOf(ulong canonical) => LazyStates.Value.GetValueOrDefault(canonical, "");

    private static FrozenDictionary<ulong, string> ReadStates()
    {
        var states = new Dictionary<ulong, string>();
        foreach (string[] row in LexiconFile.Rows(Folder + "groups.tsv"))
        {
            if (row[1] == "nationality" && row[2].Length > 0)
            {
                states.TryAdd(NameForm.KeyOf(row[2]), row[2]);
            }
        }

        return states.ToFrozenDictionary();
    }

    private static FrozenDictionary<ulong, HeadWord> ReadHeads() =>
        LexiconFile.Rows(Folder + "heads.tsv").ToFrozenDictionary(
            row => TokenKeys.Of(row[0], LexiconCasing.OfNames),
            row => new HeadWord(EntityTypes.Parse(row[1]), row[2], row[3] == "firm"));

    /// <summary>Of equal names the first list wins: what was written by hand stands before the long list of cities.</summary>
    private static IEnumerable<KeyValuePair<string, KnownName>> ReadNames()
    {
        NameRule listed = NameRules.Named("gazetteer.name");
        foreach (string[] row in LexiconFile.Rows(Folder + "names.tsv"))
        {
            yield return new(row[0], new KnownName(EntityTypes.Parse(row[1]), row[2], NameForm.KeyOf(row[3]), listed));
        }

        NameRule place = NameRules.Named("gazetteer.place");
        foreach (string[] row in LexiconFile.Rows(Folder + "places.tsv"))
        {
            yield return new(row[0], new KnownName(EntityType.Location, row[1], NameForm.KeyOf(row[2]), place));
        }

        NameRule group = NameRules.Named("gazetteer.group");
        NameRule creed = NameRules.Named("gazetteer.creed");
        NameRule party = NameRules.Named("gazetteer.party");
        foreach (string[] row in LexiconFile.Rows(Folder + "groups.tsv"))
        {
            yield return new(row[0], new KnownName(EntityType.Group, row[1], NameForm.KeyOf(row[2]), row[1] switch { "religion" => creed, "party" => party, _ => group }));
        }

        NameRule equipment = NameRules.Named("gazetteer.equipment");
        foreach (string[] row in LexiconFile.Rows(Folder + "equipment.tsv"))
        {
            yield return new(row[0], new KnownName(EntityType.Equipment, row[1], 0, equipment));
        }

        var city = new KnownName(EntityType.Location, "city", 0, NameRules.Named("gazetteer.city"));
        foreach (string name in LexiconFile.Lines(Folder + "cities.txt"))
        {
            yield return new(name, city);
        }
    }

    /// <summary>A rank stands before several names too: "Marshals Ney and Davout".</summary>
    private static IEnumerable<KeyValuePair<string, TitleKind>> ReadTitles()
    {
        foreach (string[] row in LexiconFile.Rows(Folder + "titles.tsv"))
        {
            TitleKind kind = row[1] switch
            {
                "rank" => TitleKind.Rank,
                "ruler" => TitleKind.Ruler,
                "clergy" => TitleKind.Clergy,
                "office" => TitleKind.Office,
                "honorific" => TitleKind.Honorific,
                "role" => TitleKind.Role,
                _ => throw new InvalidOperationException($"'{row[1]}' is no kind of title."),
            };
            yield return new(row[0], kind);
            if (kind == TitleKind.Rank && row[0][^1] != '.')
            {
                yield return new(row[0] + "s", kind);
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, KnownNoun>> ReadNouns()
    {
        foreach (string[] row in LexiconFile.Rows(Folder + "context-nouns.tsv").Concat(LexiconFile.Rows(Folder + "ships.tsv")))
        {
            ContextNoun kind = row[1] switch
            {
                "equipment" => ContextNoun.Equipment,
                "work" => ContextNoun.Work,
                "place" => ContextNoun.Place,
                "organization" => ContextNoun.Organization,
                "class" => ContextNoun.ShipClass,
                "prefix" => ContextNoun.ShipPrefix,
                _ => throw new InvalidOperationException($"'{row[1]}' is no kind of context noun."),
            };
            yield return new(row[0], new KnownNoun(kind, row[0]));
            if (kind == ContextNoun.ShipClass)
            {
                yield return new(row[0] + "s", new KnownNoun(ContextNoun.ShipClasses, row[0]));
            }
        }
    }
}
