using Extraction.Entities.Tagging;
using Extraction.Text;
using Extraction.Training;

namespace Extraction.Tests.Tagging;

public sealed class LabelRepairTests
{
    [Theory]
    [InlineData("the United [States] won", "the [United States] won")]
    [InlineData("the United [States Senate] met", "the [United States Senate] met")]
    [InlineData("in [the Hague] today", "in the [Hague] today")]
    [InlineData("the [United] [States] won", "the [United] [States] won")]
    [InlineData("the [United States] won", "the [United States] won")]
    [InlineData("a [State Senate] met", "a [State Senate] met")]
    [InlineData("the [The United States] song", "the [The United States] song")]
    public void Names_are_cut_evenly(string marked, string expected)
    {
        LexiconBuilder lexicon = new();
        lexicon.AddPhrase("United States", 1);
        TrainingDocument document = Read(marked);
        LabelRepair.Repair(document, lexicon.Build());
        Assert.Equal(expected, Write(document));
    }

    private static TrainingDocument Read(string marked)
    {
        DocumentBuilder builder = new();
        int start = -1;
        foreach (string word in marked.Split(' '))
        {
            TextSpan span = builder.AddToken(word.Trim('[', ']'));
            start = word.StartsWith('[') ? span.Start : start;
            if (word.EndsWith(']'))
            {
                builder.AddName(TextSpan.FromBounds(start, span.End), NameClass.Location);
            }
        }

        return builder.Build("test", marksMiscellaneous: true);
    }

    private static string Write(TrainingDocument document)
    {
        IEnumerable<string> words = document.Tokens.Tokens.Select((token, index) =>
        {
            string word = token.In(document.Tokens.Text).ToString();
            int tag = document.Tags[index];
            return (NameTag.StartsName(tag) ? "[" : "") + word + (NameTag.EndsName(tag) ? "]" : "");
        });
        return string.Join(' ', words);
    }
}
