using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Extraction.Datasets;

/// <summary>
/// Makes the ids of one document: <c>prefix_hash</c>, the hash over what the row says. A row is told from an equal one by its number among
/// the equal rows of the same context, never by its place in the table, so that an id survives edits elsewhere.
/// </summary>
internal sealed class RowIds
{
    // 80 bits: among a thousand million rows two ids of one table clash with a probability of less than one in a million.
    private const int HashCharacters = 16;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private readonly Dictionary<UInt128, int> _seen = [];
    private byte[] _buffer = new byte[512];

    /// <summary>The id of a row.</summary>
    /// <param name="prefix">The table's letters.</param>
    /// <param name="context">Id of what holds the row: the document, or the sentence.</param>
    /// <param name="kind">What kind of row it is, within the table.</param>
    /// <param name="quote">What the row quotes.</param>
    public string Of(string prefix, string context, string kind, ReadOnlySpan<char> quote)
    {
        UInt128 hash = Hash(prefix, context, kind, quote, 1);
        int occurrence = _seen.TryGetValue(hash, out int before) ? before + 1 : 1;
        _seen[hash] = occurrence;
        return Spell(prefix, occurrence == 1 ? hash : Hash(prefix, context, kind, quote, occurrence));
    }

    /// <summary>The id of a document.</summary>
    /// <param name="source">Where it came from.</param>
    /// <param name="occurrence">1 for the first document of that source, 2 for the second, …</param>
    public static string OfDocument(string source, int occurrence) => Spell(IdPrefix.Document, new RowIds().Hash(IdPrefix.Document, "", "", source, occurrence));

    /// <summary>An id as it looks, for the data dictionary.</summary>
    public static string Example(string prefix) => Spell(prefix, new RowIds().Hash(prefix, "", "", "example", 1));

    // Each part is preceded by its length, so that no two lists of parts give the same bytes.
    private UInt128 Hash(string prefix, string context, string kind, ReadOnlySpan<char> quote, int occurrence)
    {
        int most = 20 + Encoding.UTF8.GetMaxByteCount(prefix.Length + context.Length + kind.Length + quote.Length + 16);
        if (_buffer.Length < most)
        {
            _buffer = new byte[most];
        }

        int length = Append(prefix, 0);
        length = Append(context, length);
        length = Append(kind, length);
        length = Append(quote, length);
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.AsSpan(length), occurrence);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_buffer.AsSpan(0, length + sizeof(int)), digest);
        return BinaryPrimitives.ReadUInt128BigEndian(digest);
    }

    private int Append(ReadOnlySpan<char> part, int at)
    {
        int written = Encoding.UTF8.GetBytes(part, _buffer.AsSpan(at + sizeof(int)));
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.AsSpan(at), written);
        return at + sizeof(int) + written;
    }

    private static string Spell(string prefix, UInt128 hash) =>
        string.Create(prefix.Length + 1 + HashCharacters, (prefix, hash), static (id, parts) =>
        {
            parts.prefix.CopyTo(id);
            id[parts.prefix.Length] = '_';
            UInt128 rest = parts.hash;
            for (int i = parts.prefix.Length + 1; i < id.Length; i++)
            {
                id[i] = Alphabet[(int)(uint)(rest >> 123)];
                rest <<= 5;
            }
        });
}
