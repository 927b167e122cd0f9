namespace Extraction.Entities.Tagging;

/// <summary>A trained model: weights, and what is known of words.</summary>
/// <param name="Weights">The weights of both stages.</param>
/// <param name="Lexicon">Words and phrases.</param>
/// <param name="Confidence">Measured share of right names by score.</param>
internal sealed record NameModel(WeightTable Weights, NameLexicon Lexicon, ConfidenceTable Confidence);
