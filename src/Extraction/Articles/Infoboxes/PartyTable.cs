namespace Extraction.Articles.Infoboxes;

/// <summary>The parties of a box by side, as far as they are known.</summary>
internal sealed class PartyTable(List<BoxCell> parties)
{
    /// <summary>The parties of a side.</summary>
    /// <param name="side">1 or 2.</param>
    /// <returns>The parties, in text order.</returns>
    public List<BoxCell> Of(int side) => parties.FindAll(party => party.Side == side);

    /// <summary>The only party of a side, or an empty name where there are more or the list is not fully placed.</summary>
    /// <param name="side">1 or 2.</param>
    /// <returns>The party's name.</returns>
    public string OnlyPartyOf(int side) =>
        parties.TrueForAll(party => party.Side > 0) && Of(side) is [{ } only] ? only.Belligerent : "";

    /// <summary>The party that nations name, when they name just one.</summary>
    /// <param name="nations">The nations that a label or value names.</param>
    /// <returns>The party, or null.</returns>
    public BoxCell? Find(ReadOnlySpan<Nation> nations)
    {
        BoxCell? found = null;
        foreach (BoxCell party in parties)
        {
            if (!Meets(party.Nations, nations))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = party;
        }

        return found;
    }

    private static bool Meets(Nation[] left, ReadOnlySpan<Nation> right)
    {
        foreach (Nation nation in left)
        {
            if (right.Contains(nation))
            {
                return true;
            }
        }

        return false;
    }
}
