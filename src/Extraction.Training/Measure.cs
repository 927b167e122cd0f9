using System.Globalization;
using Extraction.Entities.Tagging;

namespace Extraction.Training;

/// <summary>Counts names that are right in span and class.</summary>
internal sealed class Measure
{
    private readonly int[] _right = new int[NameTag.ClassCount];
    private readonly int[] _found = new int[NameTag.ClassCount];
    private readonly int[] _known = new int[NameTag.ClassCount];
    private int _rightSpans;

    /// <summary>F1 over all classes, 0–100.</summary>
    public double F1 => Score(_right.Sum(), _found.Sum(), _known.Sum());

    /// <summary>F1 of the spans, whatever the class.</summary>
    public double SpanF1 => Score(_rightSpans, _found.Sum(), _known.Sum());

    /// <summary>Measures a tagger on documents.</summary>
    public static Measure Of(NameTagger tagger, IEnumerable<TrainingDocument> documents)
    {
        Measure measure = new();
        foreach (TrainingDocument document in documents)
        {
            List<TaggedName> names = [];
            tagger.Tag(document.Tokens, names);
            measure.Add(names, document.Names, document.MarksMiscellaneous);
        }

        return measure;
    }

    /// <summary>Compares the names found in a document with the known ones.</summary>
    public void Add(IEnumerable<TaggedName> found, IEnumerable<TaggedName> known, bool marksMiscellaneous)
    {
        Dictionary<(int, int), NameClass> gold = known.ToDictionary(name => (name.FirstToken, name.TokenCount), name => name.Class);
        foreach (NameClass nameClass in gold.Values)
        {
            _known[(int)nameClass]++;
        }

        foreach (TaggedName name in found)
        {
            if (!marksMiscellaneous && name.Class == NameClass.Miscellaneous)
            {
                continue;
            }

            _found[(int)name.Class]++;
            if (gold.TryGetValue((name.FirstToken, name.TokenCount), out NameClass right))
            {
                _rightSpans++;
                _right[(int)name.Class] += right == name.Class ? 1 : 0;
            }
        }
    }

    /// <summary>One line: all classes, spans, each class.</summary>
    public override string ToString()
    {
        IEnumerable<string> classes = Enum.GetValues<NameClass>().Select(nameClass =>
        {
            double score = Score(_right[(int)nameClass], _found[(int)nameClass], _known[(int)nameClass]);
            return string.Create(CultureInfo.InvariantCulture, $"{nameClass} {score:0.0}");
        });
        double precision = 100.0 * _right.Sum() / Math.Max(1, _found.Sum());
        double recall = 100.0 * _right.Sum() / Math.Max(1, _known.Sum());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"F1 {F1:0.00}  P {precision:0.0}  R {recall:0.0}  spans {SpanF1:0.0}  {string.Join("  ", classes)}");
    }

    private static double Score(int right, int found, int known) => found + known == 0 ? 0 : 200.0 * right / (found + known);
}
