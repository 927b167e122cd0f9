using Extraction.Articles;
using Extraction.Articles.Corpora;

namespace Extraction.Tests.Articles.Corpora;

public sealed class JsonLinesTests
{
    [Fact]
    public async Task Record_gives_text_title_source_and_date()
    {
        CorpusDocument document = Assert.Single(await Documents.ReadAsync(
            """{"url":"https://example.org/a","id":"w-7","title":"The War","date":"2009-12-19T08:00:00Z","text":"It began in 1914.\nIt ended.","more":[1]}""", CorpusFormat.JsonLines));
        Assert.Equal("It began in 1914.\nIt ended.", document.Text);
        Assert.Equal("w-7", document.Options.Source);
        Assert.Equal("The War", document.Options.Title);
        Assert.Equal(new DateOnly(2009, 12, 19), document.Options.ReferenceDate);
        Assert.Null(document.Options.Format);
        Assert.Null(document.Failure);
    }

    [Theory]
    [InlineData("""{"id":12,"text":"x"}""", "12")]
    [InlineData("""{"url":"https://example.org/a","text":"x"}""", "https://example.org/a")]
    [InlineData("""{"id":null,"text":"x"}""", "corpus:1")]
    [InlineData("""{"id":" ","text":"x"}""", "corpus:1")]
    [InlineData("""{"text":"x"}""", "corpus:1")]
    public async Task Source_is_id_or_address_or_line(string line, string source) =>
        Assert.Equal(source, Assert.Single(await Documents.ReadAsync(line, CorpusFormat.JsonLines)).Options.Source);

    [Theory]
    [InlineData("""{"html":"<p>x</p>"}""", ArticleFormat.Html)]
    [InlineData("""{"wikitext":"'''x'''"}""", ArticleFormat.Wikitext)]
    public async Task Field_of_the_text_says_its_shape(string line, ArticleFormat format) =>
        Assert.Equal(format, Assert.Single(await Documents.ReadAsync(line, CorpusFormat.JsonLines)).Options.Format);

    [Theory]
    [InlineData("""{"text":"x" """, "invalid_json")]
    [InlineData("""{"text":"\ud800"}""", "invalid_json")] // an unpaired surrogate
    [InlineData("""[1,2]""", "invalid_record")]
    [InlineData("""{"id":"a","title":"no text"}""", "missing_text")]
    [InlineData("""{"text":7}""", "missing_text")]
    public async Task Bad_line_is_a_failure_of_its_own(string line, string code)
    {
        List<CorpusDocument> documents = await Documents.ReadAsync($"{{\"text\":\"before\"}}\n{line}\n{{\"text\":\"behind\"}}\n", CorpusFormat.JsonLines);
        Assert.Equal(["before", null, "behind"], documents.Select(document => document.Text));
        Assert.Equal(code, documents[1].Failure!.Value.Code);
        Assert.Throws<InvalidOperationException>(() => documents[1].Parse());
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_fail_their_line_alone()
    {
        byte[] bytes = [.. "{\"text\":\"a\"}\n{\"text\":\""u8, 0xFF, 0xFE, .. "\"}\n{\"text\":\"b\"}"u8];
        Assert.Equal(["a", null, "b"], (await Documents.ReadAsync(bytes, CorpusFormat.JsonLines)).Select(document => document.Text));
    }

    [Fact]
    public async Task Date_that_cannot_be_read_is_left_out_and_told()
    {
        CorpusDocument document = Assert.Single(await Documents.ReadAsync("""{"text":"x","date":"19/12/2009"}""", CorpusFormat.JsonLines));
        Assert.Null(document.Options.ReferenceDate);
        Assert.Equal("unreadable_date", Assert.Single(document.Parse().Diagnostics).Code);
    }

    [Fact]
    public async Task Fields_have_the_names_that_the_caller_gives()
    {
        var fields = new RecordFields { Id = "key", Title = "name", Text = "body", Date = "day" };
        const string Line = """{"key":"k1","id":"other","name":"The War","day":"1999-05-01","body":"It began.","text":"no"}""";
        CorpusDocument document = Assert.Single(await Documents.ReadAsync(Line, fields: fields));
        Assert.Equal(("k1", "The War", "It began."), (document.Options.Source, document.Options.Title, document.Text));
        Assert.Equal(new DateOnly(1999, 5, 1), document.Options.ReferenceDate);
    }

    [Fact]
    public async Task Empty_lines_windows_line_ends_and_a_byte_order_mark_make_no_documents() =>
        Assert.Equal(["a", "b"], (await Documents.ReadAsync("\uFEFF{\"text\":\"a\"}\r\n\r\n  \n{\"text\":\"b\"}", CorpusFormat.JsonLines)).Select(document => document.Text));

    [Fact]
    public async Task Line_longer_than_any_buffer_is_read_whole()
    {
        string text = new('x', 300_000);
        Assert.Equal([text, "b"], (await Documents.ReadAsync($"{{\"text\":\"{text}\"}}\n{{\"text\":\"b\"}}", CorpusFormat.JsonLines)).Select(document => document.Text));
    }

    [Theory]
    [InlineData("""{"id":"a","text":"x"}""", "corpus", 1)]
    [InlineData("{\"text\":\"x\"}\n{\"text\":\"y\"}\n", "corpus", 2)]
    [InlineData("{\"text\":\"x\"}\n{\"text\":\"y\"}\n", "corpus.JSONL", 2)]
    [InlineData("{{Infobox war\n| text = x}}\n", "corpus", 1)]
    [InlineData("{\"note\": a brace in prose}\nThe war began.\n", "corpus", 1)]
    public async Task Shape_is_told_from_name_or_content(string content, string source, int documents) =>
        Assert.Equal(documents, (await Documents.ReadAsync(content, source: source)).Count);

    [Fact]
    public async Task Content_that_is_no_json_is_read_whole_after_the_look_at_its_beginning()
    {
        string text = string.Concat(Enumerable.Repeat("The war began in 1914. ", 1000));
        Assert.Equal(text, Assert.Single(await Documents.ReadAsync(text)).Text);
    }
}
