using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>
/// The feature templates of whole names: their words, the words around them, and what the other mentions in the article say.
/// They decide whether a proposed name is one, and of which class.
/// </summary>
internal static class NameFeatures
{
    /// <summary>No name has more features.</summary>
    public const int MostKeys = 320;

    /// <summary>Places at which a word form is read by itself: the first, the last, any word of a name, and the words around it.</summary>
    public const int Places = AfterPlace + Around;

    /// <summary>The place of the first word of a name.</summary>
    public const int FirstPlace = 0;

    /// <summary>The place of the last word of a name.</summary>
    public const int LastPlace = 1;

    /// <summary>The place of each word of a name, the first and the last among them.</summary>
    public const int InnerPlace = 2;

    /// <summary>The place of the word just before a name; those of the words before follow.</summary>
    public const int BeforePlace = 3;

    /// <summary>The place of the word just behind a name; those of the words behind follow.</summary>
    public const int AfterPlace = BeforePlace + Around;

    /// <summary>How many words on each side of a name are read.</summary>
    public const int Around = 3;

    /// <summary>How many words of a name are read, from the first on.</summary>
    public const int MostWords = 8;

    /// <summary>How many other mentions of a name's words are read.</summary>
    public const int MostMentions = 6;

    // Behind the templates of TagFeatures: both share one table of weights.
    private const int Block = 400;
    private const int AroundBlock = Block + 80;

    /// <summary>Templates of one word form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="place">Its place.</param>
    /// <param name="sink">Receives the keys.</param>
    public static void OfForm(in WordForm form, int place, ref FeatureSink sink)
    {
        switch (place)
        {
            case FirstPlace:
                sink.Add(Block + 5, form.Lower);
                sink.Add(Block + 9, form.Suffixes[2]);
                sink.AddBits(Block + 13, form.Lists);
                AddClusters(Block + 15, form.Entry, ref sink);
                break;
            case LastPlace:
                sink.Add(Block + 6, form.Lower);
                sink.Add(Block + 10, form.Suffixes[2]);
                sink.Add(Block + 11, form.Suffixes[3]);
                sink.AddBits(Block + 14, form.Lists);
                AddClusters(Block + 19, form.Entry, ref sink);
                break;
            case InnerPlace:
                sink.Add(Block + 24, form.Lower);
                sink.Add(Block + 25, form.Entry.Middle);
                sink.Add(Block + 26, form.Entry.Topic);
                break;
            default:
                int distance = ((place - BeforePlace) % Around) + 1;
                AddNeighbour(AroundBlock + (place < AfterPlace ? 0 : 20) + (distance * 4), form, ref sink);
                break;
        }
    }

    /// <summary>All templates of a name.</summary>
    /// <param name="forms">The article's word forms.</param>
    /// <param name="context">The surroundings of its tokens.</param>
    /// <param name="evidence">What its names say of each other.</param>
    /// <param name="names">Its proposed names in order.</param>
    /// <param name="index">Which of them is meant.</param>
    /// <param name="lexicon">The lists of names.</param>
    /// <param name="sink">Receives the keys.</param>
    public static void OfAll(
        ArticleForms forms, NameContext context, NameEvidence evidence, ReadOnlySpan<ProposedName> names, int index, NameLexicon lexicon, ref FeatureSink sink)
    {
        ref readonly ProposedName name = ref names[index];
        ref readonly Sentence sentence = ref forms.Table.Sentences.ItemRef(name.Sentence);
        OfForm(forms[name.FirstToken], FirstPlace, ref sink);
        OfForm(forms[name.EndToken - 1], LastPlace, ref sink);
        for (int token = name.FirstToken; token < Math.Min(name.EndToken, name.FirstToken + MostWords); token++)
        {
            OfForm(forms[token], InnerPlace, ref sink);
        }

        for (int i = 0; i < Around; i++)
        {
            OfForm(forms.At(sentence, name.FirstToken - 1 - i), BeforePlace + i, ref sink);
            OfForm(forms.At(sentence, name.EndToken + i), AfterPlace + i, ref sink);
        }

        int others = 0;
        for (int other = evidence.FirstMentionOf(index); other >= 0 && others < MostMentions; other = evidence.NextMention(other))
        {
            if (other != index)
            {
                OfMention(forms, names[other], evidence, other, ref sink);
                others++;
            }
        }

        OfName(forms, context, evidence, names, index, lexicon, ref sink);
    }

    /// <summary>Templates of a name that read more than one word form.</summary>
    public static void OfName(
        ArticleForms forms, NameContext context, NameEvidence evidence, ReadOnlySpan<ProposedName> names, int index, NameLexicon lexicon, ref FeatureSink sink)
    {
        ref readonly ProposedName name = ref names[index];
        ulong tagged = name.Class is NameClass nameClass ? (ulong)nameClass + 1 : 0;
        sink.Add(Block, tagged);
        sink.Add(Block + 1, tagged, (ulong)MarginStep(name.Margin));
        sink.Add(Block + 60, evidence.Subject, tagged);
        AddWords(forms, name, evidence.TextOf(index), tagged, lexicon, ref sink);
        AddAround(forms, context, name, tagged, ref sink);
        ulong noun = evidence.NounOf(index);
        if (noun != 0)
        {
            sink.Add(Block + 39, noun);
        }

        AddVotes(evidence, index, tagged, ref sink);
        ClassClues.Add(forms, evidence, names, index, tagged, ref sink);
    }

