namespace Extraction.Events.Triggers;

/// <summary>What a verb tells when its subject or object is of a sort: "took the fort" is a capture, "took the oath" is none.</summary>
/// <param name="Slot">Which of the two decides.</param>
/// <param name="Filler">What must stand there.</param>
/// <param name="Kind">The kind of event that the verb then tells.</param>
/// <param name="Class">How it then ties its arguments.</param>
/// <param name="InScene">Whether nothing but the time and place may follow: "fell at Metz", not "fell ill".</param>
internal readonly record struct TriggerSense(SenseSlot Slot, Filler Filler, EventKind Kind, TriggerClass Class, bool InScene);

/// <summary>The place in a clause that decides a verb's sense.</summary>
internal enum SenseSlot : byte
{
    /// <summary>What stands behind the active verb.</summary>
    Object,

    /// <summary>What stands behind the verb, whatever its voice: "was made governor".</summary>
    Behind,

    /// <summary>What stands before it.</summary>
    Subject,

    /// <summary>Nothing need stand anywhere.</summary>
    Any,
}
