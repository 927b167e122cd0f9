namespace Extraction.Events;

/// <summary>A word of a user's own that tells events.</summary>
/// <param name="Type">The type of event, snake_case.</param>
/// <param name="Word">A verb's base form or a noun's singular.</param>
internal readonly record struct EventTrigger(string Type, string Word);
