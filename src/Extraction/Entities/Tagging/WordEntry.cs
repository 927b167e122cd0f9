namespace Extraction.Entities.Tagging;

/// <summary>What the model's vocabulary knows of one lower-case word; all zero for a word that it does not hold.</summary>
/// <param name="Fine">Its word cluster in the fine grain, 0 when unknown.</param>
/// <param name="Middle">Its word cluster in the middle grain, 0 when unknown.</param>
/// <param name="Coarse">Its word cluster in the coarse grain, 0 when unknown.</param>
/// <param name="Topic">Its cluster by the words that stand in the same sentences, 0 when unknown.</param>
/// <param name="Lowercase">How often it is written in lower case: 0 unknown, 1 never to 6 always.</param>
/// <param name="Head">What it makes of a name that ends in it (River, War, University), 0 when nothing.</param>
internal readonly record struct WordEntry(ushort Fine, ushort Middle, ushort Coarse, ushort Topic, byte Lowercase, byte Head);
