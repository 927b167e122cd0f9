namespace Extraction.Figures.Counting;

/// <summary>How a word for what befell people stands to the number.</summary>
internal enum StatusUse : byte
{
    /// <summary>Behind the number or behind "were": "300 dead", "300 men were captured".</summary>
    State,

    /// <summary>A verb behind the counted noun: "300 men died".</summary>
    Event,

    /// <summary>A verb before the number: "killing 300".</summary>
    Act,

    /// <summary>What is counted: "300 deaths".</summary>
    Noun,
}
