using System.Text;
using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>
/// Joins the tokens of an annotated corpus into running text and cuts that text again as at run time, so that training and
/// tagging see the same tokens.
/// </summary>
internal sealed class DocumentBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _sentences = [];
    private readonly List<(TextSpan Span, NameClass Class)> _names = [];
    private int _sentenceStart;
    private bool _inQuote;

    /// <summary>Whether nothing has been added.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds one token of the corpus to the current sentence.</summary>
    /// <returns>The token's place in the text.</returns>
    public TextSpan AddToken(string token)
    {
        if (_text.Length > _sentenceStart && !Clings(token))
        {
            _text.Append(' ');
        }

        int start = _text.Length;
        _text.Append(token);
        if (token is "\"")
        {
            _inQuote = !_inQuote;
        }

        return TextSpan.FromBounds(start, _text.Length);
    }

    /// <summary>Says that a span is a name.</summary>
    public void AddName(TextSpan span, NameClass nameClass) => _names.Add((span, nameClass));

    /// <summary>Ends the current sentence.</summary>
    public void EndSentence()
    {
        if (_text.Length > _sentenceStart)
        {
            _sentences.Add(TextSpan.FromBounds(_sentenceStart, _text.Length));
            _text.Append('\n');
        }

        _sentenceStart = _text.Length;
        _inQuote = false;
    }

    /// <summary>The document so far; the builder is empty afterwards.</summary>
    public TrainingDocument Build(string corpus, bool marksMiscellaneous)
    {
        EndSentence();
        string text = _text.ToString();
        List<Token> tokens = [];
        List<Sentence> sentences = [];
        foreach (TextSpan span in _sentences)
        {
            int first = tokens.Count;
            foreach (Token token in Tokenizer.Read(text, span))
            {
                tokens.Add(token);
            }

            if (tokens.Count > first)
            {
                sentences.Add(new Sentence(span, first, tokens.Count - first, 0));
            }
        }

        TokenTable table = new(text, [.. tokens], [.. sentences]);
        byte[] tags = new byte[tokens.Count];
        foreach ((TextSpan span, NameClass nameClass) in _names)
        {
            NameAlignment.Mark(table, span, nameClass, tags);
        }

        _text.Clear();
        _sentences.Clear();
        _names.Clear();
        _sentenceStart = 0;
        return new TrainingDocument(table, tags, corpus, marksMiscellaneous);
    }

    private bool Clings(string token) =>
        token is "," or "." or ";" or ":" or "!" or "?" or ")" or "]" or "%" or "'s" or "’s" or "'" or "n't"
        || _text[^1] is '(' or '[' or '$' or '£' or '€'
        || (token is "\"" && _inQuote)
        || (_text[^1] is '"' && _inQuote);
}
