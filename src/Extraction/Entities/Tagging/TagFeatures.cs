using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>
/// The feature templates of the token tagger. Three kinds: of a word form at a distance from the token (scored once per form
/// and article), of the token's surroundings, and of the tags before it. Every template has a number; the numbers and what
/// they read are part of the model's format (<see cref="NameModelFormat.Templates"/>).
/// </summary>
internal static class TagFeatures
{
    /// <summary>The templates of word forms look this far to the left and right.</summary>
    public const int Reach = 2;

    /// <summary>Number of places at which a word form is read.</summary>
    public const int Places = (2 * Reach) + 1;

    /// <summary>No token has more features of one kind.</summary>
    public const int MostKeys = 192;

    /// <summary>The templates of runs (<see cref="RunFeatures"/>) begin with this number.</summary>
    public const int RunBlock = ContextBlock + 20;

    // Each place has a block of templates of its own; those of surroundings, runs and tags follow behind.
    private const int FormBlock = 40;
    private const int ContextBlock = FormBlock * Places;
    private const int HistoryBlock = ContextBlock + 80;

    /// <summary>Templates of one word form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="place">Its place: 0 is two tokens to the left, <see cref="Reach"/> the token itself.</param>
    /// <param name="sink">Receives the keys.</param>
    public static void OfForm(in WordForm form, int place, ref FeatureSink sink)
    {
        int block = FormBlock * place;
        int distance = Math.Abs(place - Reach);
        sink.Add(block, form.Lower);
        AddClusters(block + 1, form.Entry, ref sink);
        if (distance > 1)
        {
            return;
        }

        sink.Add(block + 6, form.Shape);
        sink.Add(block + 7, form.Suffixes[2]);
        sink.AddBits(block + 8, form.Lists);
        if (form.IsCapitalized && form.Entry.Head != 0)
        {
            sink.Add(block + 9, form.Entry.Head);
        }

        if (distance > 0)
        {
            return;
        }

        sink.Add(block + 10, form.Exact);
        sink.Add(block + 11, form.Shape, form.Entry.Lowercase);
        sink.Add(block + 12, form.Shape, form.Entry.Middle);
        for (int i = 0; i < WordForm.LongestAffix; i++)
        {
            if (form.Prefixes[i] != 0)
            {
                sink.Add(block + 13 + i, form.Prefixes[i]);
                sink.Add(block + 17 + i, form.Suffixes[i]);
            }
        }

        sink.Add(block + 21, 0);
    }

    /// <summary>Templates of a token's surroundings, but for those of its run of capitalised words.</summary>
    public static void OfContext(ArticleForms forms, NameContext context, in Sentence sentence, int token, ref FeatureSink sink)
    {
        ref readonly WordForm form = ref forms[token];
        ref readonly WordForm before = ref forms.At(sentence, token - 1);
        ref readonly WordForm after = ref forms.At(sentence, token + 1);
        ref readonly WordForm before2 = ref forms.At(sentence, token - 2);
        ref readonly WordForm after2 = ref forms.At(sentence, token + 2);

        int block = ContextBlock;
        sink.Add(block, before.Lower, form.Lower);
        sink.Add(block + 1, form.Lower, after.Lower);
        sink.Add(block + 2, before2.Lower, before.Lower);
        sink.Add(block + 3, after.Lower, after2.Lower);
        sink.Add(block + 4, FeatureHash.Combine(before.Shape, form.Shape), after.Shape);
        sink.Add(block + 5, before.Lower, form.Shape);
        sink.Add(block + 6, after.Lower, form.Shape);
        sink.Add(block + 7, before.Entry.Fine, form.Entry.Fine);
        sink.Add(block + 8, form.Entry.Fine, after.Entry.Fine);
        sink.Add(block + 9, before.Entry.Middle, form.Entry.Middle);
        sink.Add(block + 10, form.Entry.Middle, after.Entry.Middle);
        sink.Add(block + 11, before.Entry.Coarse, form.Entry.Coarse);
        sink.Add(block + 12, form.Entry.Coarse, after.Entry.Coarse);
        if (token == sentence.FirstToken)
        {
            sink.Add(block + 13, form.Shape, (ulong)((form.Entry.Lowercase * 4) + forms.HabitOf(token)));
            sink.Add(block + 14, form.Lower);
        }
        else if (form.IsCapitalized)
        {
            sink.Add(block + 15, (ulong)forms.HabitOf(token), form.Entry.Lowercase);
        }

        sink.Add(block + 16, (ulong)context.SurroundOf(token), form.Shape);
        AddListed(block + 17, in context.ListedAt(token), ref sink);
    }

    /// <summary>Templates of the tags before a token.</summary>
    public static void OfHistory(in WordForm form, int previous, int beforePrevious, ref FeatureSink sink)
    {
        int block = HistoryBlock;
        ulong tags = (ulong)((previous * NameTag.Count) + beforePrevious + 1);
        sink.Add(block, (ulong)previous);
        sink.Add(block + 1, tags);
        sink.Add(block + 2, (ulong)previous, form.Lower);
        sink.Add(block + 3, (ulong)previous, form.Shape);
        sink.Add(block + 4, tags, form.Shape);
        sink.Add(block + 5, (ulong)previous, form.Entry.Middle);
    }

    private static void AddClusters(int template, in WordEntry entry, ref FeatureSink sink)
    {
        if (entry.Fine != 0)
        {
            sink.Add(template, entry.Fine);
            sink.Add(template + 1, entry.Middle);
            sink.Add(template + 2, entry.Coarse);
            sink.Add(template + 3, entry.Topic);
        }
    }

    private static void AddListed(int template, in NameContext.Listed listed, ref FeatureSink sink)
    {
        sink.AddBits(template, listed.Begins);
        sink.AddBits(template + 1, listed.Continues & ~listed.Ends);
        sink.AddBits(template + 2, listed.Ends);
    }
}
