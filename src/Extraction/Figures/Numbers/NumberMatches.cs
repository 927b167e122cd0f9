namespace Extraction.Figures.Numbers;

/// <summary>Makes matches that begin and end with whole tokens.</summary>
internal static class NumberMatches
{
    /// <summary>A match over whole tokens.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="value">The value.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="scale">The scale at its end, or 1.</param>
    /// <returns>The match.</returns>
    public static NumberMatch Of(in TokenWindow window, int first, int end, double value, NumberForm form, double scale = 1) => new()
    {
        Start = window[first].Start,
        End = window[end - 1].End,
        FirstToken = first,
        EndToken = end,
        Value = value,
        Scale = scale,
        Form = form,
    };
}
