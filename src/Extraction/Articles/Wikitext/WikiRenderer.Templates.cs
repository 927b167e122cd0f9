using Extraction.Articles.Rendering;

namespace Extraction.Articles.Wikitext;

/// <content>Templates, each by the rule of its row in the table.</content>
internal sealed partial class WikiRenderer
{
    // A template that is not known but has this many named arguments on lines of their own is a box of some kind.
    private const int FewestBoxRows = 4;

    private void Template(in WikiNode node)
    {
        var call = new TemplateCall(source, node);
        TemplateEntry entry = TemplateTable.Find(call.Name);
        switch (entry.Rule)
        {
            case TemplateRule.Drop:
                break;
            case TemplateRule.Argument:
                Value(call.At(entry.Detail[0] - '0') ?? call.At(1));
                break;
            case TemplateRule.Last:
                Value(call.At(call.Positional.Count));
                break;
            case TemplateRule.Literal:
                Literal(call, entry.Detail);
                break;
            case TemplateRule.Prefix:
                _output.Write(entry.Detail);
                Value(call.At(1));
                break;
            case TemplateRule.List:
                List(call);
                break;
            case TemplateRule.Infobox:
                Infobox(call);
                break;
            case TemplateRule.Unknown when LooksLikeBox(call, node):
                _unknown.Note(call.Name);
                Infobox(call);
                break;
            case TemplateRule.Unknown:
                _unknown.Note(call.Name);
                Arguments(call);
                break;
            case TemplateRule.Text:
                Arguments(call);
                break;
            case TemplateRule.Flag or TemplateRule.FlagIcon:
                Flag(call, entry);
                break;
            case TemplateRule.Quote:
                Quote(call);
                break;
            case TemplateRule.Hatnote:
                Hatnote(call, entry.Detail);
                break;
            case TemplateRule.Captions:
                Captions(call);
                break;
            case TemplateRule.Editorial:
                EditorialMark(entry.Detail);
                break;
            case TemplateRule.ShortNote:
                string shortNote = CitationText.Short(call, Plain, inBrackets: false);
                Mark(Plain(call.Find("group")), shortNote, 0, 0, shortNote + ".");
                break;
            case TemplateRule.Note or TemplateRule.NamedNotes or TemplateRule.NoteList:
                NoteTemplate(call, entry);
                break;
            default:
                _output.Write(TemplateText.Render(entry, call, Plain));
                break;
        }
    }

    private void Value(WikiArgument? argument)
    {
        if (argument is { } value)
        {
            Value(value.Start, value.End);
        }
    }

    private void Value(int start, int end)
    {
        if (source.Between(start, end).Contains('\n'))
        {
            Flow(start, end, top: false);
        }
        else
        {
            Line(start, end, top: false);
        }
    }

    private void Arguments(TemplateCall call)
    {
        for (int i = 0; i < call.Positional.Count; i++)
        {
            if (i > 0)
            {
                _output.Space();
            }

            WikiArgument argument = call.Positional[i];
            Value(argument.Start, argument.End);
        }
    }

    /// <summary>A fixed word ("Yes" with a green cell) gives way to the words that the page has for it.</summary>
    private void Literal(TemplateCall call, string text)
    {
        if (char.IsLetter(text[0]) && call.At(1) is { } given)
        {
            Value(given);
        }
        else
        {
            _output.Write(text);
        }
    }

    private void List(TemplateCall call)
    {
        Value(call.Find("title"));
        foreach (WikiArgument item in call.Positional)
        {
            _output.Break();
            BlockKind kind = article.Kind;
            article.Kind = kind == BlockKind.Paragraph ? BlockKind.ListItem : kind;
            Value(item.Start, item.End);
            _output.Break();
            article.Kind = kind;
        }
    }

