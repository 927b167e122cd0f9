using Extraction.Events.Triggers;

namespace Extraction.Events.Clauses;

/// <summary>
/// Finds where a predicate's clause opens, scanning back from the verb to the clause before: at the word that opens it (who, when, that,
/// and, …); where there is none, at the last comma before its subject, or right before that subject.
/// </summary>
internal sealed class ClauseOpener(SentenceAnalysis sentence)
{
    private const WordClass SubjectWords = WordClass.Determiner | WordClass.Pronoun | WordClass.Possessive;

    private const WordClass Openers = WordClass.Subordinator | WordClass.Condition | WordClass.AfterMark | WordClass.BeforeMark | WordClass.Relative | WordClass.Coordinator;

    private readonly UnitList _units = sentence.Units;
    private readonly ClauseLinkReader _links = new(sentence.Units);

    /// <summary>Fills in where a predicate's clause and its subject start, and its link.</summary>
    public void Open(int index)
    {
        ref Predicate predicate = ref sentence.Predicates[index];
        int floor = index == 0 ? 0 : sentence.Predicates[index - 1].Last + 1;
        predicate.ClauseStart = floor;
        predicate.SubjectStart = floor;
        predicate.SubjectEnd = predicate.First;
        predicate.Link = ClauseLink.Main;
        if (!predicate.IsFinite)
        {
            OpenParticipial(floor, ref predicate);
        }
        else if (!TryOpenReport(ref predicate) && !TryOpenShared(index, floor, ref predicate) && !TryOpenAtWord(index, floor, ref predicate, out int comma, out int coordinator) && index > 0)
        {
            OpenWithoutWord(index, comma, coordinator, ref predicate);
        }
    }

    /// <summary>"The mine will close in June, Norr said": behind the content and its comma stands who says it, and hardly more.</summary>
    private bool TryOpenReport(ref Predicate predicate)
    {
        int comma = predicate.First - 1;
        while (comma > 0 && !_units[comma].Is(WordClass.Mark))
        {
            comma--;
        }

        bool opens = predicate.Is(TriggerClass.Say) && !predicate.Passive && !predicate.Phrased && comma > 0 && EndsContent(comma)
            && EndsReport(predicate.Last + 1) && HasSubject(comma + 1, predicate.First) && HasSubject(0, comma)
            && !_units.HasAny(comma + 1, predicate.First, Openers) && !_units[0].Is(Openers);
        if (opens)
        {
            predicate.TrailsContent = true;
            predicate.ClauseStart = comma;
            predicate.SubjectStart = comma + 1;
        }

        return opens;
    }

    /// <summary>A comma, or the mark that closes a quotation behind one.</summary>
    private bool EndsContent(int mark) => _units.FirstLetter(mark) == ',' || (_units.FirstLetter(mark) is '"' or '”' && _units.FirstLetter(mark - 1) == ',');

    /// <summary>Nothing said stands behind the verb: the sentence ends, or goes on with whom it was told, when, or where.</summary>
    private bool EndsReport(int next) => next >= _units.Count
        || _units[next].IsDate || (_units[next].Is(WordClass.Mark | WordClass.Preposition) && _units.FirstLetter(next) != ':')
        || (_units[next].IsNominal && (next + 1 >= _units.Count || _units[next + 1].IsDate || _units[next + 1].Is(WordClass.Mark)));

    /// <summary>"and then attacked": the coordinator stands right before the verb.</summary>
    private bool TryOpenShared(int index, int floor, ref Predicate predicate)
    {
        int before = predicate.First - 1;
        while (before > floor && _units[before].Is(WordClass.Adverb | WordClass.Hedge) && !_units[before].Is(WordClass.Coordinator))
        {
            before--;
        }

        if (index == 0 || before < floor || !_units[before].Is(WordClass.Coordinator))
        {
            return false;
        }

        predicate.ClauseStart = before;
        predicate.SubjectStart = before + 1;
        predicate.Link = ClauseLink.Shared;
        return true;
    }

    private bool TryOpenAtWord(int index, int floor, ref Predicate predicate, out int comma, out int coordinator)
    {
        comma = -1;
        coordinator = -1;
        for (int i = predicate.First - 1; i >= floor; i--)
        {
            ref readonly ClauseToken unit = ref _units[i];
            if (_links.LinkAt(i, predicate.First, index > 0) is { } link)
            {
                predicate.Link = link;
                predicate.ClauseStart = i > floor && link == ClauseLink.Relative && _units[i - 1].Is(WordClass.Preposition) ? i - 1 : i;
                predicate.SubjectStart = i + 1;
                return true;
            }

            if (unit.Is(WordClass.Coordinator) && index > 0)
            {
                coordinator = coordinator < 0 || (i > floor && _units[i - 1].Is(WordClass.Mark)) ? i : coordinator;
            }
            else if (unit.Is(WordClass.Mark))
            {
                comma = comma < 0 ? i : comma;
                if (_units.FirstLetter(i) is ';' or ':' or '—')
                {
                    return false;
                }
            }
        }

        return false;
    }

