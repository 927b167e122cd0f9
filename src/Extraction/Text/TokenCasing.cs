namespace Extraction.Text;

/// <summary>How the letters of a token are cased.</summary>
public enum TokenCasing : byte
{
    /// <summary>No letter that has a case.</summary>
    None,

    /// <summary>All lower: <c>battle</c>.</summary>
    Lower,

    /// <summary>First letter upper, the rest lower: <c>Battle</c>.</summary>
    Title,

    /// <summary>All upper, at least two letters: <c>IJA</c>.</summary>
    Upper,

    /// <summary>Anything else: <c>McDowell</c>, <c>pH</c>.</summary>
    Mixed,
}
