using System.IO.Compression;

namespace Extraction.Training;

/// <summary>Reads the lines of data files, packed with gzip or not.</summary>
internal static class DataReader
{
    /// <summary>All lines of a file; <c>.gz</c> is unpacked.</summary>
    public static List<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        return Lines(stream);
    }

    /// <summary>All lines of a file that this program carries.</summary>
    public static List<string> ResourceLines(string name)
    {
        using Stream stream = typeof(DataReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        return Lines(stream);
    }

    private static List<string> Lines(Stream stream)
    {
        using StreamReader reader = new(stream);
        List<string> lines = [];
        while (reader.ReadLine() is string line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
