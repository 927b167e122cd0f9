using System.Reflection;
using System.Runtime.CompilerServices;
using Extraction.Text;

namespace Extraction.Tests.Architecture;

public sealed class PublicFaceTests
{
    private static readonly Assembly Library = typeof(TextSpan).Assembly;

    [Fact]
    public void Every_public_class_is_sealed_or_static() =>
        Assert.Empty(Library.GetExportedTypes().Where(type => type.IsClass && !type.IsSealed && !IsMadeByCompiler(type)).Select(type => type.FullName));

    [Fact]
    public void Every_public_struct_is_read_only() =>
        Assert.Empty(Library.GetExportedTypes()
            .Where(type => type.IsValueType && !type.IsEnum && type.GetCustomAttribute<IsReadOnlyAttribute>() is null)
            .Select(type => type.FullName));

    [Fact]
    public void Options_are_immutable_records()
    {
        Type[] options = [.. Library.GetExportedTypes().Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))];
        Assert.NotEmpty(options);
        Assert.Empty(options.Where(type => type.GetMethod("<Clone>$") is null).Select(type => $"{type.Name} is no record"));
        Assert.Empty(options.SelectMany(type => type.GetProperties()).Where(IsMutable).Select(property => $"{property.DeclaringType!.Name}.{property.Name} can be set"));
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        string[] mutable =
        [
            .. Library.GetTypes().Where(type => !IsMadeByCompiler(type)).SelectMany(type => type.GetFields(Statics))
                .Where(field => !field.IsInitOnly && !field.IsLiteral && field.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
                .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"),
        ];
        Assert.Empty(mutable);
    }

    [Fact]
    public void Mutable_property_and_field_would_be_found()
    {
        Assert.True(IsMutable(typeof(Open).GetProperty(nameof(Open.Value))!));
        Assert.False(IsMutable(typeof(ClosedRecord).GetProperty(nameof(ClosedRecord.Value))!));
    }

    private static bool IsMutable(PropertyInfo property) =>
        property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMadeByCompiler(Type type) =>
        type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null || type.Name.Contains('<', StringComparison.Ordinal)
        || (type.DeclaringType is { } outer && IsMadeByCompiler(outer));

    private sealed class Open
    {
        public int Value { get; set; }
    }

    private sealed record ClosedRecord
    {
        public int Value { get; init; }
    }
}
