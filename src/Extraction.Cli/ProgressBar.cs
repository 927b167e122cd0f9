using System.Diagnostics;
using System.Globalization;

namespace Extraction.Cli;

/// <summary>A line on standard error that shows how far a run is; nothing where standard error is no terminal.</summary>
internal sealed class ProgressBar(TextWriter error, bool isShown, int files) : IDisposable
{
    private const int Width = 30;
    private const string ClearLine = "\r\u001b[K";
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _sinceDrawn = new();
    private int _filesOpened;
    private int _documents;

    /// <summary>Another input file was opened.</summary>
    public void OpenedFile() => Interlocked.Increment(ref _filesOpened);

    /// <summary>Another document was written.</summary>
    public void WroteDocument()
    {
        _documents++;
        if (isShown && (!_sinceDrawn.IsRunning || _sinceDrawn.Elapsed >= Interval))
        {
            Draw();
            _sinceDrawn.Restart();
        }
    }

    /// <summary>Takes the line away, so that a message can stand in its place.</summary>
    public void Clear()
    {
        if (isShown)
        {
            error.Write(ClearLine);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private void Draw()
    {
        // The file that is being read counts as half: a single large one shows that it was begun.
        double done = Math.Max(0, Volatile.Read(ref _filesOpened) - 0.5) / files;
        int filled = (int)(done * Width);
        string bar = new string('#', filled) + new string('.', Width - filled);
        error.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}[{bar}] {_documents} documents"));
        error.Flush();
    }
}
