using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Extraction.Entities.Tagging;

/// <summary>Reads a model file (<see cref="NameModelFormat"/>).</summary>
internal static class NameModelReader
{
    /// <summary>Reads a model.</summary>
    /// <param name="file">All bytes of the file.</param>
    /// <returns>The model.</returns>
    /// <exception cref="InvalidDataException">The bytes are no model, are damaged, or are a model for other feature templates.</exception>
    public static NameModel Read(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> payload = Unpack(file);
        Columns columns = new(payload);
        uint[] words = columns.Keys();
        WordEntry[] entries = columns.Entries(words.Length);
        uint[] phrases = columns.Keys();
        uint[] lists = columns.Numbers(phrases.Length);
        WeightTable weights = new(columns.Keys(), out int[] places);
        columns.ReadRows(weights, places);
        ConfidenceTable confidence = columns.Confidence();
        return new NameModel(
            weights, new NameLexicon(words, entries, phrases, lists), confidence);
    }

    private static byte[] Unpack(ReadOnlySpan<byte> file)
    {
        const int Frame = NameModelFormat.HeaderLength + NameModelFormat.TrailerLength;
        if (file.Length < Frame || BinaryPrimitives.ReadUInt32LittleEndian(file) != NameModelFormat.Magic)
        {
            throw new InvalidDataException("These bytes are not a model of names.");
        }

        ushort version = BinaryPrimitives.ReadUInt16LittleEndian(file[4..]);
        if (version != NameModelFormat.Version)
        {
            throw new InvalidDataException($"The model has format {version}; this library reads format {NameModelFormat.Version}.");
        }

        if (!SHA256.HashData(file[..^NameModelFormat.TrailerLength]).AsSpan().SequenceEqual(file[^NameModelFormat.TrailerLength..]))
        {
            throw new InvalidDataException("The model is damaged: its hash is not that of its bytes.");
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(file[12..]) != NameModelFormat.Templates)
        {
            throw new InvalidDataException("The model was trained with other feature templates; train it again with this version.");
        }

        byte[] payload = new byte[BinaryPrimitives.ReadInt32LittleEndian(file[8..])];
        ReadOnlySpan<byte> packed = file[NameModelFormat.HeaderLength..^NameModelFormat.TrailerLength];
        return BrotliDecoder.TryDecompress(packed, payload, out int length) && length == payload.Length
            ? payload
            : throw new InvalidDataException("The model is damaged: its payload does not unpack.");
    }

    private ref struct Columns(ReadOnlySpan<byte> payload)
    {
        private readonly ReadOnlySpan<byte> _payload = payload;
        private int _position;

        public uint[] Keys()
        {
            uint[] keys = new uint[Number()];
            uint key = 0;
            for (int i = 0; i < keys.Length; i++)
            {
                key += Number();
                keys[i] = key;
            }

            return keys;
        }

        public uint[] Numbers(int count)
        {
            uint[] numbers = new uint[count];
            for (int i = 0; i < count; i++)
            {
                numbers[i] = Number();
            }

            return numbers;
        }

        public WordEntry[] Entries(int count)
        {
            uint[] fine = Numbers(count);
            uint[] middle = Numbers(count);
            uint[] coarse = Numbers(count);
            uint[] topic = Numbers(count);
            uint[] lowercase = Numbers(count);
            uint[] head = Numbers(count);
            WordEntry[] entries = new WordEntry[count];
            for (int i = 0; i < count; i++)
            {
                entries[i] = new WordEntry(
                    (ushort)fine[i], (ushort)middle[i], (ushort)coarse[i], (ushort)topic[i], (byte)lowercase[i], (byte)head[i]);
            }

            return entries;
        }

        /// <summary>Each row is a common weight, a mask of the labels that differ from it, and by how much.</summary>
        public void ReadRows(WeightTable weights, ReadOnlySpan<int> places)
        {
            uint[] common = Numbers(places.Length);
            uint[] masks = Numbers(places.Length);
            for (int i = 0; i < places.Length; i++)
            {
                Span<short> row = weights.RowAt(places[i]);
                int weight = NameModelFormat.UnZigZag(common[i]);
                row.Fill((short)weight);
                for (uint mask = masks[i]; mask != 0; mask &= mask - 1)
                {
                    row[BitOperations.TrailingZeroCount(mask)] = (short)(weight + NameModelFormat.UnZigZag(Number()));
                }
            }
        }

        public ConfidenceTable Confidence()
        {
            uint[] bounds = Numbers((int)Number());
            uint[] shares = Numbers(bounds.Length + 1);
            return new ConfidenceTable(
                ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(bounds, NameModelFormat.UnZigZag)),
                ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(shares, share => share / (float)ConfidenceTable.Unit)));
        }

        private uint Number()
        {
            uint number = 0;
            for (int shift = 0; shift < 35; shift += 7)
            {
                byte part = _payload[_position++];
                number |= (uint)(part & 0x7F) << shift;
                if (part < 0x80)
                {
                    break;
                }
            }

            return number;
        }
    }
}
