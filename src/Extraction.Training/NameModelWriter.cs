using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using Extraction.Entities.Tagging;

namespace Extraction.Training;

/// <summary>Writes a model file (<see cref="NameModelFormat"/>).</summary>
internal static class NameModelWriter
{
    private const int Quality = 11;
    private const int Window = 24;

    /// <summary>The bytes of a model.</summary>
    public static byte[] Write(LexiconBuilder lexicon, uint[] features, short[] rows, ConfidenceTable confidence)
    {
        List<byte> payload = [];
        AddKeys(payload, [.. lexicon.Entries.Keys]);
        foreach (Func<WordEntry, uint> field in (ReadOnlySpan<Func<WordEntry, uint>>)
            [e => e.Fine, e => e.Middle, e => e.Coarse, e => e.Topic, e => e.Lowercase, e => e.Head])
        {
            AddNumbers(payload, lexicon.Entries.Values.Select(field));
        }

        AddKeys(payload, [.. lexicon.Phrases.Keys]);
        AddNumbers(payload, lexicon.Phrases.Values);
        AddKeys(payload, features);
        AddRows(payload, features.Length, rows);
        AddNumber(payload, (uint)confidence.Bounds.Length);
        AddNumbers(payload, confidence.Bounds.Select(NameModelFormat.ZigZag));
        AddNumbers(payload, confidence.Shares.Select(share => (uint)MathF.Round(share * ConfidenceTable.Unit)));
        return Pack([.. payload]);
    }

    private static byte[] Pack(byte[] payload)
    {
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(payload.Length)];
        if (!BrotliEncoder.TryCompress(payload, packed, out int length, Quality, Window))
        {
            throw new InvalidOperationException("The model does not pack.");
        }

        byte[] file = new byte[NameModelFormat.HeaderLength + length + NameModelFormat.TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(file, NameModelFormat.Magic);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(4), NameModelFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), payload.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(12), NameModelFormat.Templates);
        packed.AsSpan(0, length).CopyTo(file.AsSpan(NameModelFormat.HeaderLength));
        int end = file.Length - NameModelFormat.TrailerLength;
        SHA256.HashData(file.AsSpan(0, end), file.AsSpan(end));
        return file;
    }

    private static void AddRows(List<byte> payload, int count, short[] rows)
    {
        short[] common = new short[count];
        uint[] masks = new uint[count];
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<short> row = Row(rows, i);
            common[i] = Commonest(row);
            for (int label = 0; label < row.Length; label++)
            {
                masks[i] |= row[label] == common[i] ? 0 : 1u << label;
            }
        }

        AddNumbers(payload, common.Select(weight => NameModelFormat.ZigZag(weight)));
        AddNumbers(payload, masks);
        for (int i = 0; i < count; i++)
        {
            foreach (short weight in Row(rows, i))
            {
                if (weight != common[i])
                {
                    AddNumber(payload, NameModelFormat.ZigZag(weight - common[i]));
                }
            }
        }
    }

    private static ReadOnlySpan<short> Row(short[] rows, int row) => rows.AsSpan(row * TagScores.Width, TagScores.Width);

    /// <summary>The weight that most labels of a row share; of equals the first.</summary>
    private static short Commonest(ReadOnlySpan<short> row)
    {
        short best = 0;
        int most = 0;
        foreach (short weight in row)
        {
            int count = row.Count(weight);
            if (count > most)
            {
                most = count;
                best = weight;
            }
        }

        return best;
    }

    private static void AddKeys(List<byte> payload, ReadOnlySpan<uint> keys)
    {
        AddNumber(payload, (uint)keys.Length);
        uint before = 0;
        foreach (uint key in keys)
        {
            AddNumber(payload, key - before);
            before = key;
        }
    }

    private static void AddNumbers(List<byte> payload, IEnumerable<uint> numbers)
    {
        foreach (uint number in numbers)
        {
            AddNumber(payload, number);
        }
    }

    private static void AddNumber(List<byte> payload, uint number)
    {
        while (number >= 0x80)
        {
            payload.Add((byte)(number | 0x80));
            number >>= 7;
        }

        payload.Add((byte)number);
    }
}
