namespace Extraction.Events.Triggers;

/// <summary>How a verb ties its arguments to the event that it tells.</summary>
[Flags]
internal enum TriggerClass : ushort
{
    /// <summary>The subject acts on the object.</summary>
    Act = 0,

    /// <summary>It befalls the subject, or the subject acts alone: die, become, arrive.</summary>
    Undergo = 1 << 0,

    /// <summary>Subject and object are equal parties: sign, meet, fight.</summary>
    Mutual = 1 << 1,

    /// <summary>The object is something said; its clause is not this one's.</summary>
    Say = 1 << 2,

    /// <summary>The object tells the event: make an attack, conduct a raid.</summary>
    Light = 1 << 3,

    /// <summary>The verb after it tells the event: began to march, was forced to resign.</summary>
    Chain = 1 << 4,

    /// <summary>The subject tells the event: the battle took place.</summary>
    Occur = 1 << 5,

    /// <summary>A state, no event: be, contain, believe.</summary>
    State = 1 << 6,

    /// <summary>What follows is planned.</summary>
    Planned = 1 << 7,

    /// <summary>What follows is only considered.</summary>
    Hypothetical = 1 << 8,

    /// <summary>What follows did not happen.</summary>
    Negated = 1 << 9,

    /// <summary>What follows is hearsay when the verb is passive: "is said to have".</summary>
    Reported = 1 << 10,

    /// <summary>What is passive of it is planned: "was scheduled for May".</summary>
    Scheduled = 1 << 11,

    /// <summary>Its participle names who commands: "led by Scheer".</summary>
    Command = 1 << 12,

    /// <summary>The verb after it may stand without "to": helped found.</summary>
    Bare = 1 << 13,

    /// <summary>A noun for a part of an event, not one of its own: the outbreak, the end.</summary>
    Aspect = 1 << 14,

    /// <summary>What stands behind it says what the subject is, and takes no part itself: became a citizen.</summary>
    Copula = 1 << 15,
}
