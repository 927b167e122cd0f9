using System.IO.Enumeration;

namespace Extraction.Cli;

/// <summary>
/// Turns the arguments of a command into the files they mean: folders with all below them, globs with what they match, each in ordinal
/// order, so that the order of documents does not depend on the file system or the shell.
/// </summary>
internal static class InputExpansion
{
    /// <summary>Expands the arguments in their order.</summary>
    /// <param name="arguments">Files, folders, globs, <c>-</c>.</param>
    /// <param name="missing">Receives the arguments that name nothing.</param>
    public static List<InputFile> Expand(IEnumerable<string> arguments, List<string> missing)
    {
        List<InputFile> files = [];
        foreach (string argument in arguments)
        {
            int before = files.Count;
            files.AddRange(Expand(argument));
            if (files.Count == before && !Directory.Exists(argument))
            {
                missing.Add(argument);
            }
        }

        return files;
    }

    private static IEnumerable<InputFile> Expand(string argument)
    {
        if (argument == "-")
        {
            return [new InputFile(null, "-")];
        }

        if (File.Exists(argument))
        {
            return [FileAt(argument)];
        }

        if (Directory.Exists(argument))
        {
            return FilesBelow(argument);
        }

        return argument.AsSpan().ContainsAny('*', '?') ? Matches(argument) : [];
    }

    private static IEnumerable<InputFile> FilesBelow(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true };
        return Ordered(Directory.EnumerateFiles(folder, "*", options).Where(file => !IsHidden(Path.GetRelativePath(folder, file))));
    }

    // The fixed folders before the first wildcard are walked; ** crosses folders, * and ? stay within one name.
    private static IEnumerable<InputFile> Matches(string glob)
    {
        string[] parts = glob.Replace('\\', '/').Split('/');
        int wild = Array.FindIndex(parts, part => part.AsSpan().ContainsAny('*', '?'));
        string root = string.Join('/', parts[..wild]);
        string folder = wild == 0 ? "." : root.Length == 0 ? "/" : root;
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var options = new EnumerationOptions { RecurseSubdirectories = parts.Length - wild > 1 };
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*", options)
            .Where(file => IsMatch(Path.GetRelativePath(folder, file).Replace('\\', '/').Split('/'), parts.AsSpan(wild)));
        return Ordered(wild == 0 ? files.Select(file => Path.GetRelativePath(folder, file)) : files);
    }

    private static bool IsMatch(ReadOnlySpan<string> names, ReadOnlySpan<string> pattern)
    {
        if (pattern.IsEmpty)
        {
            return names.IsEmpty;
        }

        if (pattern[0] == "**")
        {
            for (int skipped = 0; skipped <= names.Length; skipped++)
            {
                if (IsMatch(names[skipped..], pattern[1..]))
                {
                    return true;
                }
            }

            return false;
        }

        return !names.IsEmpty
            && FileSystemName.MatchesSimpleExpression(pattern[0], names[0], ignoreCase: false)
            && IsMatch(names[1..], pattern[1..]);
    }

    private static IEnumerable<InputFile> Ordered(IEnumerable<string> files) =>
        files.Select(FileAt).OrderBy(file => file.Source, StringComparer.Ordinal);

    private static InputFile FileAt(string path) => new(path, path.Replace('\\', '/'));

    private static bool IsHidden(string relative) =>
        relative.Split('/', '\\').Any(name => name.StartsWith('.'));
}
