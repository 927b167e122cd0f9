namespace Extraction.Datasets;

/// <summary>
/// A folder whose files appear whole or not at all: each is written under a temporary name and gets its own only when the run is complete.
/// A folder that is disposed before leaves nothing behind.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private const string Partial = ".partial";

    private readonly Func<string, Stream> _open;
    private readonly List<string> _files = [];
    private readonly List<string> _folders = [];
    private readonly bool _isNew;
    private bool _isCommitted;

    internal OutputFolder(string path, Func<string, Stream>? open = null)
    {
        Path = path;
        _open = open ?? (file => new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None));
        _isNew = !Directory.Exists(path);
        Directory.CreateDirectory(path);
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Creates a file under its temporary name.</summary>
    /// <param name="name">Its final name in the folder.</param>
    /// <returns>A stream to write and dispose before the run is complete.</returns>
    /// <exception cref="IOException">The file cannot be created.</exception>
    public Stream Create(string name)
    {
        string file = Final(name) + Partial;
        _files.Add(name);
        return _open(file);
    }

    /// <summary>Creates a file in a subfolder that is renamed as a whole.</summary>
    internal Stream CreateIn(string folder, string name)
    {
        string partial = Final(folder) + Partial;
        if (!_folders.Contains(folder))
        {
            DeleteFolder(partial); // left by a run that was killed
            Directory.CreateDirectory(partial);
            _folders.Add(folder);
        }

        return _open(System.IO.Path.Combine(partial, name));
    }

    /// <summary>Gives all files their own names, in the order of their creation.</summary>
    internal void Commit()
    {
        foreach (string folder in _folders)
        {
            DeleteFolder(Final(folder));
            Directory.Move(Final(folder) + Partial, Final(folder));
        }

        foreach (string name in _files)
        {
            File.Move(Final(name) + Partial, Final(name), overwrite: true);
        }

        _isCommitted = true;
    }

    /// <summary>Deletes what an earlier run left under a final name and this run does not write.</summary>
    internal void DeleteStale(string name)
    {
        if (!_files.Contains(name))
        {
            File.Delete(Final(name));
        }

        if (!_folders.Contains(name))
        {
            DeleteFolder(Final(name));
        }
    }

    /// <summary>Deletes what was not committed, and the folder itself when this run made it for nothing.</summary>
    public void Dispose()
    {
        if (_isCommitted)
        {
            return;
        }

        foreach (string name in _files)
        {
            File.Delete(Final(name) + Partial);
        }

        foreach (string folder in _folders)
        {
            DeleteFolder(Final(folder) + Partial);
        }

        if (_isNew && !Directory.EnumerateFileSystemEntries(Path).Any())
        {
            Directory.Delete(Path);
        }
    }

    private string Final(string name) => System.IO.Path.Combine(Path, name);

    private static void DeleteFolder(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
