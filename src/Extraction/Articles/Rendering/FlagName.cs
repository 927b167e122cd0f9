namespace Extraction.Articles.Rendering;

/// <summary>Reads whose flag a picture shows from its file name: <c>Flag_of_France_(1794-1815).svg</c>.</summary>
internal static class FlagName
{
    private static readonly string[] Openings = ["Flag of ", "State flag of ", "State Flag of ", "War flag of ", "War Flag of ",
        "Naval ensign of ", "Naval Ensign of ", "Ensign of ", "Banner of ", "Standard of "];

    /// <summary>The name of the flag's owner.</summary>
    /// <param name="file">A file name or the address of a picture.</param>
    /// <returns>The name, or an empty text when the file names no flag.</returns>
    public static string Of(ReadOnlySpan<char> file)
    {
        string name = Uri.UnescapeDataString(file[(file.LastIndexOfAny('/', ':') + 1)..].ToString()).Replace('_', ' ');
        foreach (string opening in Openings)
        {
            int start = name.IndexOf(opening, StringComparison.Ordinal);
            if (start >= 0)
            {
                return Owner(name.AsSpan(start + opening.Length));
            }
        }

        return "";
    }

    private static string Owner(ReadOnlySpan<char> rest)
    {
        rest = rest.StartsWith("the ", StringComparison.Ordinal) ? rest[4..] : rest;
        int end = rest.IndexOfAny('(', '.', ',');
        return (end < 0 ? rest : rest[..end]).Trim().ToString();
    }
}
