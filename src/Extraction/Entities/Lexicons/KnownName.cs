using Extraction.Entities.Names;

namespace Extraction.Entities.Lexicons;

/// <summary>One name of a gazetteer.</summary>
/// <param name="Type">What it stands for.</param>
/// <param name="Subtype">The finer type.</param>
/// <param name="Canonical">Key of the name that its variants share; 0 when it is the name itself.</param>
/// <param name="Rule">The rule that proposes names of this list.</param>
internal sealed record KnownName(EntityType Type, string Subtype, ulong Canonical, NameRule Rule);
