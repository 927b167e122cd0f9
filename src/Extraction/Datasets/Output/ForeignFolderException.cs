namespace Extraction.Datasets;

/// <summary>An output folder was refused because it holds files that Extraction did not write.</summary>
public sealed class ForeignFolderException : IOException
{
    /// <summary>Without a message.</summary>
    public ForeignFolderException()
    {
    }

    /// <summary>With a message.</summary>
    /// <param name="message">What the folder is.</param>
    public ForeignFolderException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and what led to it.</summary>
    /// <param name="message">What the folder is.</param>
    /// <param name="innerException">What led to it.</param>
    public ForeignFolderException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
