using System.Text;

namespace Extraction.Training;

/// <summary>Reads one line of comma-separated values (RFC 4180) without line ends inside fields.</summary>
internal static class CommaSeparated
{
    /// <summary>The fields of a line.</summary>
    public static List<string> Fields(string line)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                bool doubled = quoted && i + 1 < line.Length && line[i + 1] == '"';
                quoted = doubled || !quoted;
                if (doubled)
                {
                    field.Append(line[i++]);
                }
            }
            else if (line[i] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
