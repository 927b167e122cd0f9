namespace Extraction.Tests.Support;

/// <summary>A folder of a test's own, deleted when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("extraction-tests-").FullName;

    /// <summary>The full path of a file or folder in it.</summary>
    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, with the folders above it, and gives its full path.</summary>
    public string Write(string relative, string text) => Write(relative, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, with the folders above it, and gives its full path.</summary>
    public string Write(string relative, byte[] bytes)
    {
        string path = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>All files below a folder of it, by relative path in ordinal order, with their bytes as Latin-1 text, which keeps every byte.</summary>
    public SortedDictionary<string, string> Contents(string relative = "")
    {
        string root = this[relative];
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories) : [])
        {
            contents.Add(System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'), System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file)));
        }

        return contents;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
