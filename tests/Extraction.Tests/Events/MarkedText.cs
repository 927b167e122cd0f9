using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Extraction.Articles;
using Extraction.Dates;
using Extraction.Entities;
using Extraction.Figures;
using Extraction.Pipeline;
using Extraction.Text;

namespace Extraction.Tests.Events;

/// <summary>
/// A text whose dates and names are marked by hand, so that the Events room is tested alone: <c>{5 May 1945}</c>,
/// <c>{the next day=1945-05-06}</c>, <c>{from May to June=1940-05/1940-06}</c>, <c>[Japan:C]</c>. A <c>¶</c> parts paragraphs.
/// </summary>
internal sealed class MarkedText : IAnnotator
{
    private static readonly Dictionary<string, EntityType> Codes = new()
    {
        ["P"] = EntityType.Person,
        ["L"] = EntityType.Location,
        ["C"] = EntityType.Location,
        ["F"] = EntityType.Facility,
        ["O"] = EntityType.Organization,
        ["U"] = EntityType.MilitaryUnit,
        ["G"] = EntityType.Group,
        ["E"] = EntityType.Event,
        ["A"] = EntityType.Agreement,
        ["V"] = EntityType.Vessel,
        ["W"] = EntityType.Work,
        ["X"] = EntityType.Other,
    };

    private readonly List<DateMention> _dates = [];
    private readonly List<EntityMention> _mentions = [];
    private readonly List<Entity> _entities = [];

    private MarkedText(string marked)
    {
        var plain = new StringBuilder();
        int i = 0;
        while (i < marked.Length)
        {
            char close = marked[i] switch { '{' => '}', '[' => ']', _ => '\0' };
            int end = close == '\0' ? -1 : marked.IndexOf(close, i);
            if (end < 0)
            {
                plain.Append(marked[i] == '¶' ? "\n\n" : marked[i].ToString());
                i++;
                continue;
            }

            Mark(marked[(i + 1)..end], isDate: close == '}', plain);
            i = end + 1;
        }

        Text = plain.ToString();
    }

    /// <summary>The text without its marks.</summary>
    public string Text { get; }

    public string Name => "marked";

    public ImmutableArray<Type> Requires => [];

    public ImmutableArray<Type> Produces => [typeof(DateMention), typeof(FigureMention), typeof(EntityMention), typeof(Entity)];

    /// <summary>Runs the Events stage over a marked text.</summary>
    public static ExtractionResult Run(string marked, Extraction.Events.EventOptions? options = null)
    {
        var text = new MarkedText(marked);
        return new ExtractionPipelineBuilder().Add(text).AddEvents(options).Build().Run(Article.Parse(text.Text));
    }

    public void Annotate(ExtractionResult earlier, LayerWriter layers)
    {
        layers.Write<DateMention>([.. _dates.Select(date => date with { Sentence = Math.Max(0, earlier.Tokens.SentenceAt(date.Span.Start)) })]);
        layers.Write<FigureMention>([]);
        layers.Write<EntityMention>([.. _mentions.Select(name => name with { Sentence = Math.Max(0, earlier.Tokens.SentenceAt(name.Span.Start)) })]);
        layers.Write<Entity>([.. _entities]);
    }

    private void Mark(string content, bool isDate, StringBuilder plain)
    {
        string[] parts = content.Split(isDate ? '=' : ':', 2);
        var span = new TextSpan(plain.Length, parts[0].Length);
        plain.Append(parts[0]);
        if (isDate)
        {
            AddDate(span, parts.Length > 1 ? parts[1] : ValueOf(parts[0]));
        }
        else if (parts.Length > 1 && Codes.TryGetValue(parts[1], out EntityType type))
        {
            AddName(span, parts[0], type, parts[1] == "C" ? "country" : "");
        }
        else
        {
            throw new FormatException($"\"[{content}]\" is no marked name.");
        }
    }

    private void AddName(TextSpan span, string name, EntityType type, string subtype)
    {
        int entity = _entities.FindIndex(known => known.Name == name || known.Name.EndsWith(" " + name, StringComparison.Ordinal));
        if (entity < 0)
        {
            entity = _entities.Count;
            _entities.Add(new Entity { Name = name, Type = type, Subtype = subtype, MentionCount = 1, First = span });
        }

        _mentions.Add(new EntityMention { Span = span, Sentence = 0, Entity = entity, Type = type, Confidence = 1, RuleId = "marked" });
    }

    private void AddDate(TextSpan span, string value)
    {
        string[] ends = value.Split('/');
        DateMention whole = Row(span, ends[0].Length > 0 ? Bounds(ends[0]).Min : null, ends[^1].Length > 0 ? Bounds(ends[^1]).Max : null);
        if (ends.Length == 1)
        {
            _dates.Add(whole);
            return;
        }

        _dates.Add(whole with { Type = TimexType.Interval });
        _dates.Add(Row(new TextSpan(span.Start, 1), Bounds(ends[0]).Min, Bounds(ends[0]).Max));
        _dates.Add(Row(new TextSpan(span.End - 1, 1), Bounds(ends[^1]).Min, Bounds(ends[^1]).Max));
    }

    private static DateMention Row(TextSpan span, CalendarDay? min, CalendarDay? max) => new()
    {
        Span = span,
        Sentence = 0,
        Type = TimexType.Date,
        TimexValue = "",
        Edtf = "",
        Min = min,
        Max = max,
        Anchor = -1,
        Confidence = 1,
        RuleId = "marked",
    };

    /// <summary>The ISO value of "1945", "May 1945", "5 May 1945", "May 5, 1945".</summary>
    private static string ValueOf(string text)
    {
        foreach ((string format, string iso) in new[] { ("yyyy", "yyyy"), ("MMMM yyyy", "yyyy-MM"), ("d MMMM yyyy", "yyyy-MM-dd"), ("MMMM d, yyyy", "yyyy-MM-dd") })
        {
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                return day.ToString(iso, CultureInfo.InvariantCulture);
            }
        }

        throw new FormatException($"\"{{{text}}}\" needs a value: {{{text}=1945-05-08}}.");
    }

    private static (CalendarDay Min, CalendarDay Max) Bounds(string iso)
    {
        int[] parts = [.. iso.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        int month = parts.Length > 1 ? parts[1] : 0;
        int day = parts.Length > 2 ? parts[2] : 0;
        int lastMonth = month == 0 ? 12 : month;
        return (new CalendarDay(parts[0], Math.Max(month, 1), Math.Max(day, 1)),
            new CalendarDay(parts[0], lastMonth, day == 0 ? CalendarDay.DaysInMonth(parts[0], lastMonth) : day));
    }
}
