namespace Extraction.Pipeline;

/// <summary>Puts stages in order. The order of adding is the order of running.</summary>
public sealed class ExtractionPipelineBuilder
{
    private readonly List<IAnnotator> _annotators = [];

    /// <summary>Adds a stage of your own, or one of the rooms' through their <c>Add…</c> methods.</summary>
    /// <param name="annotator">The stage.</param>
    /// <returns>This builder.</returns>
    public ExtractionPipelineBuilder Add(IAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(annotator);
        _annotators.Add(annotator);
        return this;
    }

    /// <summary>Builds the pipeline; the builder may go on to build another.</summary>
    /// <returns>An immutable pipeline, safe to share between threads.</returns>
    /// <exception cref="InvalidOperationException">A stage lacks a layer that it requires, or two stages produce the same layer.</exception>
    public ExtractionPipeline Build()
    {
        var produced = new Dictionary<Type, string>();
        foreach (IAnnotator annotator in _annotators)
        {
            RequireLayers(annotator, produced);
            foreach (Type row in annotator.Produces)
            {
                if (!produced.TryAdd(row, annotator.Name))
                {
                    throw new InvalidOperationException($"Stages '{produced[row]}' and '{annotator.Name}' both produce {row.Name} rows; leave one out.");
                }
            }
        }

        return new ExtractionPipeline([.. _annotators]);
    }

    private static void RequireLayers(IAnnotator annotator, Dictionary<Type, string> produced)
    {
        string[] missing = [.. annotator.Requires.Where(row => !produced.ContainsKey(row)).Select(row => row.Name)];
        if (missing.Length > 0)
        {
            throw new InvalidOperationException($"Stage '{annotator.Name}' needs {string.Join(" and ", missing)} rows from a stage before it; add that stage first.");
        }
    }
}
