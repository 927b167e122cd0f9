using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Extraction.Peers;

/// <summary>A JavaScript library, in a Node process of its own that keeps its own time: <c>node/peer.mjs</c>.</summary>
internal sealed class NodeContender : IContender
{
    private readonly Process _process;

    private NodeContender(string name, Process process) => (Name, _process) = (name, process);

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Starts a library, unless Node or the library is not installed.</summary>
    /// <param name="library">What <c>peer.mjs</c> calls it.</param>
    /// <param name="folder">The folder of the script.</param>
    /// <param name="texts">The texts.</param>
    /// <returns>The running library, or null where it cannot run.</returns>
    public static NodeContender? Start(string library, string folder, IReadOnlyList<string> texts)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "peer.mjs"), library])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        try
        {
            Process process = Process.Start(start)!;
            process.StandardInput.WriteLine(JsonSerializer.Serialize(texts));
            string? name = process.StandardOutput.ReadLine();
            return name is null ? null : new NodeContender(name, process);
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public Lap Run(int passes)
    {
        _process.StandardInput.WriteLine(passes.ToString(CultureInfo.InvariantCulture));
        using var answer = JsonDocument.Parse(_process.StandardOutput.ReadLine()!);
        double milliseconds = answer.RootElement.GetProperty("milliseconds").GetDouble();
        return new Lap(TimeSpan.FromMilliseconds(milliseconds), answer.RootElement.GetProperty("rows").GetInt64(), null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
