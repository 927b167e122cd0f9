using Extraction.Tests.Support;

namespace Extraction.Tests.Architecture;

/// <summary>The C# files of a folder of the checkout, in ordinal order.</summary>
internal static class SourceFiles
{
    /// <summary>All of them, without what the build makes.</summary>
    /// <param name="folder">The folder, with forward slashes from the repository root.</param>
    public static IEnumerable<string> Of(string folder) =>
        Directory.EnumerateFiles(RepositoryRoot.File(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts"))
            .Order(StringComparer.Ordinal);
}
