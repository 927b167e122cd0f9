using CsCheck;
using Extraction.Text;

namespace Extraction.Tests.Text;

public sealed class LexiconMatcherTests
{
    private static readonly LexiconMatcher<int> Places = new(
        [
            new("Soviet Union", 1), new("Soviet Union of Writers", 2), new("Austria-Hungary", 3), new("Z\u00FCrich", 4), new("US", 5), new("Soviet Union", 6),
            new("C\u00F4te d'Ivoire", 7),
        ],
        LexiconCasing.OfNames);

    [Theory]
    [InlineData("Soviet Union", 2, 1)]
    [InlineData("SOVIET UNION", 2, 1)]
    [InlineData("Soviet Union of", 2, 1)]
    [InlineData("Soviet Union of Writers", 4, 2)]
    [InlineData("Austria\u2013Hungary", 3, 3)]
    [InlineData("Austria - Hungary", 3, 3)]
    [InlineData("Zurich", 1, 4)]
    [InlineData("US", 1, 5)]
    [InlineData("Cote d\u2019Ivoire", 2, 7)]
    public void Longest_phrase_is_found_whatever_its_dashes_and_diacritics(string text, int length, int value)
    {
        Assert.True(Places.TryMatch(KeysOf(text), 0, Tables.Of(text).Tokens.Length, out int found, out int stood));
        Assert.Equal((length, value), (found, stood));
    }

    [Theory]
    [InlineData("Us")]
    [InlineData("us")]
    [InlineData("soviet union")]
    [InlineData("Soviet")]
    [InlineData("Union")]
    public void Other_words_are_not_found(string text) =>
        Assert.False(Places.TryMatch(KeysOf(text), 0, Tables.Of(text).Tokens.Length, out _, out _));

    [Fact]
    public void A_phrase_ends_at_the_limit() => Assert.False(Places.TryMatch(KeysOf("Soviet Union"), 0, 1, out _, out _));

    [Fact]
    public void Keys_of_another_casing_are_refused() =>
        Assert.Throws<ArgumentException>(() => Places.TryMatch(new TokenKeys(Tables.Of("x"), LexiconCasing.Ignored), 0, 1, out _, out _));

    [Fact]
    public void Every_phrase_of_a_random_lexicon_is_found_whole() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 6].Array[1, 4].Array[1, 60], Gen.Bool).Sample((phrases, ignore) =>
        {
            LexiconCasing casing = ignore ? LexiconCasing.Ignored : LexiconCasing.OfNames;
            string[] texts = [.. phrases.Select(words => string.Join(' ', words))];
            var lexicon = new LexiconMatcher<string>(texts.Select(text => KeyValuePair.Create(text, text)), casing);
            foreach (string text in texts)
            {
                TokenTable table = Tables.Of(text);
                Assert.True(lexicon.TryMatch(new TokenKeys(table, casing), 0, table.Tokens.Length, out int length, out string value));
                Assert.Equal(table.Tokens.Length, length);
                Assert.Equal(text, value, ignoreCase: true);
            }
        });

    private static TokenKeys KeysOf(string text) => new(Tables.Of(text), LexiconCasing.OfNames);
}
