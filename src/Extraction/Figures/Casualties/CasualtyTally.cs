using Extraction.Figures.Numbers;
using Extraction.Text;

namespace Extraction.Figures.Casualties;

/// <summary>
/// Reads tallies of casualties: "118k/450w/22mc", "37K/214W/13M". Only numbers with such a letter on both sides of a slash
/// are read so; alone, "k" is a thousand and "m" a metre.
/// </summary>
internal static class CasualtyTally
{
    /// <summary>Gives the numbers of tallies their status and takes back the scale that their letter looked like.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="numbers">The numbers of the sentence.</param>
    public static void Read(in TokenWindow window, RentedList<NumberMatch> numbers)
    {
        Span<NumberMatch> found = numbers.AsSpan();
        for (int i = 0; i < found.Length; i++)
        {
            ref NumberMatch number = ref found[i];
            bool slashBehind = window.Is(number.EndToken, '/') && window.TouchesPrevious(number.EndToken)
                && BeginsWithDigit(window, number.EndToken + 1);
            bool slashBefore = window.Is(number.FirstToken - 1, '/') && window.TouchesPrevious(number.FirstToken)
                && BeginsWithDigit(window, number.FirstToken - 2);
            CasualtyStatuses status = slashBehind || slashBefore ? StatusOf(window, number) : CasualtyStatuses.None;
            if (status != CasualtyStatuses.None)
            {
                number.Tally = status;
                number.Value /= number.Scale;
                number.Scale = 1;
                number.HasTail = false;
                number.End = window[number.EndToken - 1].End;
            }
        }
    }

    private static bool BeginsWithDigit(in TokenWindow window, int token) => window.Word(token) is [>= '0' and <= '9', ..];

    private static CasualtyStatuses StatusOf(in TokenWindow window, in NumberMatch number)
    {
        ReadOnlySpan<char> token = window.Word(number.EndToken - 1);
        int letters = token.Length - token.TrimEnd("kwmcKWMC").Length;
        return token[^letters..] switch
        {
            "k" or "K" => CasualtyStatuses.Killed,
            "w" or "W" => CasualtyStatuses.Wounded,
            "m" or "M" => CasualtyStatuses.Missing,
            "c" or "C" => CasualtyStatuses.Captured,
            "mc" or "MC" or "cm" or "CM" => CasualtyStatuses.Missing | CasualtyStatuses.Captured,
            _ => CasualtyStatuses.None,
        };
    }
}
