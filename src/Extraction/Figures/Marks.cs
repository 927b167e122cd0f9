namespace Extraction.Figures;

/// <summary>The marks that numbers are written with.</summary>
internal static class Marks
{
    /// <summary>Hyphens, dashes and the minus sign.</summary>
    /// <param name="mark">A character.</param>
    /// <returns>Whether it may join the ends of a range or the parts of a compound.</returns>
    public static bool IsDash(char mark) => mark is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>Blanks that stay within a line, among them the no-break and thin ones that group digits.</summary>
    /// <param name="mark">A character.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsInlineBlank(char mark) => mark is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u2007';
}
