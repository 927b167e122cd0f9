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

    // Behind the templates of TagFeatures: both share one table of weights.
    private const int Block = 400;
    private const int PlaceBlock = Block + 80;
    private const int MostWords = 8;
    private const int MostMentions = 6;
    private const int Around = 3;

    /// <summary>Adds the features of a proposed name.</summary>
    public static void Add(
        ArticleForms forms, NameContext context, NameEvidence evidence, List<ProposedName> names, int index, NameLexicon lexicon, ref FeatureSink sink)
    {
        ProposedName name = names[index];
        ulong tagged = name.Class is NameClass nameClass ? (ulong)nameClass + 1 : 0;
        sink.Add(Block, tagged);
        sink.Add(Block + 1, tagged, (ulong)MarginStep(name.Margin));
        sink.Add(Block + 60, evidence.Subject, tagged);
        AddWords(forms, name, tagged, lexicon, ref sink);
        AddAround(forms, context, name, tagged, ref sink);
        AddEvidence(forms, evidence, names, index, tagged, ref sink);
    }

    /// <summary>Margins in steps that double.</summary>
    private static int MarginStep(int margin) => System.Numerics.BitOperations.Log2((uint)Math.Max(margin, 0) + 1);

    private static void AddWords(ArticleForms forms, ProposedName name, ulong tagged, NameLexicon lexicon, ref FeatureSink sink)
    {
        ref readonly WordForm first = ref forms[name.FirstToken];
        ref readonly WordForm last = ref forms[name.EndToken - 1];
        ulong text = NameEvidence.TextOf(forms, name);
        ulong length = (ulong)Math.Min(name.TokenCount, 5);
        sink.Add(Block + 2, text);
        sink.AddBits(Block + 3, lexicon.ListsOf(text));
        sink.Add(Block + 4, length, tagged);
        sink.Add(Block + 5, first.Lower);
        sink.Add(Block + 6, last.Lower);
        sink.Add(Block + 7, last.Entry.Head, tagged);
        sink.Add(Block + 8, first.Entry.Head, length);
        sink.Add(Block + 9, first.Suffixes[2]);
        sink.Add(Block + 10, last.Suffixes[2]);
        sink.Add(Block + 11, last.Suffixes[3]);
        sink.Add(Block + 12, FeatureHash.Combine(first.Shape, last.Shape), length);
        sink.AddBits(Block + 13, first.Lists);
        sink.AddBits(Block + 14, last.Lists);
        AddClusters(Block + 15, first.Entry, ref sink);
        AddClusters(Block + 19, last.Entry, ref sink);
        sink.Add(Block + 23, first.Entry.Lowercase, last.Entry.Lowercase);
        int limit = Math.Min(name.EndToken, name.FirstToken + MostWords);
        for (int token = name.FirstToken; token < limit; token++)
        {
            sink.Add(Block + 24, forms[token].Lower);
            sink.Add(Block + 25, forms[token].Entry.Middle);
            sink.Add(Block + 26, forms[token].Entry.Topic);
        }
    }

    private static void AddAround(ArticleForms forms, NameContext context, ProposedName name, ulong tagged, ref FeatureSink sink)
    {
        Sentence sentence = forms.Table.Sentences[name.Sentence];
        ref readonly WordForm before = ref forms.Form(forms.IndexOf(sentence, name.FirstToken - 1));
        ref readonly WordForm after = ref forms.Form(forms.IndexOf(sentence, name.EndToken));
        for (int distance = 1; distance <= Around; distance++)
        {
            AddPlace(PlaceBlock + (distance * 4), forms.Form(forms.IndexOf(sentence, name.FirstToken - distance)), ref sink);
            AddPlace(PlaceBlock + 20 + (distance * 4), forms.Form(forms.IndexOf(sentence, name.EndToken + distance - 1)), ref sink);
        }

        sink.Add(Block + 30, before.Lower, tagged);
        sink.Add(Block + 31, after.Lower, tagged);
        sink.Add(Block + 32, before.Lower, after.Lower);
        sink.Add(Block + 33, before.Entry.Middle, after.Entry.Middle);
        sink.Add(Block + 34, forms.Form(forms.IndexOf(sentence, name.FirstToken - 2)).Lower, before.Lower);
        sink.Add(Block + 35, after.Lower, forms.Form(forms.IndexOf(sentence, name.EndToken + 1)).Lower);
        sink.Add(Block + 36, (ulong)context.SurroundOf(name.FirstToken), tagged);
        NameContext.Run run = context.RunOf(name.FirstToken);
        ulong cut = (run.Start < name.FirstToken ? 1u : 0u) + (run.End > name.EndToken ? 2u : 0u);
        sink.Add(Block + 37, cut, tagged);
        if (name.FirstToken == sentence.FirstToken)
        {
            sink.Add(Block + 38, (ulong)forms.HabitOf(name.FirstToken), tagged);
        }

        ulong noun = DefiningNoun(forms, sentence, name.EndToken);
        if (noun != 0)
        {
            sink.Add(Block + 39, noun);
        }
    }

    private static void AddPlace(int template, in WordForm form, ref FeatureSink sink)
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

    private static void AddEvidence(
        ArticleForms forms, NameEvidence evidence, List<ProposedName> names, int index, ulong tagged, ref FeatureSink sink)
    {
        AddVotes(Block + 40, evidence.Equal(index), tagged, ref sink);
        AddVotes(Block + 42, evidence.EndingInIt(index), tagged, ref sink);
        AddVotes(Block + 44, evidence.BeginningWithIt(index), tagged, ref sink);
        AddVotes(Block + 46, evidence.SpelledOut(index), tagged, ref sink);
        int others = 0;
        foreach (int other in evidence.MentionsOf(index))
        {
            if (other == index)
            {
                continue;
            }

            if (others++ == MostMentions)
            {
                break;
            }

            ProposedName mention = names[other];
            Sentence sentence = forms.Table.Sentences[mention.Sentence];
            ref readonly WordForm before = ref forms.Form(forms.IndexOf(sentence, mention.FirstToken - 1));
            ref readonly WordForm after = ref forms.Form(forms.IndexOf(sentence, mention.EndToken));
            sink.Add(Block + 50, before.Lower);
            sink.Add(Block + 51, after.Lower);
            sink.Add(Block + 52, before.Entry.Middle);
            sink.Add(Block + 53, after.Entry.Middle);
            ulong noun = DefiningNoun(forms, sentence, mention.EndToken);
            if (noun != 0)
            {
                sink.Add(Block + 54, noun);
            }
        }
    }

    private static void AddVotes(int template, NameEvidence.Votes votes, ulong tagged, ref FeatureSink sink)
    {
        if (votes.Count > 0)
        {
            sink.Add(template, votes.Summary);
            sink.Add(template + 1, votes.Summary, tagged);
        }
    }

    /// <summary>
    /// The noun that says what the named thing is: in "X (1901 – 1969) was an English cricket umpire from Y", umpire. The last word
    /// in lower case before a comma, a preposition or a relative pronoun; 0 when the name is not defined so.
    /// </summary>
    public static ulong DefiningNoun(ArticleForms forms, in Sentence sentence, int token)
    {
        string text = forms.Table.Text;
        int limit = Math.Min(sentence.EndToken, token + 40);
        if (token < limit && text[forms.Table.Tokens[token].Start] == '(')
        {
            while (token < limit && text[forms.Table.Tokens[token].Start] != ')')
            {
                token++;
            }

            token++;
        }

        if (token + 2 >= limit || forms.Table.Tokens[token].In(text) is not ("is" or "was" or "are" or "were")
            || forms.Table.Tokens[token + 1].In(text) is not ("a" or "an" or "the" or "one"))
        {
            return 0;
        }

        ulong noun = 0;
        for (token += 2; token < limit; token++)
        {
            Token word = forms.Table.Tokens[token];
            if (word.In(text) is "," or "." or ";" or "of" or "in" or "from" or "by" or "for" or "at" or "on" or "to" or "who" or "that"
                or "which" or "and" or "with" or "located" or "held" or "between" or "as" or "(")
            {
                break;
            }

            noun = word.Casing == TokenCasing.Lower ? forms[token].Lower : noun;
        }

        return noun;
    }
}
