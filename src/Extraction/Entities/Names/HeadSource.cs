using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Proposes the names that their head word types: "Yalu River", "Lake Khasan", "Treaty of Paris", "Kwantung Army".</summary>
internal sealed class HeadSource : INameSource
{
    private static readonly NameRule HeadLast = NameRules.Named("head.last");
    private static readonly NameRule HeadOf = NameRules.Named("head.of");
    private static readonly NameRule HeadLoose = NameRules.Named("head.loose");
    private static readonly NameRule HeadFirst = NameRules.Named("head.first");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (NameRun run in scene.Runs)
        {
            ProposeIn(scene, run, candidates);
        }
    }

    private static void ProposeIn(NameScene scene, NameRun run, List<NameCandidate> candidates)
    {
        int first = SkipOpeners(scene, run);
        int of = IndexOfPreposition(scene, first, run.End);
        if (of > first && scene.HeadAt(of - 1) is { } leading && !IsDescribed(scene, of + 1, run.End, leading))
        {
            candidates.Add(new NameCandidate(first, run.End, leading.Type, leading.Subtype, Decides(scene, first, leading) ? HeadOf : HeadLoose));
        }

        int end = of > first ? of : run.End;
        for (int last = first + 1; last < end; last++)
        {
            if (scene.HeadAt(last) is { } head && (last == end - 1 || !scene.IsCapitalized(last + 1)) && NamesSomething(scene, first, last))
            {
                candidates.Add(new NameCandidate(first, last + 1, head.Type, head.Subtype, Decides(scene, first, head) ? HeadLast : HeadLoose));
            }
        }

        if (end - first > 1 && scene.Has(first, WordTraits.PrefixHead) && scene.IsCapitalized(first + 1) && !scene.Has(end - 1, WordTraits.Head))
        {
            HeadWord? prefix = scene.HeadAt(first);
            candidates.Add(new NameCandidate(first, end, prefix?.Type ?? EntityType.Other, prefix?.Subtype ?? "", HeadFirst));
        }
    }

    /// <summary>Whether the head decides the type. What is called great is no title, team or firm: "Great Fire of London", "Great Wall".</summary>
    private static bool Decides(NameScene scene, int first, HeadWord head) => head.IsFirm || scene.Word(first) is "Great";

    /// <summary>What follows "of" tells whose it is and is no part of the name: "Fifth Corps of Prince Poniatowski", "Staff of the Russian Army" cut at the army.</summary>
    private static bool IsDescribed(NameScene scene, int first, int end, HeadWord head)
    {
        bool definite = first + 1 < end && scene.Word(first) is "the";
        bool people = definite && first + 2 == end && scene.Has(first + 1, WordTraits.Group) && scene.Word(first + 1)[^1] != 's';
        return people || (head.Type == EntityType.MilitaryUnit && PersonTitles.Skip(scene, ref first, end));
    }

    /// <summary>"The" and other words that open a sentence are no part of the name.</summary>
    private static int SkipOpeners(NameScene scene, NameRun run)
    {
        Sentence sentence = scene.Table.Sentences[run.Sentence];
        int first = run.First;
        while (first + 1 < run.End && scene.Has(first, WordTraits.Opener) && (first == sentence.FirstToken || scene.Word(first) is "The") && scene.IsCapitalized(first + 1))
        {
            first++;
        }

        return first;
    }

    private static int IndexOfPreposition(NameScene scene, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (scene.Word(i) is "of" or "for" or "on" or "at" or "in")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Something before the head must say which one it is: "Army" and "Northern" alone do not name.</summary>
    private static bool NamesSomething(NameScene scene, int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            if (scene.IsCapitalized(i) && !scene.Has(i, WordTraits.Calendar))
            {
                return true;
            }
        }

        return false;
    }
}
