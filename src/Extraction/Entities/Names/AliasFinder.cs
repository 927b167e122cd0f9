using System.Globalization;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Finds the names that the text states to be the same: "also known as", "known in Japan as", "sometimes spelled", "formerly", and acronyms in brackets.</summary>
internal static class AliasFinder
{
    private static readonly NameRule Stated = NameRules.Named("alias.stated");
    private static readonly LexiconMatcher<bool> Cues = new(
        LexiconFile.Lines("Entities/Lexicon/alias-cues.txt").SelectMany(Casings).Select(cue => KeyValuePair.Create(cue, true)), LexiconCasing.OfNames);

    /// <summary>Finds them.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="chosen">The names of the first resolution, in text order.</param>
    /// <param name="found">Receives for each alias the name that it stands for, in place of what it holds.</param>
    public static void Find(NameScene scene, ReadOnlySpan<NameCandidate> chosen, List<StatedAlias> found)
    {
        found.Clear();
        int next = 0;
        foreach (ref readonly Sentence sentence in scene.Table.Sentences.AsSpan())
        {
            int before = next;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                while (next < chosen.Length && chosen[next].End <= i)
                {
                    next++;
                }

                if (next > before && Cues.TryMatch(scene.Keys, i, sentence.EndToken, out int length, out _))
                {
                    AddAlias(scene, sentence, i + length, chosen, before, next, found);
                }
            }

            while (next < chosen.Length && chosen[next].First < sentence.EndToken)
            {
                next++;
            }
        }
    }

    /// <summary>A cue stands in small letters, at the head of a line, in a title or in a heading of capitals.</summary>
    private static IEnumerable<string> Casings(string cue) =>
        [cue, char.ToUpperInvariant(cue[0]) + cue[1..], CultureInfo.InvariantCulture.TextInfo.ToTitleCase(cue), cue.ToUpperInvariant()];

    /// <summary>The proposal that an alias makes: its own words, the type of the name that it stands for.</summary>
    /// <param name="alias">A stated alias.</param>
    /// <returns>The candidate.</returns>
    public static NameCandidate CandidateOf(in StatedAlias alias) =>
        new(alias.First, alias.End, alias.Name.Type, alias.Name.Subtype, Stated);

    private static void AddAlias(NameScene scene, in Sentence sentence, int behindCue, ReadOnlySpan<NameCandidate> chosen, int from, int to, List<StatedAlias> found)
    {
        int first = SkipPlace(scene, sentence, behindCue);
        while (first < sentence.EndToken && scene.Word(first) is "the" or "The" or "a" or "\"" or "\u201C" or "'" or "simply" or "as" or "also" or "in")
        {
            first++;
        }

        NameRun? run = RunAt(scene, first);
        if (run is null)
        {
            return;
        }

        NameCandidate subject = SubjectOf(chosen, from, to, first, run.Value.End);
        if (subject.Rule is null)
        {
            return;
        }

        found.Add(new StatedAlias(subject, first, run.Value.End));
        int other = run.Value.End + 1; // "sometimes spelled Halhin Gol or Khalkin Gol"
        if (other < sentence.EndToken && scene.Word(other - 1) is "or" && RunAt(scene, other) is { } second)
        {
            found.Add(new StatedAlias(subject, other, second.End));
        }
    }

    /// <summary>"known in Japan as": the cue goes on behind the place.</summary>
    private static int SkipPlace(NameScene scene, in Sentence sentence, int index)
    {
        const int LongestPlace = 6;
        if (index - 1 < sentence.FirstToken || scene.Word(index - 1) is not ("in" or "to" or "by"))
        {
            return index;
        }

        for (int i = index; i < sentence.EndToken && i < index + LongestPlace; i++)
        {
            if (scene.Word(i) is "as")
            {
                return i + 1;
            }
        }

        return sentence.EndToken;
    }

    private static NameRun? RunAt(NameScene scene, int token)
    {
        (int low, int high) = (0, scene.Runs.Length - 1);
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            NameRun run = scene.Runs[middle];
            if (token < run.First)
            {
                high = middle - 1;
            }
            else if (token >= run.End)
            {
                low = middle + 1;
            }
            else
            {
                return run;
            }
        }

        return null;
    }

    /// <summary>The name that the alias stands for: the nearest before it that shares its type where the alias has one, else the first of the sentence.</summary>
    private static NameCandidate SubjectOf(ReadOnlySpan<NameCandidate> chosen, int from, int to, int aliasFirst, int aliasEnd)
    {
        EntityType? type = null;
        for (int i = to; i < chosen.Length && chosen[i].First < aliasEnd; i++)
        {
            // A class from statistics alone does not outweigh what the text states.
            bool strong = chosen[i].Rule.Confidence > NameRule.Weak && !chosen[i].Rule.IsStatistical;
            type = chosen[i].First <= aliasFirst && chosen[i].End >= aliasEnd && strong ? chosen[i].Type : type;
        }

        for (int i = to - 1; i >= from; i--)
        {
            if (type is null ? i == from : chosen[i].Type == type)
            {
                return chosen[i];
            }
        }

        return default;
    }
}
