namespace Extraction.Entities.Names;

/// <summary>The parts of a person's name that are no surname.</summary>
internal static class PersonName
{
    /// <summary>Whether a word stands behind the surname: a generation or a ruler's number.</summary>
    /// <param name="word">A token.</param>
    /// <returns>True for <c>Jr</c>, <c>III</c>.</returns>
    public static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr" or "Sr" or "Jnr" or "Snr" or "Esq" || IsNumeral(word);

    /// <summary>Whether a word is a Roman numeral of the size that rulers have.</summary>
    /// <param name="word">A token.</param>
    /// <returns>True for <c>XIV</c>.</returns>
    public static bool IsNumeral(ReadOnlySpan<char> word) => word.Length is > 0 and <= 6 && word.IndexOfAnyExcept("IVXL") < 0;
}
