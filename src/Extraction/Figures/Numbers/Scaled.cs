namespace Extraction.Figures.Numbers;

/// <summary>Multiplies a stated number by its scale without binary rounding: 4.1 million is 4100000, not 4099999.9999999995.</summary>
internal static class Scaled
{
    private const double LargestExact = 1e12;

    /// <summary>The product.</summary>
    /// <param name="value">A stated number.</param>
    /// <param name="scale">A power of ten, or another scale.</param>
    /// <returns>The product, in decimal arithmetic where it fits.</returns>
    public static double Multiply(double value, double scale) =>
        Math.Abs(value) < LargestExact && scale is > 1 and < LargestExact ? (double)((decimal)value * (decimal)scale)
            : value * scale;
}