    private void OpenWithoutWord(int index, int comma, int coordinator, ref Predicate predicate)
    {
        bool subjectBehindComma = comma >= 0 && HasSubject(comma + 1, predicate.First);
        int breakAt = coordinator >= 0 && (comma <= coordinator || !subjectBehindComma) ? coordinator : comma;
        if (coordinator < 0 && !subjectBehindComma && TryReachOver(index, ref predicate))
        {
            return;
        }

        if (breakAt < 0)
        {
            OpenAtSubject(index, ref predicate);
            return;
        }

        if (coordinator < 0)
        {
            // "the Council, on 27 June, published": what stands between commas is no subject; look before it.
            for (int i = comma; i >= predicate.ClauseStart && !HasSubject(breakAt + 1, predicate.First); i--)
            {
                breakAt = _units[i].Is(WordClass.Mark) && HasSubject(i + 1, predicate.First) ? i : breakAt;
            }
        }

        predicate.ClauseStart = breakAt;
        predicate.SubjectStart = breakAt + 1;
        predicate.Link = HasSubject(breakAt + 1, predicate.First) ? ClauseLink.Main : ClauseLink.Shared;
    }

    /// <summary>"He said Germany attacked", "the ship he built sank": the subject follows at once.</summary>
    private void OpenAtSubject(int index, ref Predicate predicate)
    {
        int floor = predicate.ClauseStart;
        predicate.Link = sentence.Predicates[index - 1].Is(TriggerClass.Say) ? ClauseLink.Complement : ClauseLink.Main;
        int subject = predicate.First;
        while (subject > floor && (_units[subject - 1].IsNominal || _units[subject - 1].Is(SubjectWords)))
        {
            subject--;
        }

        bool continues = subject == floor && !HasSubject(floor, predicate.First);
        predicate.ClauseStart = continues ? floor : subject;
        predicate.SubjectStart = predicate.ClauseStart;
    }

    /// <summary>
    /// "The troops who held Brest surrendered", "the army, commanded by Ruiz, attacked": the clause in between only describes the
    /// subject, which stands before it.
    /// </summary>
    private bool TryReachOver(int index, ref Predicate predicate)
    {
        Span<Predicate> all = sentence.Predicates;
        int inner = index;
        while (inner > 0 && (all[inner - 1].Link == ClauseLink.Participial || (all[inner - 1].Link == ClauseLink.Relative && !all[inner - 1].Is(TriggerClass.Say))))
        {
            inner--;
        }

        if (inner == index)
        {
            return false;
        }

        int end = all[inner].ClauseStart;
        int start = 0;
        if (inner > 0)
        {
            int floor = all[inner - 1].Last + 1;
            int opener = end - 1;
            while (opener >= floor && !_units[opener].Is(WordClass.Coordinator))
            {
                opener--;
            }

            start = opener + 1;
            if (opener < 0 || opener < all[inner - 1].Last)
            {
                return false;
            }
        }

        if (!HasSubject(start, end))
        {
            return false;
        }

        predicate.Link = ClauseLink.Main;
        predicate.SubjectStart = start;
        predicate.SubjectEnd = end;
        predicate.ClauseStart = predicate.First;
        return true;
    }

    private void OpenParticipial(int floor, ref Predicate predicate)
    {
        const WordClass Breaks = WordClass.Mark | WordClass.Relative | WordClass.Subordinator | WordClass.Coordinator;
        predicate.Link = ClauseLink.Participial;
        predicate.SubjectStart = predicate.First;
        predicate.ClauseStart = predicate.First;
        for (int i = predicate.First - 1; i >= floor; i--)
        {
            ref readonly ClauseToken unit = ref _units[i];
            bool time = unit.Is(WordClass.AfterMark | WordClass.BeforeMark);
            bool with = !time && _units.IsWord(i, "with");
            if (time)
            {
                predicate.Link = unit.Is(WordClass.AfterMark) ? ClauseLink.After : ClauseLink.Before;
            }
            else if (with)
            {
                // "with Dresden escaping": the participle has a subject of its own.
                predicate.SubjectStart = i + 1;
            }

            if (time || with || unit.Is(Breaks))
            {
                // ", the Russians eventually retreating": so has one behind a comma.
                bool absolute = unit.Is(WordClass.Mark) && predicate.Form == PredicateForm.Gerund && HasSubject(i + 1, predicate.First);
                predicate.SubjectStart = absolute ? i + 1 : predicate.SubjectStart;
                predicate.ClauseStart = i;
                return;
            }
        }
    }

    private bool HasSubject(int from, int to) => SubjectScan.HasSubject(_units, from, to);
}
