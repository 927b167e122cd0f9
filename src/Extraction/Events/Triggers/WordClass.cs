namespace Extraction.Events.Triggers;

/// <summary>What a word can be. A word of several classes ("attack", "that") is settled by its neighbours.</summary>
[Flags]
internal enum WordClass : long
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
    Place = 1L << 31,

    /// <summary>A noun for what an enemy can take besides places: guns, ships.</summary>
    Prize = 1L << 32,

    /// <summary>A determiner that no noun phrase ends with: the, every.</summary>
    Article = 1L << 33,

    /// <summary>A determiner that can stand between subject and verb: "Rome and Syracuse both aided".</summary>
    Floating = 1L << 34,

    /// <summary>An auxiliary in the present.</summary>
    PresentForm = 1L << 35,

    /// <summary>Between "be" and "to": about, due.</summary>
    Impending = 1L << 36,

    /// <summary>An auxiliary of what lies ahead: will, would.</summary>
    Future = 1L << 37,

    /// <summary>A word that opens a clause whose time is not that of the clause it hangs on: because.</summary>
    Reason = 1L << 38,

    /// <summary>A preposition that a form with -ing may follow as a clause of its own: without.</summary>
    GerundMark = 1L << 39,

    /// <summary>A preposition that dates a noun: "the war in 1914".</summary>
    DateMark = 1L << 40,

    /// <summary>A preposition that only sets the scene: "died in battle".</summary>
    SceneMark = 1L << 41,

    /// <summary>A preposition that a place follows.</summary>
    PlaceMark = 1L << 42,

    /// <summary>A preposition that a goal follows.</summary>
    GoalMark = 1L << 43,

    /// <summary>A preposition that says what an act is aimed at, unless what follows lies under it.</summary>
    SurfaceMark = 1L << 44,

    /// <summary>A noun for a stretch of time: "the end of 1944".</summary>
    TimeNoun = 1L << 45,

    /// <summary>A pronoun for one person.</summary>
    Personal = 1L << 46,

    /// <summary>A pronoun for a body or a thing.</summary>
    Impersonal = 1L << 47,

    /// <summary>A particle, which is no preposition behind its verb: take over.</summary>
    Particle = 1L << 48,

    /// <summary>A noun for a relative or follower: "Sarah's brother".</summary>
    Kin = 1L << 49,

    /// <summary>A noun for a building or another work that is built.</summary>
    Building = 1L << 50,

    /// <summary>A noun for a body, a state or a settlement that can be founded.</summary>
    Body = 1L << 51,

    /// <summary>A noun for a text that orders or declares.</summary>
    Decree = 1L << 52,

    /// <summary>A noun for armed men.</summary>
    Army = 1L << 53,

    /// <summary>A noun for a person.</summary>
    Person = 1L << 54,

    /// <summary>A word before a number that is not exact: over, about.</summary>
    Approximate = 1L << 55,

    /// <summary>A pronoun of the first or second person: only somebody who speaks says it.</summary>
    Speaker = 1L << 56,

    /// <summary>The pronoun for a woman or a ship.</summary>
    Feminine = 1L << 57,

    /// <summary>A noun for a stretch of land or water that a name or a number tells apart: the Po region.</summary>
    Area = 1L << 58,

    /// <summary>A quarter of the sky: eastern.</summary>
    Quarter = 1L << 59,

    /// <summary>A noun for a ship.</summary>
    Ship = 1L << 60,

    /// <summary>Classes that only sort nouns: they say nothing of what else the word can be.</summary>
    Sorts = Prize | TimeNoun | Impending | Kin | Building | Body | Decree | Army | Person | Approximate | Speaker | Area | Quarter | Ship,

    /// <summary>Any auxiliary.</summary>
    Auxiliary = Be | Have | Do | Modal,

    /// <summary>Any verb form.</summary>
    VerbForm = BaseForm | ThirdForm | PastForm | ParticipleForm | GerundForm,

    /// <summary>Words that no noun phrase ends with.</summary>
    Function = Determiner | Possessive | Preposition | Coordinator | Subordinator | Condition | Relative | Auxiliary | Negation | Mark,
}
