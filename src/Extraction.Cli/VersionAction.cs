using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Extraction.Cli;

/// <summary>Says the version of the tool, without the commit that it was built from.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        string? version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        terminal.Output.Write($"{version?.Split('+')[0] ?? "unknown"}\n");
        return ExitCode.Ok;
    }
}
