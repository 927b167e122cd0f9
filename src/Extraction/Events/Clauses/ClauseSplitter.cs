using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>Gives every predicate its clause: where it opens, where it ends, and which clause it hangs on.</summary>
internal sealed class ClauseSplitter(SentenceAnalysis sentence)
{
    private readonly ClauseOpener _opener = new(sentence);

    /// <summary>Fills in the clause bounds, links and parents of the predicates.</summary>
    public void Split()
    {
        Span<Predicate> all = sentence.Predicates;
        for (int i = 0; i < all.Length; i++)
        {
            _opener.Open(i);
            if (i > 0)
            {
                all[i - 1].ClauseEnd = Math.Max(all[i].ClauseStart, all[i - 1].Last + 1);
            }

            all[i].ClauseEnd = sentence.Units.Count;
        }

        for (int i = 0; i < all.Length; i++)
        {
            all[i].Parent = ParentOf(all, i);
        }
    }

    private int ParentOf(Span<Predicate> all, int index)
    {
        bool adverbial = all[index].Link is ClauseLink.When or ClauseLink.After or ClauseLink.Before or ClauseLink.Condition or ClauseLink.Participial;
        bool fronted = index == 0 || (all[index].Link != ClauseLink.Participial && sentence.Units.Is(all[index].ClauseStart - 1, WordClass.Coordinator));
        if (adverbial && fronted && NextMain(all, index) is var main and >= 0)
        {
            return main;
        }

        for (int i = index - 1; i >= 0; i--)
        {
            if (all[i].Link is ClauseLink.Main or ClauseLink.Shared || i == index - 1)
            {
                return i;
            }
        }

        // "The troops who held Brest surrendered": the main verb is still to come.
        return NextMain(all, index);
    }

    private static int NextMain(Span<Predicate> all, int index)
    {
        for (int i = index + 1; i < all.Length; i++)
        {
            if (all[i].Link == ClauseLink.Main)
            {
                return i;
            }
        }

        return -1;
    }
}
