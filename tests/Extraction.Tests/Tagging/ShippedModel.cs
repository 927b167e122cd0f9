using Extraction.Entities.Tagging;

namespace Extraction.Tests.Tagging;

/// <summary>The model file that the library carries.</summary>
internal static class ShippedModel
{
    public static byte[] Bytes()
    {
        using Stream stream = typeof(NameTagger).Assembly.GetManifestResourceStream("Entities/Tagging/names.model")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static NameModel Read() => NameModelReader.Read(Bytes());
}
