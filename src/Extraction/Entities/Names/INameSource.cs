namespace Extraction.Entities.Names;

/// <summary>A source of name candidates: a gazetteer, a family of rules, the tagger. It keeps no state between articles.</summary>
internal interface INameSource
{
    /// <summary>Proposes names. Proposals may overlap; the resolver chooses.</summary>
    /// <param name="scene">The article as the sources see it.</param>
    /// <param name="candidates">Receives the proposals, in any order.</param>
    void Propose(NameScene scene, List<NameCandidate> candidates);
}
