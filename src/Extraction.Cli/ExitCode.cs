namespace Extraction.Cli;

/// <summary>What the process says when it ends; from 64 up as in BSD's sysexits.h.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>A defect of the tool.</summary>
    public const int InternalFailure = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>At least one document could not be read.</summary>
    public const int BadData = 65;

    /// <summary>An input does not exist.</summary>
    public const int InputMissing = 66;

    /// <summary>The output cannot be written.</summary>
    public const int CannotWrite = 73;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
