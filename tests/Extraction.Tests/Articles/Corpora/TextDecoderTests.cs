using System.Text;
using Extraction.Articles.Corpora;

namespace Extraction.Tests.Articles.Corpora;

public sealed class TextDecoderTests
{
    private const string Sample = "Café “Zürich” — 1914😀";

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)] },
        { "UTF-16 little-endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 big-endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Sample)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Unicode_is_read_without_a_remark(string encoding, byte[] bytes)
    {
        CorpusDocument document = Assert.Single(await Documents.ReadAsync(bytes, CorpusFormat.Text));
        Assert.True(document.Text == Sample, encoding);
        Assert.Empty(document.Parse().Diagnostics);
    }

    [Fact]
    public async Task Windows_1252_is_read_with_a_warning()
    {
        byte[] bytes = [.. "Caf"u8, 0xE9, .. " "u8, 0x93, .. "Z"u8, 0xFC, .. "rich"u8, 0x94, .. " "u8, 0x97, .. " 1914 "u8, 0x80];
        CorpusDocument document = Assert.Single(await Documents.ReadAsync(bytes, CorpusFormat.Text));
        Assert.Equal("Café “Zürich” — 1914 €", document.Text);
        Assert.Equal("not_utf8", Assert.Single(document.Parse().Diagnostics).Code);
    }

    [Fact]
    public async Task Utf8_with_a_broken_place_stays_utf8_with_a_warning()
    {
        byte[] bytes = [.. "Café Zürich "u8, 0xE2, 0x80, .. " 1914"u8];
        CorpusDocument document = Assert.Single(await Documents.ReadAsync(bytes, CorpusFormat.Text));
        Assert.Equal("Café Zürich \uFFFD 1914", document.Text);
        Assert.Equal("invalid_utf8", Assert.Single(document.Parse().Diagnostics).Code);
    }

    [Fact]
    public async Task Text_of_dos_is_known_by_its_letters_inside_words()
    {
        byte[] bytes = [.. "Fr"u8, 0x82, .. "mont and Z"u8, 0x81, .. "rich"u8];
        CorpusDocument document = Assert.Single(await Documents.ReadAsync(bytes, CorpusFormat.Text));
        Assert.Equal("Frémont and Zürich", document.Text);
        Assert.Equal("not_utf8", Assert.Single(document.Parse().Diagnostics).Code);
    }

    [Fact]
    public async Task Dashes_and_apostrophes_inside_words_are_no_letters_of_dos()
    {
        byte[] bytes = [.. "It didn"u8, 0x92, .. "t end"u8, 0x97, .. "not then"u8];
        Assert.Equal("It didn’t end—not then", Assert.Single(await Documents.ReadAsync(bytes, CorpusFormat.Text)).Text);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task Page_that_declares_an_encoding_it_does_not_have_is_read_with_a_warning(string declared)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes($"<html><meta charset={declared}><body><p>Caf"), 0xE9, .. " of 1914</p>"u8];
        CorpusDocument document = Assert.Single(await Documents.ReadAsync(bytes));
        Assert.Equal("Café of 1914", document.Parse().Text);
        Assert.Equal("not_utf8", Assert.Single(document.Options.Findings).Code);
    }

    [Fact]
    public async Task Bytes_cut_anywhere_are_an_article_or_a_failure()
    {
        foreach (byte[] bytes in (byte[][])[Encoding.UTF8.GetBytes(Sample), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)], [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)]])
        {
            for (int length = 0; length <= bytes.Length; length++)
            {
                CorpusDocument document = Assert.Single(await Documents.ReadAsync(bytes[..length]));
                Assert.True(document.Failure is not null || document.Parse().Text.Length <= Sample.Length);
            }
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D }, "binary")] // PNG
    [InlineData(new byte[] { 0x41, 0x42, 0x01, 0x02, 0x03, 0x04 }, "binary")]
    [InlineData(new byte[] { 0x41, 0x81, 0x8D, 0x8F }, "unknown_encoding")] // bytes that windows-1252 does not have
    public async Task Bytes_that_are_no_text_are_refused(byte[] bytes, string code)
    {
        CorpusDocument document = Assert.Single(await Documents.ReadAsync(bytes, CorpusFormat.Text));
        Assert.Null(document.Text);
        Assert.Equal(code, document.Failure!.Value.Code);
    }

    [Fact]
    public async Task Empty_input_is_an_empty_document() =>
        Assert.Equal("", Assert.Single(await Documents.ReadAsync("", CorpusFormat.Text)).Text);

    [Fact]
    public async Task Few_stray_control_characters_do_not_make_text_binary() =>
        Assert.NotNull(Assert.Single(await Documents.ReadAsync(new string('x', 500) + "\u0002", CorpusFormat.Text)).Text);
}
