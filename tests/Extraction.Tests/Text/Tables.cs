using Extraction.Text;

namespace Extraction.Tests.Text;

/// <summary>Token tables of a single block.</summary>
internal static class Tables
{
    public static TokenTable Of(string text, bool linesAreSentences = false)
    {
        using var builder = new TokenTableBuilder(text);
        builder.AddBlock(0, new TextSpan(0, text.Length), linesAreSentences);
        return builder.Build();
    }
}
