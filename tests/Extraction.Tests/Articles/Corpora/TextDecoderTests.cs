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
