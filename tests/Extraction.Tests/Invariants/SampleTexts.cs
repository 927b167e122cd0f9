using System.Text;
using Extraction.Tests.Support;

namespace Extraction.Tests.Invariants;

/// <summary>The texts that every invariant is held against: the sample articles, and texts that nobody would write.</summary>
internal static class SampleTexts
{
    /// <summary>The bundled sample articles, in ordinal order of their names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Articles { get; } =
    [
        .. Directory.GetFiles(RepositoryRoot.File("samples/articles"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];

    /// <summary>Texts built to break readers: each a name and a text of a few thousand characters.</summary>
    public static IReadOnlyList<(string Name, string Text)> Hostile { get; } =
    [
        ("empty", ""),
        ("white space", new string(' ', 3000) + "\n\t\r\n\u00A0\u2003"),
        ("nul characters", string.Concat(Enumerable.Repeat("In 1944\0 the \0\0 army. ", 100))),
        ("lone surrogates", string.Concat(Enumerable.Repeat("On 5 May\uD800 1821 \uDC00he died\uDFFF. ", 100))),
        ("only carriage returns", string.Concat(Enumerable.Repeat("Heading\r\rIn 1815 it ended.\r", 100))),
        ("mixed line ends", "Title\r\n\r\nBattle of X\n\rIn 1815\u2028it\u2029ended.\u0085\v\f"),
        ("unclosed brackets", new string('(', 2000) + "1914" + new string('[', 2000)),
        ("unclosed markup", string.Concat(Enumerable.Repeat("{{Infobox |a=[[b|<ref>'''{| ", 100))),
        ("equals signs", string.Concat(Enumerable.Repeat("== = === A == =\n", 200))),
        ("digits without end", new string('9', 5000)),
        ("thousands without end", "1" + string.Concat(Enumerable.Repeat(",000", 1000))),
        ("dashes without end", string.Concat(Enumerable.Repeat("1914–", 1000))),
        ("months without end", string.Concat(Enumerable.Repeat("May March ", 500))),
        ("numbers as words", string.Concat(Enumerable.Repeat("hundred thousand million and a half ", 150))),
        ("capitals without end", string.Concat(Enumerable.Repeat("Battle Of The Army ", 250))),
        ("ordinals and ranges", string.Concat(Enumerable.Repeat("1st–2nd to the 3rd and 4th of between ", 130))),
        ("colons", string.Concat(Enumerable.Repeat("Date: Strength: Result:\n", 200))),
        ("flags", string.Concat(Enumerable.Repeat("23x15px\n", 500))),
        ("footnotes", string.Concat(Enumerable.Repeat("[1][note 2][", 400))),
        ("combining marks", "e" + new string('\u0301', 4000)),
        ("astral digits and letters", string.Concat(Enumerable.Repeat("\U0001D7CE\U0001F600\U00010900 in 1066 ", 200))),
        ("right to left", string.Concat(Enumerable.Repeat("\u202Eבשנת 1948 \u202C\u0661\u0669\u0664\u0668 ", 200))),
        ("impossible dates", string.Concat(Enumerable.Repeat("31 February 1900, 99/99/9999, 0 BC, year 2147483648, ", 80))),
        ("particles at the end", "In 1702 Menno von von"),
        ("one long word", new string('a', 5000)),
        ("one long capitalised word", "A" + new string('a', 5000)),
    ];

    /// <summary>A sentence of every kind that the rooms read, so that short texts have rows of every layer.</summary>
    public static string OneOfEach { get; } = new StringBuilder()
        .Append("Siege of Kessel\n\nThe Siege of Kessel, also known as the Kessel Affair, lasted from 3 to 19 July 1702.\n\n")
        .Append("Course\n\nOn 5 July 1702, about 8,000 Dutch soldiers under General Menno van Coehoorn attacked the town. ")
        .Append("Two days later the garrison lost 450 men dead or wounded.[1] The town was captured on 19 July.\n\n")
        .Append("  1. ^ A. Writer, Sieges of the Low Countries. Retrieved 4 March 2015.\n")
        .ToString();
}
