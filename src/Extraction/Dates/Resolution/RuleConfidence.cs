namespace Extraction.Dates.Resolution;

/// <summary>How often a rule's values were right where it was measured.</summary>
internal static class RuleConfidence
{
    /// <summary>The confidence of a row.</summary>
    public static float Of(string rule, DateBasis basis) => basis switch
    {
        DateBasis.Explicit => 0.95f,
        _ => rule.Length > 0 ? 0.8f : 0.5f,
    };
}
