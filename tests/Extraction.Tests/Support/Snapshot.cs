namespace Extraction.Tests.Support;

/// <summary>
/// Compares a text with <c>Snapshots/&lt;name&gt;.txt</c>, character by character. With the environment variable
/// <c>UPDATE_SNAPSHOTS=1</c> the text is accepted as the new snapshot; the diff of the commit is then the review.
/// </summary>
internal static class Snapshot
{
    public static void Match(string name, string actual)
    {
        string path = RepositoryRoot.TestFile($"Snapshots/{name}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        string? expected = File.Exists(path) ? File.ReadAllText(path) : null;
        if (expected != actual)
        {
            Assert.Fail(Describe(name, expected, actual));
        }
    }

    /// <summary>Names the first line that differs; no snapshot at all is told apart from a different one.</summary>
    internal static string Describe(string name, string? expected, string actual)
    {
        const string Advice = "If the new text is right, run the tests once with UPDATE_SNAPSHOTS=1 and review the diff.";
        if (expected is null)
        {
            return $"There is no snapshot Snapshots/{name}.txt yet. {Advice}\nActual text:\n{actual}";
        }

        string[] before = expected.Split('\n');
        string[] after = actual.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
        {
            line++;
        }

        return $"Snapshots/{name}.txt differs from line {line + 1} on. {Advice}\n"
            + $"  snapshot: {Show(before, line)}\n  actual:   {Show(after, line)}";
    }

    private static string Show(string[] lines, int line) =>
        line < lines.Length ? "\"" + lines[line].Replace("\r", "\\r", StringComparison.Ordinal) + "\"" : "(the text ends here)";
}
