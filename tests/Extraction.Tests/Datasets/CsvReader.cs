using System.Text;

namespace Extraction.Tests.Datasets;

/// <summary>Reads CSV as RFC 4180 says, sharing nothing with the library that wrote it.</summary>
internal static class CsvReader
{
    /// <summary>The records of a file, header first.</summary>
    public static List<string[]> Read(string csv)
    {
        List<string[]> records = [];
        List<string> fields = [];
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            char character = csv[i];
            if (quoted)
            {
                bool isDoubled = character == '"' && i + 1 < csv.Length && csv[i + 1] == '"';
                quoted = character != '"' || isDoubled;
                if (quoted)
                {
                    field.Append(character);
                }

                i += isDoubled ? 1 : 0;
            }
            else if (character == '"')
            {
                Assert.Equal(0, field.Length);
                quoted = true;
            }
            else if (character is ',' or '\n')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (character == '\n')
                {
                    records.Add([.. fields]);
                    fields.Clear();
                }
            }
            else
            {
                Assert.NotEqual('\r', character);
                field.Append(character);
            }
        }

        Assert.False(quoted);
        Assert.Empty(fields);
        return records;
    }
}
