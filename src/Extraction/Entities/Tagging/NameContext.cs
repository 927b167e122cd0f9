using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>What surrounds each token of an article: its run of capitalised words, listed phrases, brackets, quotation marks. One object reads one article after another.</summary>
internal sealed class NameContext
{
    private Run[] _runs = [];
    private Listed[] _listed = [];
    private Surround[] _surrounds = [];

    /// <summary>Reads the surroundings of all tokens.</summary>
    public void Read(ArticleForms forms, NameLexicon lexicon)
    {
        int count = forms.Table.Tokens.Length;
        Room.MakeEmpty(ref _runs, count);
        Room.MakeEmpty(ref _listed, count);
        Room.MakeEmpty(ref _surrounds, count);
        foreach (Sentence sentence in forms.Table.Sentences)
        {
            FindRuns(forms, sentence);
            FindListed(forms, lexicon, sentence);
            FindSurrounds(forms, sentence);
        }
    }

    /// <summary>The run of capitalised words that holds a token; empty for a token outside any.</summary>
    public Run RunOf(int token) => _runs[token];

    /// <summary>The listed phrases that hold a token.</summary>
    public ref readonly Listed ListedAt(int token) => ref _listed[token];

    /// <summary>The marks that a token stands between.</summary>
    public Surround SurroundOf(int token) => _surrounds[token];

    private void FindRuns(ArticleForms forms, in Sentence sentence)
    {
        int token = sentence.FirstToken;
        while (token < sentence.EndToken)
        {
            ref readonly WordForm form = ref forms[token];
            if (!form.IsCapitalized || form.NeverBegins)
            {
                token++;
                continue;
            }

            int end = token + 1;
            while (end < sentence.EndToken && (forms[end].IsCapitalized || Joins(forms, end, sentence.EndToken)))
            {
                end++;
            }

            _runs.AsSpan(token, end - token).Fill(new Run(token, end));
            token = end;
        }
    }

    /// <summary>Whether a hyphen, an ampersand or the full stop of an initial holds a run together.</summary>
    private static bool Joins(ArticleForms forms, int token, int end)
    {
        ref readonly Token joint = ref forms.Table.Tokens.ItemRef(token);
        if (token + 1 >= end || joint.Kind is not (TokenKind.Punctuation or TokenKind.Symbol) || !forms[token + 1].IsCapitalized)
        {
            return false;
        }

        char mark = forms.Table.Text[joint.Start];
        return mark is '-' or '&' or '\u2013' || (mark == '.' && forms.Table.Tokens[token - 1].Length == 1);
    }

    private void FindListed(ArticleForms forms, NameLexicon lexicon, in Sentence sentence)
    {
        for (int start = sentence.FirstToken; start < sentence.EndToken; start++)
        {
            ref readonly WordForm first = ref forms[start];
            if (!first.IsCapitalized)
            {
                continue;
            }

            ulong phrase = first.Exact;
            int limit = Math.Min(sentence.EndToken, start + NameLexicon.LongestPhrase);
            for (int last = start + 1; last < limit; last++)
            {
                phrase = NameLexicon.Extend(phrase, forms[last].Exact);
                uint lists = lexicon.ListsOf(phrase);
                if (lists != 0)
                {
                    Mark(start, last, lists);
                }
            }
        }
    }

    private void Mark(int start, int last, uint lists)
    {
        _listed[start].Begins |= lists;
        for (int i = start + 1; i <= last; i++)
        {
            _listed[i].Continues |= lists;
        }

        _listed[last].Ends |= lists;
    }

    private void FindSurrounds(ArticleForms forms, in Sentence sentence)
    {
        int depth = 0;
        bool quoted = false;
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            char mark = forms.Table.Text[forms.Table.Tokens[token].Start];
            quoted ^= mark is '"' or '\u201C' or '\u201D';
            depth += mark is '(' or '[' ? 1 : mark is ')' or ']' && depth > 0 ? -1 : 0;
            _surrounds[token] = (depth > 0 ? Surround.Bracket : 0) | (quoted ? Surround.Quote : 0);
        }
    }

    /// <summary>A run of capitalised words.</summary>
    /// <param name="Start">Index of its first token.</param>
    /// <param name="End">Index just behind its last token.</param>
    public readonly record struct Run(int Start, int End)
    {
        /// <summary>Number of tokens, 0 outside any run.</summary>
        public int Length => End - Start;
    }

    /// <summary>The lists whose phrases hold a token, one bit each.</summary>
    public struct Listed
    {
        /// <summary>Lists with a longer phrase that begins here.</summary>
        public uint Begins;

        /// <summary>Lists with a longer phrase that began before.</summary>
        public uint Continues;

        /// <summary>Lists with a longer phrase that ends here.</summary>
        public uint Ends;
    }

    /// <summary>Marks around a token.</summary>
    [Flags]
    public enum Surround : byte
    {
        /// <summary>Inside round or square brackets.</summary>
        Bracket = 1,

        /// <summary>Inside quotation marks.</summary>
        Quote = 2,
    }
}
