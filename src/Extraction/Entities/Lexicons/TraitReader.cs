using System.Runtime.InteropServices;
using Extraction.Text;

namespace Extraction.Entities.Lexicons;

/// <summary>Reads from all word lists of the room what each word may be in a name.</summary>
internal static class TraitReader
{
    private const string Folder = "Entities/Lexicon/";

    /// <summary>Reads them.</summary>
    /// <returns>The traits of all listed words.</returns>
    public static TraitTable Read()
    {
        var traits = new Dictionary<ulong, WordTraits>();
        Mark("given-names.txt", WordTraits.GivenName);
        Mark("heads.tsv", WordTraits.Head);
        Mark("groups.tsv", WordTraits.Group);
        Mark("common-words.txt", WordTraits.Common);
        foreach (string list in (ReadOnlySpan<string>)["names.tsv", "places.tsv", "groups.tsv", "equipment.tsv", "cities.txt"])
        {
            MarkFirstWords(list, WordTraits.OpensName);
        }

        MarkFirstWords("context-nouns.tsv", WordTraits.OpensNoun);
        MarkFirstWords("ships.tsv", WordTraits.OpensNoun);
        foreach (string line in LexiconFile.Lines(Folder + "ships.tsv"))
        {
            Add($"{FirstCell(line)}s", WordTraits.OpensNoun);
        }

        foreach (string[] row in LexiconFile.Rows(Folder + "words.tsv"))
        {
            foreach (string trait in row[1].Split(','))
            {
                Add(row[0], TraitNamed(trait));
            }
        }

        foreach (string word in LexiconFile.Lines("Text/Lexicon/sentence-openers.txt"))
        {
            Add(word, WordTraits.Opener);
        }

        return new TraitTable(traits);

        void Mark(string file, WordTraits trait)
        {
            foreach (string line in LexiconFile.Lines(Folder + file))
            {
                Add(FirstCell(line), trait);
            }
        }

        void MarkFirstWords(string file, WordTraits trait)
        {
            foreach (string line in LexiconFile.Lines(Folder + file))
            {
                if (Tokenizer.TryNext(line, 0, FirstCell(line).Length, out Token word))
                {
                    Add(word.In(line), trait);
                }
            }
        }

        void Add(ReadOnlySpan<char> word, WordTraits trait)
        {
            ref WordTraits known = ref CollectionsMarshal.GetValueRefOrAddDefault(traits, TokenKeys.Of(word, LexiconCasing.OfNames), out _);
            known |= trait;
        }
    }

    private static ReadOnlySpan<char> FirstCell(string line) =>
        line.IndexOf('\t', StringComparison.Ordinal) is int end and >= 0 ? line.AsSpan(0, end) : line;

    private static WordTraits TraitNamed(string name) => name switch
    {
        "calendar" => WordTraits.Calendar,
        "direction" => WordTraits.Direction,
        "particle" => WordTraits.Particle,
        "epithet" => WordTraits.Epithet,
        "possessor" => WordTraits.Possessor,
        "surname_head" => WordTraits.SurnameHead,
        "prefix_head" => WordTraits.PrefixHead,
        "no_name" => WordTraits.NoName,
        "field" => WordTraits.Field,
        _ => throw new InvalidOperationException($"'{name}' is no trait of a word."),
    };
}
