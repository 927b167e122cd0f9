using Extraction.Entities.Tagging;
using Extraction.Text;

namespace Extraction.Training;

/// <summary>
/// Reads a corpus of one token a line: token, tab, BIO tag; an empty line ends a sentence, <c>-DOCSTART-</c> opens a document.
/// A file of a single document is taken as unrelated sentences, each a document of its own.
/// </summary>
internal static class BioReader
{
    /// <summary>Reads all documents of a corpus.</summary>
    /// <exception cref="InvalidDataException">A line is not a token and its tag.</exception>
    public static List<TrainingDocument> Read(string corpus, IReadOnlyList<string> lines)
    {
        bool unrelated = lines.Count(line => line.StartsWith("-DOCSTART-", StringComparison.Ordinal)) < 2;
        bool marksMiscellaneous = lines.Any(line => line.EndsWith("-MISC", StringComparison.Ordinal));
        List<TrainingDocument> documents = [];
        DocumentBuilder builder = new();
        TextSpan name = default;
        NameClass? nameClass = null;
        for (int i = 0; i <= lines.Count; i++)
        {
            string[] fields = i < lines.Count ? lines[i].Split('\t') : [""];
            bool opens = fields[0] == "-DOCSTART-";
            string tag = fields.Length == 2 && !opens ? fields[1] : "O";
            if (nameClass is not null && !tag.StartsWith('I'))
            {
                builder.AddName(name, nameClass.Value);
                nameClass = null;
            }

            if (opens || i == lines.Count || (unrelated && fields[0].Length == 0))
            {
                Finish();
            }
            else if (fields[0].Length == 0)
            {
                builder.EndSentence();
            }
            else if (fields.Length == 2)
            {
                TextSpan token = builder.AddToken(fields[0]);
                name = tag.StartsWith('I') && nameClass is not null ? TextSpan.FromBounds(name.Start, token.End) : token;
                nameClass = tag == "O" ? null : ClassOf(tag[2..]);
            }
            else
            {
                throw new InvalidDataException($"{corpus}, line {i + 1}: a line is a token, a tab and a tag.");
            }
        }

        return documents;

        void Finish()
        {
            if (!builder.IsEmpty)
            {
                documents.Add(builder.Build(corpus, marksMiscellaneous));
            }
        }
    }

    /// <summary>The class that a corpus calls PER, LOC, ORG or MISC.</summary>
    public static NameClass ClassOf(string label) => label switch
    {
        "PER" => NameClass.Person,
        "LOC" => NameClass.Location,
        "ORG" => NameClass.Organization,
        "MISC" => NameClass.Miscellaneous,
        _ => throw new InvalidDataException($"The classes are PER, LOC, ORG and MISC, not {label}."),
    };
}
