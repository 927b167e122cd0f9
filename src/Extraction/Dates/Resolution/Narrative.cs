using Extraction.Dates.Values;

namespace Extraction.Dates.Resolution;

/// <summary>
/// The story through the article's paragraphs. A paragraph's first year rules it: what goes back from there, or leaps far
/// ahead, is an excursion that ends with the paragraph.
/// </summary>
internal sealed class Narrative(MainPeriod? main)
{
    /// <summary>Later than this after the subject's last year, a new section has come back from its aftermath.</summary>
    private const int FarAfter = 10;

    /// <summary>
    /// A leap of more years than these within a paragraph is a look ahead (a memorial, a late consequence) where a heading's year or
    /// the subject's period binds the story. The story of a life may leap so.
    /// </summary>
    private const int FarAhead = 3;

    private const int NoHeading = int.MaxValue;

    private NarrativeState _now = new();
    private NarrativeState _thread = new();
    private int? _paragraphYear;
    private int _headingLevel = NoHeading;

    /// <summary>Whether the paragraph has told a year.</summary>
    public bool IsTold => _paragraphYear is not null;

    /// <summary>Where the story stands.</summary>
    public ref readonly NarrativeState Now => ref _now;

    /// <summary>Where days and hours are counted from: an excursion without a day of its own leaves the day of the story's thread.</summary>
    public ref readonly NarrativeState Clock => ref _now.HasLeftDay && !_thread.HasLeftDay ? ref _thread : ref _now;

    /// <summary>A paragraph of a report begins, which speaks from its own day.</summary>
    /// <param name="day">The day of the report.</param>
    public void StartAt(in PartialDate day)
    {
        _now = NarrativeState.At(day);
        _thread = _now;
        _paragraphYear = null;
    }

    /// <summary>A paragraph begins: an excursion ends.</summary>
    public void StartParagraph()
    {
        _now = _thread;
        _paragraphYear = null;
        if (main is { } subject && _now.Year > subject.Period.Last.Year + FarAfter)
        {
            Return(subject);
        }
    }

    /// <summary>
    /// A section begins. Behind a look back to before the article's subject, or far past it, the story returns to the subject; so it
    /// does where nothing was told yet.
    /// </summary>
    /// <param name="level">The level of its heading.</param>
    public void StartSection(int level)
    {
        _headingLevel = level <= _headingLevel ? NoHeading : _headingLevel;
        StartParagraph();
        if (main is { } subject && !(_now.Year >= subject.Period.First.Year))
        {
            Return(subject);
        }
    }

    /// <summary>Moves the story to a date.</summary>
    /// <param name="date">A resolved date.</param>
    /// <param name="source">Index of its candidate.</param>
    /// <param name="heading">The level of the heading that it stands in, or 0.</param>
    public void MoveTo(in PartialDate date, int source, int heading)
    {
        _now.MoveTo(date, source, fromHeading: heading > 0);
        _headingLevel = heading > 0 ? heading : _headingLevel;
        Follow();
    }

    /// <summary>Notes that the story went through a whole period.</summary>
    public void Pass(in PartialDate first, in PartialDate last)
    {
        _now.Pass(first, last);
        Follow();
    }

    private void Follow()
    {
        _paragraphYear ??= _now.Year;
        bool isBound = main is not null || _headingLevel < NoHeading;
        if (!(_now.Year < _paragraphYear) && !(isBound && _now.Year > _paragraphYear + FarAhead))
        {
            _thread = _now;
        }
    }

    private void Return(in MainPeriod subject)
    {
        _now.MoveTo(subject.Start, subject.Source, fromHeading: true);
        _thread = _now;
    }
}
