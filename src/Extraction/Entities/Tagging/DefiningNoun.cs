using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>Finds the noun by which a sentence defines what it names.</summary>
internal static class DefiningNoun
{
    private const int Farthest = 40;

    /// <summary>
    /// The noun that says what the named thing is: in "X (1901 – 1969) was an English cricket umpire from Y", umpire. The last word
    /// in lower case before a comma, a preposition or a relative pronoun; 0 when the name is not defined so.
    /// </summary>
    public static ulong Behind(ArticleForms forms, in Sentence sentence, int token)
    {
        string text = forms.Table.Text;
        int limit = Math.Min(sentence.EndToken, token + Farthest);
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

        return LastNoun(forms, token + 2, limit);
    }

    /// <summary>The noun in apposition behind a name: in "X, a Scottish football club based in Y", club; 0 without one.</summary>
    public static ulong Apposed(ArticleForms forms, in Sentence sentence, int token)
    {
        string text = forms.Table.Text;
        int limit = Math.Min(sentence.EndToken, token + Farthest);
        return token + 2 < limit && text[forms.Table.Tokens[token].Start] == ',' && forms.Table.Tokens[token + 1].In(text) is "a" or "an" or "the"
            ? LastNoun(forms, token + 2, limit)
            : 0;
    }

    private static ulong LastNoun(ArticleForms forms, int token, int limit)
    {
        string text = forms.Table.Text;
        ulong noun = 0;
        for (; token < limit; token++)
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
