namespace Extraction.Peers;

/// <summary>One system that reads the texts.</summary>
internal interface IContender : IDisposable
{
    /// <summary>Its name in the table, with its version where it is not this library.</summary>
    string Name { get; }

    /// <summary>Reads all texts a number of times, on one thread.</summary>
    /// <param name="passes">How many times, at least 1.</param>
    /// <returns>What that took.</returns>
    Lap Run(int passes);
}
