using System.Collections.Immutable;
using Extraction.Dates;
using Extraction.Text;

namespace Extraction.Events;

/// <summary>One happening that the text ties to a time.</summary>
public sealed record DatedEvent
{
    /// <summary>The clause or name that tells the event.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The word that tells the kind of event, inside <see cref="Span"/>.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>The type: <c>battle</c>, <c>treaty</c>, <c>birth</c>, …; see docs/tables.md.</summary>
    public required string Type { get; init; }

    /// <summary>The event's own name ("Battle of Lake Khasan"); empty when it has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>Index of its date in the date layer.</summary>
    public required int Date { get; init; }

    /// <summary>How the date reached the event: as the date itself is known when the clause holds it, else <see cref="Dates.DateBasis.Context"/>.</summary>
    public DateBasis DateBasis { get; init; }

    /// <summary>Index, in this layer, of the first telling of the same event, or -1.</summary>
    public int SameAs { get; init; } = -1;

    /// <summary>The place's name in the text; null when the text gives none.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>Index of the place's entity, or -1.</summary>
    public int PlaceEntity { get; init; } = -1;

    /// <summary>Who took part, in text order.</summary>
    public ImmutableArray<EventParticipant> Participants { get; init; } = [];

    /// <summary>Whether it is said to have taken place.</summary>
    public EventPolarity Polarity { get; init; }

    /// <summary>What kind of fact it is.</summary>
    public EventModality Modality { get; init; }

    /// <summary>How sure the row is, 0–1.</summary>
    public required float Confidence { get; init; }

    /// <summary>The rule that made the row.</summary>
    public required string RuleId { get; init; }
}