    /// <summary>Templates of another mention of a name's words.</summary>
    public static void OfMention(ArticleForms forms, in ProposedName mention, NameEvidence evidence, int index, ref FeatureSink sink)
    {
        ulong noun = evidence.NounOf(index);
        ClassClues.OfMention(evidence.ApposedTo(index), ref sink);
        ref readonly Sentence sentence = ref forms.Table.Sentences.ItemRef(mention.Sentence);
        ref readonly WordForm before = ref forms.At(sentence, mention.FirstToken - 1);
        ref readonly WordForm after = ref forms.At(sentence, mention.EndToken);
        sink.Add(Block + 50, before.Lower);
        sink.Add(Block + 51, after.Lower);
        sink.Add(Block + 52, before.Entry.Middle);
        sink.Add(Block + 53, after.Entry.Middle);
        if (noun != 0)
        {
            sink.Add(Block + 54, noun);
        }
    }

    /// <summary>Margins in steps that double.</summary>
    public static int MarginStep(int margin) => System.Numerics.BitOperations.Log2((uint)Math.Max(margin, 0) + 1);

    private static void AddWords(ArticleForms forms, in ProposedName name, ulong text, ulong tagged, NameLexicon lexicon, ref FeatureSink sink)
    {
        ref readonly WordForm first = ref forms[name.FirstToken];
        ref readonly WordForm last = ref forms[name.EndToken - 1];
        ulong length = (ulong)Math.Min(name.TokenCount, 5);
        sink.Add(Block + 2, text);
        sink.AddBits(Block + 3, lexicon.ListsOf(text));
        sink.Add(Block + 4, length, tagged);
        sink.Add(Block + 7, last.Entry.Head, tagged);
        sink.Add(Block + 8, first.Entry.Head, length);
        sink.Add(Block + 12, FeatureHash.Combine(first.Shape, last.Shape), length);
        sink.Add(Block + 23, first.Entry.Lowercase, last.Entry.Lowercase);
    }

    private static void AddAround(ArticleForms forms, NameContext context, in ProposedName name, ulong tagged, ref FeatureSink sink)
    {
        ref readonly Sentence sentence = ref forms.Table.Sentences.ItemRef(name.Sentence);
        ref readonly WordForm before = ref forms.At(sentence, name.FirstToken - 1);
        ref readonly WordForm after = ref forms.At(sentence, name.EndToken);
        sink.Add(Block + 30, before.Lower, tagged);
        sink.Add(Block + 31, after.Lower, tagged);
        sink.Add(Block + 32, before.Lower, after.Lower);
        sink.Add(Block + 33, before.Entry.Middle, after.Entry.Middle);
        sink.Add(Block + 34, forms.At(sentence, name.FirstToken - 2).Lower, before.Lower);
        sink.Add(Block + 35, after.Lower, forms.At(sentence, name.EndToken + 1).Lower);
        sink.Add(Block + 36, (ulong)context.SurroundOf(name.FirstToken), tagged);
        NameContext.Run run = context.RunOf(name.FirstToken);
        ulong cut = (run.Start < name.FirstToken ? 1u : 0u) + (run.End > name.EndToken ? 2u : 0u);
        sink.Add(Block + 37, cut, tagged);
        if (name.FirstToken == sentence.FirstToken)
        {
            sink.Add(Block + 38, (ulong)forms.HabitOf(name.FirstToken), tagged);
        }
    }

    private static void AddNeighbour(int template, in WordForm form, ref FeatureSink sink)
    {
        sink.Add(template, form.Lower);
        sink.Add(template + 1, form.Entry.Middle);
        sink.Add(template + 2, form.Entry.Topic);
    }

    private static void AddClusters(int template, in WordEntry entry, ref FeatureSink sink)
    {
        sink.Add(template, entry.Fine);
        sink.Add(template + 1, entry.Middle);
        sink.Add(template + 2, entry.Coarse);
        sink.Add(template + 3, entry.Topic);
    }

    private static void AddVotes(NameEvidence evidence, int index, ulong tagged, ref FeatureSink sink)
    {
        AddVotes(Block + 40, evidence.Equal(index), tagged, ref sink);
        AddVotes(Block + 42, evidence.EndingInIt(index), tagged, ref sink);
        AddVotes(Block + 44, evidence.BeginningWithIt(index), tagged, ref sink);
        AddVotes(Block + 46, evidence.SpelledOut(index), tagged, ref sink);
    }

    private static void AddVotes(int template, ClassVotes votes, ulong tagged, ref FeatureSink sink)
    {
        if (votes.Count > 0)
        {
            sink.Add(template, votes.Summary);
            sink.Add(template + 1, votes.Summary, tagged);
        }
    }
}
