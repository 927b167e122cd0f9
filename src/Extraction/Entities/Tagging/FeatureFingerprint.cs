using System.Collections.Immutable;
using Extraction.Text;

namespace Extraction.Entities.Tagging;

/// <summary>
/// A hash of what the feature templates yield for a fixed sentence. A model names the fingerprint that it was trained with, so
/// that a change of templates can never meet old weights unnoticed.
/// </summary>
internal static class FeatureFingerprint
{
    private static readonly Lazy<ulong> Computed = new(Compute);

    /// <summary>The fingerprint of this version's templates.</summary>
    public static ulong Current => Computed.Value;

    private static ulong Compute()
    {
        TokenTable table = Probe(
            "The Battle of Lake K. Khasan ( 1938 ) \" known \" to U.S. forces at Changkufeng - Ōsaka Changkufeng is a steep hill , near");
        NameLexicon lexicon = ProbeLexicon(table);
        ArticleForms forms = new(table, lexicon);
        NameContext context = new(forms, lexicon);
        Sentence sentence = table.Sentences[0];
        Span<uint> keys = stackalloc uint[TagFeatures.MostKeys];
        ulong hash = HashOfNames(forms, context, lexicon);
        for (int token = 0; token < sentence.TokenCount; token++)
        {
            FeatureSink sink = new(keys);
            for (int place = 0; place < TagFeatures.Places; place++)
            {
                TagFeatures.OfForm(forms[token], place, ref sink);
            }

            TagFeatures.OfContext(forms, context, sentence, token, ref sink);
            TagFeatures.OfHistory(forms[token], token % NameTag.Count, 0, ref sink);
            foreach (uint key in sink.Keys)
            {
                hash = FeatureHash.Combine(hash, key);
            }
        }

        return hash;
    }

    private static ulong HashOfNames(ArticleForms forms, NameContext context, NameLexicon lexicon)
    {
        List<ProposedName> names =
        [
            new(1, 5, 0, NameClass.Location, 7),
            new(14, 1, 0, NameClass.Organization, 100),
            new(17, 1, 0, null, 0),
            new(19, 1, 0, null, 0),
        ];
        NameEvidence evidence = new(forms, names);
        Span<uint> keys = stackalloc uint[NameFeatures.MostKeys];
        ulong hash = 0;
        for (int i = 0; i < names.Count; i++)
        {
            FeatureSink sink = new(keys);
            NameFeatures.Add(forms, context, evidence, names, i, lexicon, ref sink);
            foreach (uint key in sink.Keys)
            {
                hash = FeatureHash.Combine(hash, key);
            }
        }

        return hash;
    }

    /// <summary>One token for each word between spaces, whatever the tokenizer would say.</summary>
    private static TokenTable Probe(string text)
    {
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (Range range in text.AsSpan().Split(' '))
        {
            (int start, int length) = range.GetOffsetAndLength(text.Length);
            TokenKind kind = char.IsLetterOrDigit(text[start]) ? TokenKind.Word : TokenKind.Punctuation;
            TokenCasing casing = char.IsUpper(text[start]) ? TokenCasing.Title : TokenCasing.Lower;
            tokens.Add(new Token(start, length, kind, casing));
        }

        Sentence sentence = new(new TextSpan(0, text.Length), 0, tokens.Count, 0);
        return new TokenTable(text, tokens.ToImmutable(), [sentence]);
    }

    /// <summary>A lexicon that knows something of every word, so that every template has something to read.</summary>
    private static NameLexicon ProbeLexicon(TokenTable table)
    {
        List<uint> words = [];
        List<WordEntry> entries = [];
        List<uint> phrases = [];
        List<uint> lists = [];
        for (int i = 0; i < table.Tokens.Length; i++)
        {
            ReadOnlySpan<char> word = table.Tokens[i].In(table.Text);
            ulong exact = WordFormReader.HashOf(word);
            uint key = NameLexicon.KeyOf(WordFormReader.LowerHashOf(word));
            if (words.Contains(key))
            {
                continue;
            }

            words.Add(key);
            entries.Add(new WordEntry((ushort)(i + 1), (ushort)(i + 2), (ushort)(i + 3), (ushort)(i + 4), (byte)(i % 7), (byte)(i + 1)));
            phrases.Add(NameLexicon.KeyOf(exact));
            lists.Add(2u << i);
            if (i + 1 < table.Tokens.Length)
            {
                ulong pair = NameLexicon.Extend(exact, WordFormReader.HashOf(table.Tokens[i + 1].In(table.Text)));
                phrases.Add(NameLexicon.KeyOf(pair));
                lists.Add(4u << i);
            }
        }

        return new NameLexicon(new KeyTable([.. words]), [.. entries], new KeyTable([.. phrases]), [.. lists]);
    }
}
