using Extraction.Articles;
using Extraction.Text;

namespace Extraction.Figures.Parties;

/// <summary>Gives figures the field, side, party and source of the summary-box entry or labelled line that holds them. One for each article.</summary>
internal sealed class InfoboxScope(Article article)
{
    private readonly List<(string Name, int Side)> _parties = PartiesOf(article);
    private LabelledLine _line = new(article.Text);
    private int _entry;

    /// <summary>Whether a sentence is the value of a casualties field.</summary>
    /// <param name="sentence">A sentence at or behind the one asked before.</param>
    /// <returns>True in a casualties entry or behind a casualties label.</returns>
    public bool IsCasualtyLine(TextSpan sentence) => FieldAt(sentence, out _) == InfoboxField.Casualties;

    /// <summary>Gives the figures of a sentence what their place says.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="drafts">Its figures, in text order; a zero that holds for every side becomes one figure for each.</param>
    public void Apply(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        foreach (ref FigureDraft draft in drafts.AsSpan())
        {
            if (!draft.Rejected && draft.Kind != FigureKind.Ordinal)
            {
                ApplyTo(window, ref draft);
            }
        }

        SpreadZero(drafts);
    }

    private void ApplyTo(in TokenWindow window, ref FigureDraft draft)
    {
        var span = TextSpan.FromBounds(draft.Number.Start, draft.Number.End);
        InfoboxField field = FieldAt(span, out InfoboxEntry entry);
        if (!string.IsNullOrEmpty(entry.Label))
        {
            LabelUnit.Apply(entry.Label, ref draft);
        }

        if (field is not (InfoboxField.Strength or InfoboxField.Casualties))
        {
            return;
        }

        if (draft.Kind is FigureKind.Count or FigureKind.Number)
        {
            draft.Category = field == InfoboxField.Strength ? FigureCategory.Strength : FigureCategory.Casualties;
        }

        draft.Side = entry.Side;
        draft.Belligerent = string.IsNullOrEmpty(entry.Belligerent) ? null : entry.Belligerent;
        draft.Attribution = string.IsNullOrEmpty(entry.Attribution) ? null : entry.Attribution;
        var line = TextSpan.FromBounds(_line.Start, _line.End);
        if (draft.Belligerent is null && PartyTag.TryFind(window.Text, line, span, out TextSpan party))
        {
            (draft.Belligerent, draft.Side) = Known(party.In(window.Text));
            draft.Rule = "figures.party";
        }
    }

    private InfoboxField FieldAt(TextSpan span, out InfoboxEntry entry)
    {
        _line.MoveTo(span.Start);
        while (_entry < article.Infobox.Length && article.Infobox[_entry].Value.End <= span.Start)
        {
            _entry++;
        }

        entry = default;
        if (_entry < article.Infobox.Length && article.Infobox[_entry].Value.Overlaps(span))
        {
            entry = article.Infobox[_entry];
            return entry.Field;
        }

        return _line.Field;
    }

    /// <summary>"Casualties: None" says of every side that it lost nobody.</summary>
    private void SpreadZero(RentedList<FigureDraft> drafts)
    {
        const int MostParties = 4;
        bool zero = drafts.Count == 1 && drafts[0] is { Value: 0, Category: FigureCategory.Casualties, Belligerent: null, HasNoun: false };
        if (!zero || _parties.Count is 0 or > MostParties)
        {
            return;
        }

        FigureDraft nobody = drafts[0];
        drafts.Truncate(0);
        foreach ((string name, int side) in _parties)
        {
            drafts.Add(nobody with { Belligerent = name, Side = side, Rule = "figures.none" });
        }
    }

    private (string Name, int Side) Known(ReadOnlySpan<char> name)
    {
        foreach ((string Name, int Side) party in _parties)
        {
            if (name.SequenceEqual(party.Name))
            {
                return party;
            }
        }

        (string, int) added = (name.ToString(), 0);
        _parties.Add(added);
        return added;
    }

    private static List<(string Name, int Side)> PartiesOf(Article article)
    {
        var parties = new List<(string Name, int Side)>();
        foreach (InfoboxEntry entry in article.Infobox)
        {
            if (!string.IsNullOrEmpty(entry.Belligerent) && parties.Count < 16
                && !parties.Exists(party => party.Name == entry.Belligerent))
            {
                parties.Add((entry.Belligerent, entry.Side));
            }
        }

        return parties;
    }
}
