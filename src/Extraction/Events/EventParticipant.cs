using Extraction.Text;

namespace Extraction.Events;

/// <summary>One participant of an event.</summary>
/// <param name="Role">What it does in the event.</param>
/// <param name="Entity">Index of its entity, or -1 when it is no named entity.</param>
/// <param name="Span">Its place in the text.</param>
public readonly record struct EventParticipant(ParticipantRole Role, int Entity, TextSpan Span);
