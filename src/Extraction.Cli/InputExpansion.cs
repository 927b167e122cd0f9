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
    /// <param name="output">The output folder; what lies in it is no input, though an input folder may hold it.</param>
    /// <param name="missing">Receives the arguments that name nothing.</param>
    public static List<InputFile> Expand(IEnumerable<string> arguments, string output, List<string> missing)
    {
        string outputRoot = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)) + Path.DirectorySeparatorChar;
        List<InputFile> files = [];
        foreach (string argument in arguments)
        {
            int before = files.Count;
            files.AddRange(Expand(argument, outputRoot));
            if (files.Count == before)
            {
                missing.Add(argument);
            }
        }

        return files;
    }

    private static IEnumerable<InputFile> Expand(string argument, string outputRoot)
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
            return Ordered(FilesBelow(argument), outputRoot);
        }

        return argument.AsSpan().ContainsAny('*', '?') ? Ordered(Matches(argument), outputRoot) : [];
    }

    // The fixed folders before the first wildcard are walked; ** crosses folders, * and ? stay within one name.
    private static IEnumerable<string> Matches(string glob)
    {
        string[] parts = glob.Replace('\\', '/').Split('/');
        int wild = Array.FindIndex(parts, part => part.AsSpan().ContainsAny('*', '?'));
        string root = string.Join('/', parts[..wild]);
        string folder = wild == 0 ? "." : root.Length == 0 ? "/" : root;
        if (!Directory.Exists(folder))
        {
            return [];
        }

        IEnumerable<string> files = FilesBelow(folder, parts.Length - wild > 1)
            .Where(file => IsMatch(Path.GetRelativePath(folder, file).Replace('\\', '/').Split('/'), parts.AsSpan(wild)));
        return wild == 0 ? files.Select(file => Path.GetRelativePath(folder, file)) : files;
    }

    // Hidden files are left out, and linked folders are not entered: one may hold itself.
    private static FileSystemEnumerable<string> FilesBelow(string folder, bool recurse = true)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = recurse, IgnoreInaccessible = false };
        return new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
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

    private static IEnumerable<InputFile> Ordered(IEnumerable<string> files, string outputRoot) =>
        files.Where(file => !Path.GetFullPath(file).StartsWith(outputRoot, StringComparison.Ordinal))
            .Select(FileAt)
            .OrderBy(file => file.Source, StringComparer.Ordinal);

    private static InputFile FileAt(string path) => new(path, path.Replace('\\', '/'));
}
