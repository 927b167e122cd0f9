namespace Extraction.Figures.Numbers;

/// <summary>The fractions that Unicode has a character for.</summary>
internal static class UnicodeFraction
{
    /// <summary>The characters, in the order of <see cref="Values"/>.</summary>
    public const string Signs = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

    private static ReadOnlySpan<double> Values =>
    [
        1.0 / 2, 1.0 / 3, 2.0 / 3, 1.0 / 4, 3.0 / 4, 1.0 / 5, 2.0 / 5, 3.0 / 5, 4.0 / 5,
        1.0 / 6, 5.0 / 6, 1.0 / 7, 1.0 / 8, 3.0 / 8, 5.0 / 8, 7.0 / 8, 1.0 / 9, 1.0 / 10,
    ];

    /// <summary>The value of a word that is one fraction sign.</summary>
    /// <param name="word">Any word.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is a fraction sign.</returns>
    public static bool TryGetValue(ReadOnlySpan<char> word, out double value)
    {
        int index = word.Length == 1 ? Signs.IndexOf(word[0], StringComparison.Ordinal) : -1;
        value = index < 0 ? 0 : Values[index];
        return index >= 0;
    }

    /// <summary>Reads a fraction sign that stands alone, with a scale behind it: "½ million".</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="i">The token.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether one stands there.</returns>
    public static bool TryRead(in TokenWindow window, int i, out NumberMatch number)
    {
        number = default;
        if (!TryGetValue(window.Word(i), out double value))
        {
            return false;
        }

        int end = ScaleReader.Read(window, i + 1, false, ref value, out double scale);
        number = NumberMatches.Of(window, i, end, value, NumberForm.Fraction, scale);
        number.Decimal = true;
        return true;
    }
}
