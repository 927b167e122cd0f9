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
    private readonly List<Stream> _streams = [];
    private readonly HashSet<string> _subfolders = new(StringComparer.Ordinal);
    private readonly bool _isNew;
    private bool _isCommitted;

    internal OutputFolder(string path, Func<string, Stream>? open = null)
    {
        Path = path;
        _open = open ?? OpenFile;
        _isNew = !Directory.Exists(path);
        Directory.CreateDirectory(path);
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Whether a folder holds anything but what a run that was killed left behind.</summary>
    internal static bool IsInUse(string path) =>
        Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(entry => !entry.EndsWith(Partial, StringComparison.Ordinal));

    /// <summary>Creates a file under its temporary name.</summary>
    /// <param name="name">Its final name in the folder.</param>
    /// <returns>A stream to write and to dispose before the run is complete.</returns>
    /// <exception cref="IOException">The file cannot be created.</exception>
    public Stream Create(string name)
    {
        // Opened first: a file that another run has open is not this one's to delete.
        Stream stream = _open(Final(name) + Partial);
        _files.Add(name);
        _streams.Add(stream);
        return stream;
    }

    /// <summary>Deletes what was not committed, and the folder itself when this run made it for nothing.</summary>
    public void Dispose()
    {
        if (_isCommitted)
        {
            return;
        }

        // A file can be deleted on every system only when it is closed; a stream that failed may fail again while it is closed.
        _streams.ForEach(CloseQuietly);
        _files.ForEach(name => File.Delete(Final(name) + Partial));
        foreach (string subfolder in _subfolders)
        {
            DeleteFolder(Final(subfolder) + Partial);
        }

        if (_isNew && !Directory.EnumerateFileSystemEntries(Path).Any())
        {
            Directory.Delete(Path);
        }
    }

    /// <summary>Creates a file in a subfolder whose files all appear at once.</summary>
    internal Stream CreateIn(string subfolder, string name)
    {
        string partial = Final(subfolder) + Partial;
        if (_subfolders.Add(subfolder))
        {
            DeleteFolder(partial); // left by a run that was killed
            Directory.CreateDirectory(partial);
        }

        return _open(System.IO.Path.Combine(partial, name));
    }

    /// <summary>Gives all files their own names: those of subfolders first, then the others in the order of their creation.</summary>
    internal void Commit()
    {
        foreach (string subfolder in _subfolders)
        {
            string partial = Final(subfolder) + Partial;
            Directory.CreateDirectory(Final(subfolder));
            foreach (string file in Directory.EnumerateFiles(partial).ToList())
            {
                File.Move(file, System.IO.Path.Combine(Final(subfolder), System.IO.Path.GetFileName(file)), overwrite: true);
            }

            Directory.Delete(partial);
        }

        _files.ForEach(name => File.Move(Final(name) + Partial, Final(name), overwrite: true));
        _isCommitted = true;
    }

    /// <summary>Deletes a file of an earlier run, unless this run writes it too.</summary>
    internal void DeleteStale(string name)
    {
        if (!_files.Contains(name))
        {
            File.Delete(Final(name));
        }
    }

    /// <summary>Deletes the files of an earlier run in a subfolder, and the subfolder when it is empty then.</summary>
    internal void DeleteStaleIn(string subfolder, string pattern)
    {
        if (!Directory.Exists(Final(subfolder)))
        {
            return;
        }

        foreach (string file in Directory.EnumerateFiles(Final(subfolder), pattern).ToList())
        {
            File.Delete(file);
        }

        if (!Directory.EnumerateFileSystemEntries(Final(subfolder)).Any())
        {
            Directory.Delete(Final(subfolder));
        }
    }

    // Without a buffer of its own: the writers have theirs, and what is not written when a disk is full must not be tried again on closing.
    private static FileStream OpenFile(string path) => new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);

    private static void CloseQuietly(Stream stream)
    {
        try
        {
            stream.Dispose();
        }
        catch (IOException)
        {
            // The failure that ended the run is the one to report.
        }
    }

    private static void DeleteFolder(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private string Final(string name) => System.IO.Path.Combine(Path, name);
}
