namespace Extraction.Events;

/// <summary>Whether the text says that the event took place.</summary>
public enum EventPolarity : byte
{
    /// <summary>It is said to have taken place.</summary>
    Asserted,

    /// <summary>It is said not to have taken place.</summary>
    Negated,
}

/// <summary>What kind of fact the text claims.</summary>
public enum EventModality : byte
{
    /// <summary>A fact.</summary>
    Actual,

    /// <summary>Set for a later time: "was to expire".</summary>
    Planned,

    /// <summary>Said by somebody: "is said to have".</summary>
    Reported,

    /// <summary>Considered or conditional: "would consider".</summary>
    Hypothetical,
}

/// <summary>What a participant does in an event.</summary>
public enum ParticipantRole : byte
{
    /// <summary>The doer.</summary>
    Agent,

    /// <summary>The one to whom it is done.</summary>
    Patient,

    /// <summary>One of several equal parties: signatories, sides.</summary>
    Party,

    /// <summary>Who commanded.</summary>
    Commander,

    /// <summary>For whom it is done.</summary>
    Beneficiary,

    /// <summary>Anyone else.</summary>
    Other,
}
