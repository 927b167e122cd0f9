using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>
/// The feature templates of a run of capitalised words. Its last word says most about its class (University, Army, River), and so do
/// the words around it; every token of the run must see them, the first above all, because tags are chosen from left to right.
/// </summary>
internal static class RunFeatures
{
    private const int Block = TagFeatures.RunBlock;
    private const int LongestCounted = 5;

    /// <summary>Templates that all tokens of the run share.</summary>
    public static void OfRun(ArticleForms forms, in Sentence sentence, NameContext.Run run, ref FeatureSink sink)
    {
        ref readonly WordForm last = ref forms[run.End - 1];
        ref readonly WordForm before = ref forms.At(sentence, run.Start - 1);
        ref readonly WordForm before2 = ref forms.At(sentence, run.Start - 2);
        ref readonly WordForm after = ref forms.At(sentence, run.End);
        ref readonly WordForm after2 = ref forms.At(sentence, run.End + 1);
        ulong length = LengthOf(run);
        sink.Add(Block + 10, FeatureHash.Combine(before2.Lower, before.Lower));
        sink.Add(Block + 11, FeatureHash.Combine(after.Lower, after2.Lower));
        sink.Add(Block + 12, FeatureHash.Combine(before.Entry.Coarse, after.Entry.Coarse), length);
        sink.AddBits(Block + 13, forms[run.Start].Lists);
        sink.AddBits(Block + 14, last.Lists);
        sink.Add(Block + 15, after2.Entry.Middle);
        sink.Add(Block + 16, before2.Entry.Middle);
        sink.Add(Block + 17, last.Shape, length);
    }

    /// <summary>Templates that tell the tokens of the run by their place in it.</summary>
    public static void OfPlace(ArticleForms forms, in Sentence sentence, NameContext.Run run, int token, ref FeatureSink sink)
    {
        ref readonly WordForm last = ref forms[run.End - 1];
        ref readonly WordForm before = ref forms.At(sentence, run.Start - 1);
        ref readonly WordForm after = ref forms.At(sentence, run.End);
        ulong place = token == run.Start ? run.Length == 1 ? 0u : 1u : token == run.End - 1 ? 2u : 3u;
        sink.Add(Block, last.Entry.Head, place);
        sink.Add(Block + 1, last.Lower, place);
        sink.Add(Block + 2, last.Entry.Fine, place);
        sink.Add(Block + 3, last.Suffixes[2], place);
        sink.Add(Block + 4, before.Lower, place);
        sink.Add(Block + 5, after.Lower, place);
        sink.Add(Block + 6, before.Entry.Middle, place);
        sink.Add(Block + 7, after.Entry.Middle, place);
        sink.Add(Block + 8, LengthOf(run), place);
        sink.Add(Block + 9, FeatureHash.Combine(before.Lower, after.Lower), place);
    }

    private static ulong LengthOf(NameContext.Run run) => (ulong)Math.Min(run.Length, LongestCounted);
}
