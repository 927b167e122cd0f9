using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>
/// A hash of what the feature templates yield for a fixed sentence. The library states the fingerprint of its templates, and a model
/// that of the templates it was trained with, so that a change of templates can never meet old weights unnoticed.
/// </summary>
internal static class FeatureFingerprint
{
    /// <summary>The fingerprint of this version's templates, which <see cref="NameModelFormat.Templates"/> must be.</summary>
    public static ulong Compute()
    {
        TokenTable table = Probe(
            "The Battle of Lake K. Khasan ( 1938 ) \" known \" to U.S. forces at Changkufeng - Ōsaka Changkufeng is a steep hill , near");
        NameLexicon lexicon = ProbeLexicon(table);
        ArticleForms forms = ArticleForms.Of(table, lexicon);
        NameContext context = new();
        context.Read(forms, lexicon);
        return HashOfNames(forms, context, lexicon, HashOfTags(forms, context));
    }

    private static ulong HashOfTags(ArticleForms forms, NameContext context)
    {
        Sentence sentence = forms.Table.Sentences[0];
        Span<uint> keys = stackalloc uint[2 * TagFeatures.MostKeys];
        ulong hash = 0;
        for (int token = 0; token < sentence.TokenCount; token++)
        {
            FeatureSink sink = new(keys);
            for (int place = 0; place < TagFeatures.Places; place++)
            {
                TagFeatures.OfForm(forms[token], place, ref sink);
            }

            TagFeatures.OfContext(forms, context, sentence, token, ref sink);
            NameContext.Run run = context.RunOf(token);
            if (run.Length > 0)
            {
                RunFeatures.OfRun(forms, sentence, run, ref sink);
                RunFeatures.OfPlace(forms, sentence, run, token, ref sink);
            }

            TagFeatures.OfHistory(forms[token], token % NameTag.Count, 0, ref sink);
            hash = Combine(hash, sink.Keys);
        }

        return hash;
    }

    private static ulong HashOfNames(ArticleForms forms, NameContext context, NameLexicon lexicon, ulong hash)
    {
        List<ProposedName> names =
        [
            new(1, 5, 0, NameClass.Location, 7),
            new(14, 1, 0, NameClass.Organization, 100),
            new(17, 1, 0, null, 0),
            new(19, 1, 0, null, 0),
        ];
        NameEvidence evidence = new();
        evidence.Read(forms, names);
        Span<uint> keys = stackalloc uint[NameFeatures.MostKeys];
        for (int i = 0; i < names.Count; i++)
        {
            FeatureSink sink = new(keys);
            NameFeatures.OfAll(forms, context, evidence, CollectionsMarshal.AsSpan(names), i, lexicon, ref sink);
            hash = Combine(hash, sink.Keys);
        }

        return hash;
    }

    private static ulong Combine(ulong hash, ReadOnlySpan<uint> keys)
    {
        foreach (uint key in keys)
        {
            hash = FeatureHash.Combine(hash, key);
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
        SortedDictionary<uint, WordEntry> words = [];
        SortedDictionary<uint, uint> phrases = [];
        for (int i = 0; i < table.Tokens.Length; i++)
        {
            ReadOnlySpan<char> word = table.Tokens[i].In(table.Text);
            ulong exact = WordFormReader.HashOf(word);
            WordEntry entry = new((ushort)(i + 1), (ushort)(i + 2), (ushort)(i + 3), (ushort)(i + 4), (byte)(i % 7), (byte)(i + 1));
            if (!words.TryAdd(NameLexicon.KeyOf(WordFormReader.LowerHashOf(word)), entry))
            {
                continue;
            }

            phrases[NameLexicon.KeyOf(exact)] = 2u << i;
            if (i + 1 < table.Tokens.Length)
            {
                ulong pair = NameLexicon.Extend(exact, WordFormReader.HashOf(table.Tokens[i + 1].In(table.Text)));
                phrases[NameLexicon.KeyOf(pair)] = 4u << i;
            }
        }

        return new NameLexicon([.. words.Keys], [.. words.Values], [.. phrases.Keys], [.. phrases.Values]);
    }
}
