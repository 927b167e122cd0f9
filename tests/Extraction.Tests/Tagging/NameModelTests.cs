using Extraction.Entities.Tagging;
using Extraction.Training;

namespace Extraction.Tests.Tagging;

public sealed class NameModelTests
{
    [Fact]
    public void Shipped_model_is_below_four_and_a_half_megabytes()
    {
        Assert.InRange(ShippedModel.Bytes().Length, 1, 4_500_000);
    }

    [Fact]
    public void Library_states_the_templates_that_it_has() => Assert.Equal(NameModelFormat.Templates, FeatureFingerprint.Compute());

    [Theory]
    [InlineData(0, "not a model")]
    [InlineData(4, "format")]
    [InlineData(12, "damaged")]
    [InlineData(1000, "damaged")]
    [InlineData(-1, "damaged")]
    public void A_changed_byte_is_refused(int position, string reason)
    {
        byte[] bytes = ShippedModel.Bytes();
        bytes[position < 0 ? bytes.Length + position : position] ^= 0x40;
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => NameModelReader.Read(bytes));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_for_other_templates_is_refused()
    {
        byte[] bytes = ShippedModel.Bytes();
        bytes[12] ^= 1;
        System.Security.Cryptography.SHA256.HashData(bytes.AsSpan(0, bytes.Length - 32), bytes.AsSpan(bytes.Length - 32));
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => NameModelReader.Read(bytes));
        Assert.Contains("templates", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_anywhere_in_its_head_is_refused()
    {
        byte[] bytes = ShippedModel.Bytes();
        for (int length = 0; length < 64; length++)
        {
            Assert.Throws<InvalidDataException>(() => NameModelReader.Read(bytes.AsSpan(0, length)));
        }
    }
}
