namespace Extraction.Training;

/// <summary>
/// Reads lists of names into a lexicon. A <c>.tsv</c> has a list and a phrase in each line; a <c>.txt</c> is one list; of a
/// <c>.csv</c> with a column <c>name</c>, that column is one list and <c>subcountry</c>, where it has one, another.
/// </summary>
internal sealed class NameLists(LexiconBuilder lexicon)
{
    // Steps of WordEntry.Lowercase: a listed word that is written in lower case more often than this is a common word.
    private const byte MostLowercase = 2;
    private const int MostLists = 30;

    private readonly List<string> _lists = [];
    private readonly List<string> _heads = [];

    /// <summary>Names of the lists, in the order of their numbers.</summary>
    public IReadOnlyList<string> Lists => _lists;

    /// <summary>Reads lines of a class, a tab and a word that gives the class to names that end in it.</summary>
    public void ReadHeads(IEnumerable<string> lines)
    {
        foreach (string[] fields in lines.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
        {
            lexicon.AddHead(fields[1], (byte)Number(_heads, fields[0], byte.MaxValue));
        }
    }

    /// <summary>Reads lines of a list, a tab and a phrase; every phrase is taken as it is.</summary>
    public void ReadLists(IEnumerable<string> lines)
    {
        foreach (string[] fields in lines.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
        {
            lexicon.AddPhrase(fields[1], Number(_lists, fields[0], MostLists));
        }
    }

    /// <summary>Reads a file of names that nobody has read through: common words are left out.</summary>
    public void ReadFile(string path)
    {
        List<string> lines = DataReader.Lines(path);
        string name = Path.GetFileName(path);
        if (name.Contains(".csv", StringComparison.Ordinal))
        {
            ReadTable(lines, name);
        }
        else if (name.Contains(".txt", StringComparison.Ordinal) && !lines[0].StartsWith('#'))
        {
            AddAll(name, lines);
        }
    }

    private void ReadTable(List<string> lines, string name)
    {
        List<string> header = [.. CommaSeparated.Fields(lines[0])];
        foreach (string column in (ReadOnlySpan<string>)["name", "subcountry"])
        {
            int index = header.IndexOf(column);
            if (index >= 0)
            {
                AddAll($"{name} {column}", lines.Skip(1).Select(line => CommaSeparated.Fields(line)[index]).Distinct());
            }
        }
    }

    private void AddAll(string list, IEnumerable<string> phrases)
    {
        int number = Number(_lists, list, MostLists);
        foreach (string phrase in phrases.Select(phrase => phrase.Trim('\uFEFF', ' ')))
        {
            if (phrase.Length > 1 && lexicon.LowercaseOf(phrase) <= MostLowercase)
            {
                lexicon.AddPhrase(phrase, number);
            }
        }
    }

    private static int Number(List<string> names, string name, int most)
    {
        int index = names.IndexOf(name);
        if (index < 0)
        {
            index = names.Count;
            names.Add(name);
        }

        return index < most ? index + 1 : throw new InvalidDataException($"At most {most} lists; '{name}' is one too many.");
    }
}
