using System.Globalization;

namespace Extraction.Tests.Support;

/// <summary>Another culture for the length of a test, on its own thread and on those of the tasks that it starts: the runtime lets it flow. Other tests never see it.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
