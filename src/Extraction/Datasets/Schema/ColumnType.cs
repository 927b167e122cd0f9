namespace Extraction.Datasets;

/// <summary>The types that a column can have, named as in Frictionless Table Schema v2.</summary>
public enum ColumnType : byte
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number, whole or not.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>Any number of texts; joined by <c>|</c> in CSV.</summary>
    List,
}
