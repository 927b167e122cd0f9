using BenchmarkDotNet.Attributes;
using Extraction.Articles;

namespace Extraction.Benchmarks;

/// <summary>Plain text to an article with sections, beside two floors: a scan that only finds the lines, and one that counts in them too.</summary>
public class ReadingBenchmarks
{
    private static readonly ArticleOptions PlainText = new() { Format = ArticleFormat.PlainText };

    /// <summary>The text.</summary>
    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = null!;

    /// <summary>The texts to measure on.</summary>
    public static IEnumerable<BenchmarkText> Texts() => BenchmarkText.All();

    /// <summary>Every line is found and its first and last character looked at: what memory and the vector unit allow.</summary>
    [Benchmark]
    public int BareLineScan()
    {
        int headingLike = 0;
        foreach (ReadOnlySpan<char> line in Text.Text.AsSpan().EnumerateLines())
        {
            headingLike += line.Length is > 0 and < 60 && char.IsUpper(line[0]) && line[^1] != '.' ? 1 : 0;
        }

        return headingLike;
    }

    /// <summary>
    /// The floor with the same counting: of every line the reader may ask how many words it has, how many of them hold digits, how many begin
    /// with a capital, which brackets and marks stand in it, and how it begins and ends. The floor asks all of it of every line, in one pass,
    /// and decides nothing; the reader asks most of it of short lines only, but decides, and makes rows.
    /// </summary>
    [Benchmark(Baseline = true)]
    public int CountingLineScan()
    {
        int sum = 0;
        bool blankBefore = true;
        foreach (ReadOnlySpan<char> whole in Text.Text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = whole.Trim();
            if (line.IsEmpty)
            {
                blankBefore = true;
                continue;
            }

            (int words, int numeric, int capitals, int marks) = Count(line);
            bool headingLike = line.Length < 60 && char.IsUpper(line[0]) && line[^1] is not ('.' or ',' or ':');
            sum += words + numeric + capitals + marks + (headingLike ? 1 : 0) + (blankBefore ? 1 : 0);
            blankBefore = false;
        }

        return sum;
    }

    /// <summary>Sections, blocks, infobox, references.</summary>
    [Benchmark]
    public int ParseToSections() => Article.Parse(Text.Text, PlainText).Sections.Length;

    private static (int Words, int Numeric, int Capitals, int Marks) Count(ReadOnlySpan<char> line)
    {
        int words = 0;
        int numeric = 0;
        int capitals = 0;
        int marks = 0;
        bool inWord = false;
        bool hasDigit = false;
        foreach (char c in line)
        {
            if (c == ' ')
            {
                numeric += hasDigit ? 1 : 0;
                inWord = false;
                hasDigit = false;
                continue;
            }

            words += inWord ? 0 : 1;
            capitals += !inWord && char.IsUpper(c) ? 1 : 0;
            hasDigit |= char.IsAsciiDigit(c);
            marks += c is '(' or ')' or '[' or ']' or ':' or '=' ? 1 : 0;
            inWord = true;
        }

        return (words, numeric + (hasDigit ? 1 : 0), capitals, marks);
    }
}
