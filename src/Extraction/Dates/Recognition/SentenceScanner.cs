namespace Extraction.Dates.Recognition;

/// <summary>Walks the words of a sentence from left to right and asks the recognisers; each word belongs to one expression at most.</summary>
internal static class SentenceScanner
{
    /// <summary>Finds the expressions of one sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="found">Receives the candidates in text order; it must be empty.</param>
    public static void Scan(in SentenceView words, List<Candidate> found)
    {
        int floor = 0;
        for (int i = 0; i < words.Length; i++)
        {
            foreach (IRecognizer recognizer in RecognizerTable.At(words.Class(i)))
            {
                int before = found.Count;
                int end = recognizer.Recognize(words, i, floor, found);
                if (end > 0 && before < found.Count && found[before].First < floor)
                {
                    // Its first word belongs to the expression before.
                    found.RemoveRange(before, found.Count - before);
                }
                else if (end > 0)
                {
                    floor = end;
                    i = end - 1;
                    break;
                }
            }
        }
    }
}
