using Extraction.Text;

namespace Extraction.Events.Participants;

/// <summary>A name or actor noun in a clause, before it has a role.</summary>
/// <param name="Unit">The unit where it ends.</param>
/// <param name="Mention">Index of its name, or -1 for a common noun.</param>
/// <param name="Span">Its place in the text.</param>
/// <param name="Preposition">The unit of the preposition that governs it; -1 for none, <see cref="Closed"/> behind a comma.</param>
internal readonly record struct Argument(int Unit, int Mention, TextSpan Span, int Preposition)
{
    /// <summary>Stands for the preposition of what follows a comma: neither governed nor an object.</summary>
    public const int Closed = -2;
}
