namespace Extraction.Articles.Infoboxes;

/// <summary>Finds where a list of commanders passes to the second column.</summary>
internal static class CommanderSides
{
    /// <summary>A name that fits a language less than this says nothing.</summary>
    private const float LeastFit = 0.4f;

    /// <summary>The best cut must beat the next by this much.</summary>
    private const float LeastMargin = 0.3f;

    /// <summary>Gives the commanders their sides.</summary>
    /// <param name="text">The text.</param>
    /// <param name="commanders">The commanders, in text order.</param>
    /// <param name="parties">The parties.</param>
    public static void Place(string text, List<BoxCell> commanders, PartyTable parties)
    {
        if (commanders.Count == 0 || commanders.Exists(commander => commander.Side > 0))
        {
            return;
        }

        var names = new float[]?[commanders.Count];
        if (ColumnSplit.AtJoinedLine(commanders) is > 0 and int joined)
        {
            ColumnSplit.Place(commanders, joined, 0.93f, "infobox.joined_line");
        }
        else if (commanders.Count > 1)
        {
            PlaceByNames(text, commanders, names, parties);
        }

        if (commanders.Count == 2 && commanders.TrueForAll(commander => commander.Side == 0))
        {
            ColumnSplit.Place(commanders, 1, 0.8f, "infobox.two_commanders");
        }

        for (int i = 0; i < commanders.Count; i++)
        {
            NameParty(text, commanders[i], ref names[i], parties);
        }
    }

    /// <summary>The cut after which the names fit the languages of side 2, and before which those of side 1.</summary>
    private static void PlaceByNames(string text, List<BoxCell> commanders, float[]?[] names, PartyTable parties)
    {
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = NameLanguages.Fits(commanders[i].Value.In(text));
        }

        float[] first = Fits(names, Named(text, parties.Of(1)));
        float[] second = Fits(names, Named(text, parties.Of(2)));
        ColumnCut cut = ColumnCut.Best(first, second);
        if (!cut.Both || cut.Margin < LeastMargin)
        {
            return;
        }

        float confidence = Math.Min(0.7f, 0.5f + (cut.Margin / 10));
        for (int i = 0; i < commanders.Count; i++)
        {
            int side = i < cut.Low ? 1 : i >= cut.High ? 2 : 0;
            if (side > 0)
            {
                commanders[i].Place(side, confidence, "infobox.name_language");
            }
        }
    }

    /// <summary>"Finland" says more of its people's names than "Finnish Democratic Republic": parties that are a nation's own name, if there are any.</summary>
    private static List<BoxCell> Named(string text, List<BoxCell> parties)
    {
        List<BoxCell> named = parties.FindAll(party => NationNames.Find(party.Value.In(text)) is [{ Span: { Start: 0, Length: var length } }, ..] && length == NameLength(party.Value.In(text)));
        return named.Count > 0 ? named : parties;
    }

    /// <summary>The length of a party's name without what stands in brackets behind it.</summary>
    private static int NameLength(ReadOnlySpan<char> party)
    {
        int bracket = party.IndexOfAny('(', '[');
        return (bracket > 0 ? party[..bracket] : party).TrimEnd().Length;
    }

    private static float[] Fits(float[]?[] names, List<BoxCell> parties)
    {
        var fits = new float[names.Length];
        for (int i = 0; i < fits.Length; i++)
        {
            foreach (BoxCell party in parties)
            {
                fits[i] = Math.Max(fits[i], Fit(names[i]!, party));
            }
        }

        return fits;
    }

    private static float Fit(float[] name, BoxCell party)
    {
        float best = 0;
        foreach (Nation nation in party.Nations)
        {
            foreach (string language in nation.Languages)
            {
                best = Math.Max(best, NameLanguages.Of(name, language));
            }
        }

        return best >= LeastFit ? best : 0;
    }

    /// <summary>The party of a commander: the only one of the side, or the one whose language the name fits best.</summary>
    private static void NameParty(string text, BoxCell commander, ref float[]? name, PartyTable parties)
    {
        if (commander.Side == 0)
        {
            return;
        }

        commander.Belligerent = parties.OnlyPartyOf(commander.Side);
        if (commander.Belligerent.Length > 0)
        {
            return;
        }

        name ??= NameLanguages.Fits(commander.Value.In(text));
        float best = 0;
        bool tie = false;
        foreach (BoxCell party in parties.Of(commander.Side))
        {
            float fit = Fit(name, party);
            tie = fit == best || (tie && fit < best);
            if (fit > best)
            {
                best = fit;
                commander.Belligerent = party.Belligerent;
            }
        }

        commander.Belligerent = tie ? "" : commander.Belligerent;
    }
}
