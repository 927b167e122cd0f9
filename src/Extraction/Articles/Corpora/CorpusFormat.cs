namespace Extraction.Articles.Corpora;

/// <summary>The shape of a file or stream that holds one document or many.</summary>
public enum CorpusFormat : byte
{
    /// <summary>Told from the name of the source, else from how the content begins; one document where neither tells.</summary>
    Auto,

    /// <summary>One document of plain text.</summary>
    Text,

    /// <summary>One HTML page.</summary>
    Html,

    /// <summary>One page of MediaWiki markup.</summary>
    Wikitext,

    /// <summary>JSON Lines: one document a line, with the text in <c>text</c>, <c>html</c> or <c>wikitext</c>.</summary>
    JsonLines,

    /// <summary>A MediaWiki XML dump: its articles, without redirects and other namespaces.</summary>
    MediaWikiXml,

    /// <summary>The output of WikiExtractor: <c>&lt;doc id= url= title=&gt;</c> elements of plain text. Its <c>--json</c> output is JSON Lines.</summary>
    WikiExtractor,
}
