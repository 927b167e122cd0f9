namespace Extraction.Dates.Values;

/// <summary>The era that the text writes beside a year.</summary>
internal enum Era : byte
{
    /// <summary>None written.</summary>
    Unwritten,

    /// <summary>AD, CE.</summary>
    Common,

    /// <summary>BC, BCE.</summary>
    BeforeCommon,
}
