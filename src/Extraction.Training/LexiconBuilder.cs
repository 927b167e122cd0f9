using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>Builds what the model knows of words and phrases.</summary>
internal sealed class LexiconBuilder
{
    private readonly SortedDictionary<uint, WordEntry> _entries = [];
    private readonly SortedDictionary<uint, uint> _phrases = [];

    /// <summary>Clusters the words that occur often enough and counts how they are written.</summary>
    public void AddWords(TextStream text, ClusterOptions options)
    {
        int[] ranked = [.. Enumerable.Range(0, text.Words.Count)
            .Where(word => text.Frequencies[word] >= options.LeastFrequency)
            .OrderByDescending(word => text.Frequencies[word]).ThenBy(word => text.Words[word])];
        int[] rankOf = new int[text.Words.Count];
        Array.Fill(rankOf, -1);
        for (int rank = 0; rank < ranked.Length; rank++)
        {
            rankOf[ranked[rank]] = rank;
        }

        int[] stream = new int[text.Stream.Length];
        for (int i = 0; i < stream.Length; i++)
        {
            stream[i] = text.Stream[i] == TextStream.SentenceEnd ? -1 : rankOf[text.Stream[i]];
        }

        int[] frequencies = [.. ranked.Select(word => text.Frequencies[word])];
        int[] fine = ExchangeClustering.Cluster(stream, frequencies, options.Fine, options.Rounds);
        int[] middle = ExchangeClustering.Cluster(stream, frequencies, options.Middle, options.Rounds);
        int[] coarse = ExchangeClustering.Cluster(stream, frequencies, options.Coarse, options.Rounds);
        int[] topic = TopicClustering.Cluster(stream, frequencies, options.Topics, options.Seed);
        for (int rank = 0; rank < ranked.Length; rank++)
        {
            uint key = NameLexicon.KeyOf(text.Words[ranked[rank]]);
            _entries[key] = new WordEntry(
                (ushort)(fine[rank] + 1), (ushort)(middle[rank] + 1), (ushort)(coarse[rank] + 1), (ushort)(topic[rank] + 1),
                text.LowercaseStep(ranked[rank]), 0);
        }
    }

    /// <summary>Says what a word makes of a name that ends in it.</summary>
    public void AddHead(string word, byte head)
    {
        uint key = NameLexicon.KeyOf(WordFormReader.LowerHashOf(word));
        _entries[key] = _entries.GetValueOrDefault(key) with { Head = head };
    }

    /// <summary>Adds a phrase to a list.</summary>
    /// <param name="phrase">The phrase as it is written.</param>
    /// <param name="list">Number of the list, 1 to 31.</param>
    public void AddPhrase(string phrase, int list)
    {
        ulong hash = 0;
        int words = 0;
        foreach (Token token in Tokenizer.Read(phrase, new TextSpan(0, phrase.Length)))
        {
            ulong word = WordFormReader.HashOf(token.In(phrase));
            hash = words == 0 ? word : NameLexicon.Extend(hash, word);
            words++;
        }

        if (words is > 0 and <= NameLexicon.LongestPhrase)
        {
            AddHash(hash, 1u << list);
        }
    }

    /// <summary>How often a word is written in lower case, as <see cref="WordEntry.Lowercase"/>.</summary>
    public byte LowercaseOf(string word) =>
        _entries.GetValueOrDefault(NameLexicon.KeyOf(WordFormReader.LowerHashOf(word))).Lowercase;

    /// <summary>Lists the spellings that are common in the documents and never the first word of a name there.</summary>
    public void AddNeverBegins(IEnumerable<TrainingDocument> documents)
    {
        Dictionary<ulong, (int Count, bool Begins, bool Capital)> spellings = [];
        foreach (TrainingDocument document in documents)
        {
            for (int i = 0; i < document.Tags.Length; i++)
            {
                ReadOnlySpan<char> word = document.Tokens.Tokens[i].In(document.Tokens.Text);
                ulong hash = WordFormReader.HashOf(word);
                (int count, bool begins, _) = spellings.GetValueOrDefault(hash);
                spellings[hash] = (count + 1, begins || NameTag.StartsName(document.Tags[i]), char.IsUpper(word[0]));
            }
        }

        foreach ((ulong hash, (int count, bool begins, bool capital)) in spellings)
        {
            if (!begins && count >= (capital ? 50 : 4))
            {
                AddHash(hash, NameLexicon.NeverBegins);
            }
        }
    }

    /// <summary>The words with what is known of them, by ascending key.</summary>
    public IReadOnlyDictionary<uint, WordEntry> Entries => _entries;

    /// <summary>The phrases with their lists, by ascending key.</summary>
    public IReadOnlyDictionary<uint, uint> Phrases => _phrases;

    /// <summary>The lexicon so far.</summary>
    public NameLexicon Build() =>
        new([.. _entries.Keys], [.. _entries.Values], [.. _phrases.Keys], [.. _phrases.Values]);

    private void AddHash(ulong hash, uint lists)
    {
        uint key = NameLexicon.KeyOf(hash);
        _phrases[key] = _phrases.GetValueOrDefault(key) | lists;
    }
}
