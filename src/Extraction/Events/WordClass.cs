namespace Extraction.Events;

/// <summary>What a word can be. A word of several classes ("attack", "that") is settled by its neighbours.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    Pronoun = 1 << 2,
    ObjectPronoun = 1 << 3,
    Preposition = 1 << 4,
    Coordinator = 1 << 5,
    Subordinator = 1 << 6,
    Condition = 1 << 7,
    Relative = 1 << 8,
    Be = 1 << 9,
    Have = 1 << 10,
    Do = 1 << 11,
    Modal = 1 << 12,
    Negation = 1 << 13,
    Adverb = 1 << 14,
    Adjective = 1 << 15,
    NotVerb = 1 << 16,
    Hedge = 1 << 17,
    Actor = 1 << 18,
    Position = 1 << 19,
    AfterMark = 1 << 20,
    BeforeMark = 1 << 21,
    DuringMark = 1 << 22,

    /// <summary>The bare form of a verb: after "to" or a modal.</summary>
    BaseForm = 1 << 23,

    /// <summary>The present form with -s.</summary>
    ThirdForm = 1 << 24,

    /// <summary>The past tense.</summary>
    PastForm = 1 << 25,

    /// <summary>The past participle.</summary>
    ParticipleForm = 1 << 26,

    /// <summary>The form with -ing.</summary>
    GerundForm = 1 << 27,

    /// <summary>A noun that tells an event.</summary>
    EventNoun = 1 << 28,

    /// <summary>A mark that parts clauses: comma, semicolon, colon, dash.</summary>
    Mark = 1 << 29,

    /// <summary>A participle that with "be" tells a state: "was located".</summary>
    Stative = 1 << 30,

    /// <summary>A noun for a place that an enemy can take: "the town fell".</summary>
    Place = 1 << 31,

    /// <summary>Any auxiliary.</summary>
    Auxiliary = Be | Have | Do | Modal,

    /// <summary>Any verb form.</summary>
    VerbForm = BaseForm | ThirdForm | PastForm | ParticipleForm | GerundForm,

    /// <summary>Words that no noun phrase ends with.</summary>
    Function = Determiner | Possessive | Preposition | Coordinator | Subordinator | Condition | Relative | Auxiliary | Negation | Mark,
}
