namespace Extraction.Articles.PlainText;

/// <summary>The size that stands where a flag or an icon was: <c>23x15px</c>.</summary>
internal static class ImageSize
{
    private const int MaximumDigits = 4;

    /// <summary>The line starts with an image size.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it does.</returns>
    public static bool StartsWith(ReadOnlySpan<char> line) => LengthAt(line) > 0;

    /// <summary>The length of the image size at the start of some characters.</summary>
    /// <param name="characters">The characters.</param>
    /// <returns>The length, or 0 when none starts there.</returns>
    public static int LengthAt(ReadOnlySpan<char> characters)
    {
        int width = Digits(characters);
        if (width == 0 || width >= characters.Length)
        {
            return 0;
        }

        int position = width;
        if (characters[position] is 'x' or '×')
        {
            int height = Digits(characters[(position + 1)..]);
            if (height == 0)
            {
                return 0;
            }

            position += 1 + height;
        }

        bool unit = characters[position..].StartsWith("px", StringComparison.Ordinal);
        bool closed = position + 2 >= characters.Length || !char.IsLetterOrDigit(characters[position + 2]);
        return unit && closed ? position + 2 : 0;
    }

    private static int Digits(ReadOnlySpan<char> characters)
    {
        int digits = 0;
        while (digits < characters.Length && digits <= MaximumDigits && char.IsAsciiDigit(characters[digits]))
        {
            digits++;
        }

        return digits > MaximumDigits ? 0 : digits;
    }
}
