using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Dates;
using Extraction.Figures.Casualties;
using Extraction.Figures.Counting;
using Extraction.Figures.Numbers;
using Extraction.Figures.Parties;
using Extraction.Figures.Rejection;
using Extraction.Figures.Units;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Figures;

/// <summary>The Figures stage: scans each sentence for numbers and lets the stages of the room say what each one is.</summary>
internal sealed class FigureAnnotator(FigureOptions options) : IAnnotator
{
    private const int FirstRows = 256;
    private const int FirstNumbers = 16;

    /// <inheritdoc/>
    public string Name => "figures";

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(DateMention)];

    /// <inheritdoc/>
    public ImmutableArray<Type> Produces => [typeof(FigureMention)];

    /// <inheritdoc/>
    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        using var rows = new RentedList<FigureMention>(FirstRows);
        using var numbers = new RentedList<NumberMatch>(FirstNumbers);
        using var drafts = new RentedList<FigureDraft>(FirstNumbers);
        var shadow = new Shadow(earlier.Dates, earlier.Article.Residues);
        var scope = new InfoboxScope(earlier.Article);
        for (int i = 0; i < earlier.Sentences.Length; i++)
        {
            Sentence sentence = earlier.Sentences[i];
            if (!HoldsFigures(earlier.Article, sentence))
            {
                continue;
            }

            var window = new TokenWindow(earlier.Text, earlier.Tokens.TokensOf(sentence));
            numbers.Truncate(0);
            NumberScanner.Scan(window, numbers);
            ZeroReader.Read(window, scope.IsCasualtyLine(sentence.Span), numbers);
            if (numbers.Count > 0)
            {
                drafts.Truncate(0);
                DropOrdinals(numbers);
                Interpret(window, numbers, drafts, ref shadow);
                scope.Apply(window, drafts);
                ProseScope.Apply(window, drafts);
                FigureRows.Append(window, drafts, i, earlier, rows);
            }
        }

        layers.Write(rows.ToImmutableArray());
    }

    private void DropOrdinals(RentedList<NumberMatch> numbers)
    {
        if (!options.IncludeOrdinals)
        {
            int kept = 0;
            foreach (ref readonly NumberMatch number in numbers.AsSpan())
            {
                numbers[kept] = number;
                kept += number.Form == NumberForm.Ordinal ? 0 : 1;
            }

            numbers.Truncate(kept);
        }
    }

    private static bool HoldsFigures(Article article, in Sentence sentence)
    {
        Block block = article.Blocks[sentence.Block];
        return block.Kind is not (BlockKind.Banner or BlockKind.Hatnote or BlockKind.Reference or BlockKind.Category
            or BlockKind.Chrome)
            && article.Sections[block.Section].Kind is not (SectionKind.References or SectionKind.Bibliography
                or SectionKind.ExternalLinks or SectionKind.SeeAlso);
    }

    private static void Interpret(in TokenWindow window, RentedList<NumberMatch> numbers, RentedList<FigureDraft> drafts, ref Shadow shadow)
    {
        CasualtyTally.Read(window, numbers);
        int previousEnd = 0;
        foreach (ref readonly NumberMatch number in numbers.AsSpan())
        {
            FigureDraft draft = FigureDraft.Of(number);
            draft.Statuses = number.Tally;
            var span = TextSpan.FromBounds(number.Start, number.End);
            draft.Rejected = number.FirstToken < previousEnd || shadow.IsResidue(span) || Rejector.IsNoNumber(window, draft)
                || (drafts.Count > 0 && ContinuesRejected(window, drafts[^1], draft));
            if (!draft.Rejected && draft.Kind != FigureKind.Ordinal)
            {
                QualifierReader.ReadRight(window, ref draft);
                _ = draft.Number.HasTail && TailReader.TryRead(window, ref draft);
                _ = MoneyReader.TryRead(window, previousEnd, ref draft) || UnitReader.TryRead(window, ref draft)
                    || AgeReader.TryRead(window, ref draft);
                if (draft.Kind == FigureKind.Money)
                {
                    RateReader.Read(window, ref draft);
                }
            }

            if (shadow.IsDate(span, out DateMention date))
            {
                draft.Rejected |= !OutweighsDate(draft, date);
            }

            previousEnd = draft.EndToken;
            drafts.Add(draft);
        }

        CompositeJoiner.Join(window, drafts);
        RatioJoiner.Join(window, drafts);
        ScoreJoiner.Join(window, drafts);
        RangeJoiner.Join(window, drafts);
        ReadNouns(window, drafts);
        PopulationRate.Join(window, drafts);
        SharedNoun.Share(window, drafts);
        Decide(window, drafts);
    }

    /// <summary>"Boeing 737-800", "2013–14": the second half of what is no figure is none either.</summary>
    private static bool ContinuesRejected(in TokenWindow window, in FigureDraft previous, in FigureDraft draft)
    {
        int dash = previous.Number.EndToken;
        return previous.Rejected && draft.Number.IsPlainInteger && draft.Number.FirstToken == dash + 1 && window.IsDash(dash)
            && window.TouchesPrevious(dash) && window.TouchesPrevious(dash + 1);
    }

    /// <summary>A date row over "the last ten years" or over the 1500 of "1500 km" leaves the measure standing; one over "Four months later" does not.</summary>
    private static bool OutweighsDate(in FigureDraft draft, in DateMention date) =>
        draft.Unit is not null && (draft.Kind != FigureKind.Duration || draft.End > date.Span.End);

    private static void ReadNouns(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        foreach (ref FigureDraft draft in drafts.AsSpan())
        {
            if (draft.Rejected || draft.Unit is not null)
            {
                continue;
            }

            if (draft.Number.HasTail)
            {
                continue;
            }

            if (CountedNounReader.TryRead(window, ref draft) || draft.Kind == FigureKind.Number)
            {
                RateReader.Read(window, ref draft);
            }

            if (draft.Qualifier == FigureQualifier.Exact)
            {
                QualifierReader.ReadRight(window, ref draft);
            }
        }
    }

    private static void Decide(in TokenWindow window, RentedList<FigureDraft> drafts)
    {
        Span<FigureDraft> figures = drafts.AsSpan();
        int previousEnd = 0;
        int previous = -1;
        for (int i = 0; i < figures.Length; i++)
        {
            ref FigureDraft draft = ref figures[i];
            if (!draft.Rejected)
            {
                QualifierReader.ReadLeft(window, previousEnd, ref draft);
                CasualtyResolver.Resolve(window, previousEnd, ref draft);
                if (previous >= 0)
                {
                    SharedFate.Share(window, figures[previous], ref draft);
                }

                TotalReader.Read(window, previousEnd, ref draft);
                draft.Rejected = Rejector.IsNoFigure(window, draft);
                previous = i;
            }

            // The first number of a range lies inside the range behind it.
            bool absorbed = draft.Rejected && i + 1 < figures.Length && !figures[i + 1].Rejected
                && figures[i + 1].FirstToken <= draft.FirstToken;
            previousEnd = absorbed ? previousEnd : Math.Max(previousEnd, draft.EndToken);
        }

        ElidedNoun.Recover(window, drafts);
    }
}
