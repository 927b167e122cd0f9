using System.Collections.Immutable;
using Extraction.Articles.Corpora;
using Extraction.Datasets;

namespace Extraction.Cli;

/// <summary>What <c>extraction extract</c> was asked to do.</summary>
internal sealed record ExtractSettings
{
    /// <summary>Files, folders, globs, or <c>-</c>.</summary>
    public required ImmutableArray<string> Inputs { get; init; }

    /// <summary>The output folder.</summary>
    public required string Output { get; init; }

    /// <summary>What to write into it.</summary>
    public required DatasetWriterOptions Writing { get; init; }

    /// <summary>The shape of the inputs.</summary>
    public CorpusFormat From { get; init; }

    /// <summary>What the records of JSON Lines call their fields; null for the usual names.</summary>
    public RecordFields? Fields { get; init; }

    /// <summary>The day that relative dates count from.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>How many documents are worked on at once; 0 for one a processor.</summary>
    public int Jobs { get; init; }

    /// <summary>No summary and no progress.</summary>
    public bool Quiet { get; init; }
}
