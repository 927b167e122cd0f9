using static Extraction.Figures.Numbers.NumberWordClass;

namespace Extraction.Figures.Numbers;

/// <summary>Reads the scale words behind a number: "2.5 million", "13 lakh crore", "10 bn", "3 dozen".</summary>
internal static class ScaleReader
{
    // No English name of a number goes further; it keeps "million million million …" finite.
    private const double LargestScale = 1e15;

    /// <summary>Multiplies a value by the scales that follow it.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="token">The token behind the number.</param>
    /// <param name="money">Whether a currency stands beside the number, so that "m" means million.</param>
    /// <param name="value">The value; multiplied.</param>
    /// <param name="scale">The product of the scales, or 1.</param>
    /// <returns>The token behind the scales; the same token when none follows.</returns>
    public static int Read(in TokenWindow window, int token, bool money, ref double value, out double scale)
    {
        scale = 1;
        int end = token;
        while (end < window.Count && !window.BeginsLine(end))
        {
            int at = window.Word(end) is "-" && window.TouchesPrevious(end) ? end + 1 : end;
            NumberWord word = NumberLexicon.Find(window.Word(at));
            if (scale > LargestScale)
            {
                break;
            }

            if (word.Class is Hundred or Scale or Dozen || (word.Class == Plural && word.Value != 20))
            {
                scale *= word.Value;
                end = at + 1;
            }
            else if (scale == 1 && at == end && NumberLexicon.TryFindScale(window.Word(at), out ScaleMark mark)
                && (mark.Place == ScalePlace.Either || (money && mark.Place == ScalePlace.Money)))
            {
                scale = mark.Value;
                end = at + 1;
            }
            else
            {
                break;
            }
        }

        value = Scaled.Multiply(value, scale);
        return end;
    }
}
