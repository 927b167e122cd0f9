namespace Extraction.Articles.PlainText;

/// <summary>What the ends of a line and its surroundings look like.</summary>
[Flags]
internal enum LineTraits : byte
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>A blank line, or the start of the text, stands before the line.</summary>
    BlankBefore = 1,

    /// <summary>White space stands before its first character.</summary>
    Indented = 2,

    /// <summary>It begins with a lower-case letter.</summary>
    StartsLower = 4,

    /// <summary>It ends a sentence: a full stop, a question or exclamation mark, brackets and footnote markers aside.</summary>
    EndsSentence = 8,

    /// <summary>It ends in a comma, a colon, a semicolon or an open dash: more is to follow.</summary>
    EndsOpen = 16,

    /// <summary>It holds no letter and no digit: a rule, a bullet without its item, an emptied template.</summary>
    Hollow = 32,

    /// <summary>A form feed stands before it: the first line of a printed page.</summary>
    PageBefore = 64,
}
