using System.Runtime.CompilerServices;

namespace Extraction.Tests.Support;

/// <summary>Finds files of the checkout from the place of the calling source file, wherever the tests run from.</summary>
internal static class RepositoryRoot
{
    private static readonly string Root = Find();

    /// <summary>The full path of <paramref name="relative"/>, given with forward slashes from the repository root.</summary>
    public static string File(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    /// <summary>The full path of a file of the test project: <c>Specs/dates.md</c>, <c>Snapshots/x.txt</c>.</summary>
    public static string TestFile(string relative) => File("tests/Extraction.Tests/" + relative);

    private static string Find([CallerFilePath] string thisFile = "")
    {
        DirectoryInfo? folder = new FileInfo(thisFile).Directory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Extraction.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"No Extraction.sln above {thisFile}: run the tests where they were built.");
    }
}
