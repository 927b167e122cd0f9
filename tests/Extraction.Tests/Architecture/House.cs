namespace Extraction.Tests.Architecture;

/// <summary>The rooms of the library in the order that imports may point back along.</summary>
internal static class House
{
    /// <summary>From the ground up: a room may use only rooms that stand before it.</summary>
    public static readonly string[] Rooms = ["Text", "Articles", "Pipeline", "Dates", "Figures", "Entities", "Events", "Datasets", "Reports"];

    /// <summary>Imports of a later room in one source file, each as <c>Room at line N</c>; empty when the file keeps to the order.</summary>
    /// <param name="room">The room that the file stands in.</param>
    /// <param name="source">The file's text.</param>
    public static IEnumerable<string> ImportsUphill(string room, string source)
    {
        string[] later = Rooms[(Array.IndexOf(Rooms, room) + 1)..];
        string[] lines = source.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string code = lines[i].Split("//", 2)[0];
            foreach (string other in later)
            {
                if (code.Contains($"Extraction.{other};", StringComparison.Ordinal)
                    || code.Contains($"Extraction.{other}.", StringComparison.Ordinal)
                    || NamesRoom(code, other))
                {
                    yield return $"{other} at line {i + 1}";
                }
            }
        }
    }

    /// <summary>Whether a line of code names a room as the qualifier of a type: <c>Events.DatedEvent</c>. Members of that name (<c>result.Events.Length</c>) are no imports.</summary>
    private static bool NamesRoom(string code, string room)
    {
        int at = code.IndexOf(room + ".", StringComparison.Ordinal);
        while (at >= 0)
        {
            char before = at == 0 ? ' ' : code[at - 1];
            bool qualifies = !char.IsLetterOrDigit(before) && before is not ('.' or '_' or '?' or '"' or '/');
            int member = at + room.Length + 1;
            if (qualifies && member < code.Length && IsTypeOfRoom(code[member..], room))
            {
                return true;
            }

            at = code.IndexOf(room + ".", at + 1, StringComparison.Ordinal);
        }

        return false;
    }

    private static bool IsTypeOfRoom(string code, string room)
    {
        string name = new([.. code.TakeWhile(char.IsLetterOrDigit)]);
        return typeof(Extraction.Text.TextSpan).Assembly.GetType($"Extraction.{room}.{name}") is not null;
    }
}
