namespace Extraction.Entities.Tagging;

/// <summary>
/// The bytes of a model file, all numbers little-endian: magic, version, length of the payload and fingerprint of the feature
/// templates; the payload in Brotli; the SHA-256 of all bytes before it. The payload is columns of variable-length numbers
/// (LEB128): keys ascending as differences, then one column for each field.
/// </summary>
internal static class NameModelFormat
{
    /// <summary>The first four bytes, "XNAM".</summary>
    public const uint Magic = 0x4D414E58;

    /// <summary>Raised with every change of layout.</summary>
    public const ushort Version = 1;

    /// <summary>Fingerprint of the feature templates; the trainer computes it, and refuses to train where the templates have changed and it has not.</summary>
    public const ulong Templates = 0xC3789F8662E39555;

    /// <summary>Magic, version, two bytes of zero, length, fingerprint.</summary>
    public const int HeaderLength = 20;

    /// <summary>Length of the hash at the end.</summary>
    public const int TrailerLength = 32;

    /// <summary>Maps small numbers of either sign to small numbers without.</summary>
    public static uint ZigZag(int value) => (uint)((value << 1) ^ (value >> 31));

    /// <summary>The inverse of <see cref="ZigZag"/>.</summary>
    public static int UnZigZag(uint value) => (int)(value >> 1) ^ -(int)(value & 1);
}