    private void Flag(TemplateCall call, TemplateEntry entry)
    {
        string code = entry.Detail == "name" ? call.Name : Plain(call.At(1));
        string name = Countries.NameOf(code.StartsWith("Flag", StringComparison.OrdinalIgnoreCase) ? FlagName.Of(code) is { Length: > 0 } owner ? owner : code : code);
        if (_box is not null && ReferenceEquals(_output, article) && name.Length > 0)
        {
            _box.Flag(name);
        }

        if (entry.Rule == TemplateRule.Flag)
        {
            _output.Write(call.Find("name") is { } shown ? Plain(shown) : name);
        }
    }

    private void Quote(TemplateCall call)
    {
        _output.Break();
        Value(call.Find("text") ?? call.Find("quote") ?? call.At(1));
        _output.Break();
        WikiArgument? author = call.Find("author") ?? call.Find("sign") ?? call.At(2);
        WikiArgument? work = call.Find("source") ?? call.Find("title") ?? call.At(3);
        Value(author);
        if (author is not null && work is not null)
        {
            _output.Write(", ");
        }

        Value(work);
        _output.Break();
    }

    private void Hatnote(TemplateCall call, string detail)
    {
        string text = HatnoteText.Render(detail, call, Plain, title);
        bool flowing = article.Breaks == BreakStyle.Blocks && ReferenceEquals(_output, article);
        _output.Break();
        BlockKind kind = article.Kind;
        article.Kind = flowing ? BlockKind.Hatnote : kind;
        _output.Write(text);
        _output.Break();
        article.Kind = kind;
    }

    private void Captions(TemplateCall call)
    {
        foreach (WikiArgument argument in call.Named)
        {
            ReadOnlySpan<char> name = call.NameOfArgument(argument);
            if (argument.End > argument.Start
                && (name.StartsWith("caption", StringComparison.OrdinalIgnoreCase) || name is "header" or "footer" or "Description"))
            {
                PlaceCaption(argument.Start, argument.End);
            }
        }
    }

    private void EditorialMark(string text)
    {
        if (ReferenceEquals(_output, article) && article.IsOpen)
        {
            article.WriteResidue(ResidueKind.EditorialMark, $"[{text}]");
        }
    }

    private void NoteTemplate(TemplateCall call, TemplateEntry entry)
    {
        string group = call.Find("group") is { } given ? Plain(given) : entry.Detail;
        switch (entry.Rule)
        {
            case TemplateRule.Note when call.At(1) is { } text:
                Mark(group, Plain(call.Find("name")), text.Start, text.End, null);
                break;
            case TemplateRule.Note:
                Mark(group, Plain(call.Find("name")), 0, 0, null);
                break;
            case TemplateRule.NamedNotes:
                foreach (WikiArgument name in call.Positional)
                {
                    Mark(group, Plain(name), 0, 0, null);
                }

                break;
            default:
                if ((call.Find("refs") ?? call.Find("notes")) is { } definitions)
                {
                    Define(group, definitions.Start, definitions.End);
                    DefineNotes(group, definitions);
                }

                ListNotes(group);
                break;
        }
    }

    /// <summary>Explanatory notes may be defined in their list by the template that would call them.</summary>
    private void DefineNotes(string group, WikiArgument definitions)
    {
        int index = source.FirstNode(definitions.Start);
        while (index < source.Count && source[index].Start < definitions.End)
        {
            WikiNode node = source[index];
            if (node.Kind == WikiNodeKind.Template)
            {
                var call = new TemplateCall(source, node);
                if (TemplateTable.Find(call.Name).Rule == TemplateRule.Note && call.At(1) is { } text)
                {
                    _notes.Define(group, Plain(call.Find("name")), text.Start, text.End);
                }
            }

            index = node.After;
        }
    }

    private bool LooksLikeBox(TemplateCall call, in WikiNode node) =>
        _box is null
        && call.Named.Count >= FewestBoxRows
        && call.Positional.Count == 0
        && ReferenceEquals(_output, article)
        && article.Breaks == BreakStyle.Blocks
        && source.Between(node.ContentStart, node.ContentEnd).Contains("\n|", StringComparison.Ordinal);
}
