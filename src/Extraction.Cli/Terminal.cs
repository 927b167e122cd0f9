namespace Extraction.Cli;

/// <summary>The streams that a command speaks through: results on the one, messages and progress on the other.</summary>
internal sealed record Terminal
{
    /// <summary>Standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Standard output: data, or a short summary.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: messages and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a progress bar may be drawn: standard error is a terminal.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether colour may be used: a terminal, and NO_COLOR is not set (no-color.org).</summary>
    public bool ShowsColour { get; init; }

    /// <summary>Those of the process.</summary>
    public static Terminal OfProcess() => new()
    {
        OpenInput = Console.OpenStandardInput,
        Output = Console.Out,
        Error = Console.Error,
        ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        ShowsColour = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };

    /// <summary>Says something to the user, after the tool's name, in red where colour may be used.</summary>
    public void Say(string message)
    {
        string name = ShowsColour ? "\u001b[31mextraction:\u001b[0m" : "extraction:";
        Error.Write($"{name} {message}\n");
    }
}
