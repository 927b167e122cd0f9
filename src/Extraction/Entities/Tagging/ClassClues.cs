using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>
/// The feature templates of names that tell classes apart: the class that the tagger weighed beside its own, the head of "University of
/// Paris", the noun in apposition, and the classes of the names that this one is listed with.
/// </summary>
internal static class ClassClues
{
    private const int Block = 560;
    private const int WidestGap = 2;

    /// <summary>Adds the features of a name.</summary>
    public static void Add(
        ArticleForms forms, NameEvidence evidence, ReadOnlySpan<ProposedName> names, int index, ulong tagged, ref FeatureSink sink)
    {
        ref readonly ProposedName name = ref names[index];
        if (name.Class is not null)
        {
            AddRival(name.Doubt, tagged, ref sink);
        }

        AddHead(forms, name, tagged, ref sink);
        ulong noun = evidence.ApposedTo(index);
        if (noun != 0)
        {
            sink.Add(Block + 6, noun);
        }

        if (index > 0)
        {
            AddNeighbour(Block + 7, forms, names[index - 1], name, names[index - 1].Class, tagged, ref sink);
        }

        if (index + 1 < names.Length)
        {
            AddNeighbour(Block + 9, forms, name, names[index + 1], names[index + 1].Class, tagged, ref sink);
        }
    }

    /// <summary>Adds the noun in apposition to another mention of the same words.</summary>
    public static void OfMention(ulong apposed, ref FeatureSink sink)
    {
        if (apposed != 0)
        {
            sink.Add(Block + 11, apposed);
        }
    }

    private static void AddRival(ClassDoubt doubt, ulong tagged, ref FeatureSink sink)
    {
        ulong pair = (tagged * NameTag.ClassCount) + (ulong)doubt.Rival;
        sink.Add(Block, pair);
        sink.Add(Block + 1, pair, (ulong)NameFeatures.MarginStep(doubt.OverRival));
        sink.Add(Block + 2, tagged, (ulong)NameFeatures.MarginStep(doubt.OverOutside));
    }

    /// <summary>The head of a name with a complement stands before its first word in lower case: University, in "University of Paris".</summary>
    private static void AddHead(ArticleForms forms, in ProposedName name, ulong tagged, ref FeatureSink sink)
    {
        for (int token = name.FirstToken + 1; token < name.EndToken - 1; token++)
        {
            if (forms.Table.Tokens.ItemRef(token).Casing == TokenCasing.Lower)
            {
                ref readonly WordForm head = ref forms[token - 1];
                sink.Add(Block + 3, head.Lower);
                sink.Add(Block + 4, head.Entry.Head, tagged);
                sink.Add(Block + 5, head.Entry.Fine);
                return;
            }
        }
    }

    /// <summary>Names in a row are mostly of one class: "Berlin, Paris and Rome".</summary>
    private static void AddNeighbour(
        int template, ArticleForms forms, in ProposedName left, in ProposedName right, NameClass? beside, ulong tagged, ref FeatureSink sink)
    {
        int gap = right.FirstToken - left.EndToken;
        if (left.Sentence != right.Sentence || gap is < 1 or > WidestGap || beside is not NameClass known)
        {
            return;
        }

        ulong between = gap == 1 ? forms[left.EndToken].Lower : FeatureHash.Combine(forms[left.EndToken].Lower, forms[left.EndToken + 1].Lower);
        sink.Add(template, between, (ulong)known);
        sink.Add(template + 1, between, ((ulong)known * (NameTag.ClassCount + 1)) + tagged);
    }
}
