using Extraction.Articles.Rendering;

namespace Extraction.Articles.Wikitext;

/// <content>Summary boxes: each parameter becomes a label and its value; the number in a parameter's name is the side.</content>
internal sealed partial class WikiRenderer
{
    private void Infobox(TemplateCall call)
    {
        if (!ReferenceEquals(_output, article))
        {
            Arguments(call);
            return;
        }

        if (_box is not null)
        {
            // A box inside a box adds its lines to the outer one.
            BoxLines(call, _box);
            return;
        }

        article.EndBlock();
        BlockKind kind = article.Kind;
        BreakStyle breaks = article.Breaks;
        article.Kind = BlockKind.Infobox;
        article.Breaks = BreakStyle.Lines;
        _box = new InfoboxRendering(article, _boxes++, "infobox.wikitext");
        BoxLines(call, _box);
        _box.End();
        _box = null;
        article.Kind = kind;
        article.Breaks = breaks;
    }

    private void BoxLines(TemplateCall call, InfoboxRendering box)
    {
        string shown = "";
        int sides = Sides(call);
        foreach (WikiArgument argument in call.Named)
        {
            ReadOnlySpan<char> name = call.NameOfArgument(argument);
            var parameter = InfoboxParameter.Read(name);
            if (parameter.IsLayout || IsBlank(argument))
            {
                continue;
            }

            if (HoldsBox(argument))
            {
                Value(argument);
                shown = "";
                continue;
            }

            bool isName = !box.HasTitle && parameter.Field == InfoboxField.Title;
            InfoboxCell cell = isName ? InfoboxCell.Title : parameter.Field == InfoboxField.Caption ? InfoboxCell.Image : InfoboxCell.Value;
            if (cell == InfoboxCell.Value && parameter.Label != shown)
            {
                box.BeginCell(InfoboxCell.Label);
                article.Write(parameter.Label);
                box.EndCell(InfoboxCell.Label);
                shown = parameter.Label;
            }

            box.SetLabel(cell == InfoboxCell.Value ? name.ToString() : "", parameter.Field);
            box.BeginCell(cell);
            Value(argument);
            box.EndCell(cell, parameter.Side <= sides ? parameter.Side : 0);
        }
    }

    /// <summary>
    /// The number of parties. Without numbered parties the numbers of other parameters are no sides (a unit's first commander);
    /// a third casualties field without a third party speaks of all.
    /// </summary>
    private static int Sides(TemplateCall call)
    {
        int sides = 0;
        foreach (WikiArgument argument in call.Named)
        {
            var parameter = InfoboxParameter.Read(call.NameOfArgument(argument));
            bool party = parameter.Field == InfoboxField.Belligerent && argument.End > argument.Start;
            sides = party ? Math.Max(sides, parameter.Side) : sides;
        }

        return sides;
    }

    /// <summary>Nothing of the value would be seen: white space, comments, images.</summary>
    private bool IsBlank(WikiArgument argument)
    {
        int node = source.FirstNode(argument.Start);
        int position = argument.Start;
        while (position < argument.End)
        {
            int stop = node < source.Count && source[node].Start < argument.End ? source[node].Start : argument.End;
            if (!source.Between(position, stop).IsWhiteSpace())
            {
                return false;
            }

            if (stop == argument.End)
            {
                return true;
            }

            WikiNode found = source[node];
            bool hidden = found.Kind == WikiNodeKind.Skipped
                || (found.Kind == WikiNodeKind.Link && LinkTarget.IsFile(source.Between(found.ContentStart, found.ContentEnd)))
                || (found.Kind == WikiNodeKind.Template && TemplateTable.Find(new TemplateCall(source, found).Name).Rule == TemplateRule.Drop);
            if (!hidden)
            {
                return false;
            }

            position = Math.Max(found.End, stop);
            node = found.After;
        }

        return true;
    }

    private bool HoldsBox(WikiArgument argument)
    {
        int node = source.FirstNode(argument.Start);
        return node < source.Count
            && source[node].Start == argument.Start
            && source[node].Kind == WikiNodeKind.Template
            && TemplateTable.Find(new TemplateCall(source, source[node]).Name).Rule == TemplateRule.Infobox;
    }
}
