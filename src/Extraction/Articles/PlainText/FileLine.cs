namespace Extraction.Articles.PlainText;

/// <summary>A line that names an image file, left where the image was.</summary>
internal static class FileLine
{
    /// <summary>The line is a file name: <c>File:Name.jpg</c>.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsFile(ReadOnlySpan<char> line) =>
        line.StartsWith("File:", StringComparison.Ordinal) || line.StartsWith("Image:", StringComparison.Ordinal);
}
