using Extraction.Entities.Lexicons;
using Extraction.Entities.Merging;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>
/// Proposes later mentions of names that the article has introduced in full: the surname of a person, of several words too, the acronym in a bracket,
/// the name itself where nothing beside it tells its type.
/// </summary>
internal sealed class EchoSource
{
    private static readonly NameRule Surname = NameRules.Named("echo.surname");
    private static readonly NameRule Acronym = NameRules.Named("echo.acronym");
    private static readonly NameRule Family = NameRules.Named("echo.family");
    private static readonly NameRule Repeat = NameRules.Named("echo.repeat");

    private readonly Dictionary<ulong, Echo> _known = [];
    private readonly Dictionary<ulong, Echo> _tails = [];

    /// <summary>Proposes names by what was chosen first.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="chosen">The names of the first resolution, in text order.</param>
    /// <param name="candidates">Receives the proposals.</param>
    public void Propose(NameScene scene, ReadOnlySpan<NameCandidate> chosen, List<NameCandidate> candidates)
    {
        _known.Clear();
        _tails.Clear();
        foreach (ref readonly NameCandidate name in chosen)
        {
            LearnRepeat(scene, name);
        }

        foreach (ref readonly NameCandidate name in chosen)
        {
            LearnAcronym(scene, name);
            LearnSurname(scene, name);
            LearnTails(scene, name);
        }

        foreach (NameRun run in scene.Runs)
        {
            ProposeTail(scene, run, candidates);
            ProposeIn(scene, run, candidates);
        }
    }

    /// <summary>"García Márquez" where the article has a Gabriel García Márquez.</summary>
    private void ProposeTail(NameScene scene, NameRun run, List<NameCandidate> candidates)
    {
        int first = run.First + 1 < run.End && OpensSentence(scene, run.First, run) ? run.First + 1 : run.First;
        if (_tails.Count > 0 && run.End - first > 1 && _tails.TryGetValue(NameForm.Of(scene, first, run.End).Key, out Echo name))
        {
            candidates.Add(new NameCandidate(first, run.End, name.Type, name.Subtype, name.Rule) { Canonical = name.Canonical });
        }
    }

    private void ProposeIn(NameScene scene, NameRun run, List<NameCandidate> candidates)
    {
        for (int i = run.First; i < run.End; i++)
        {
            bool alone = (i == run.First || !scene.IsCapitalized(i - 1) || OpensSentence(scene, i - 1, run)) && (i + 1 == run.End || !scene.IsCapitalized(i + 1));
            if (!alone || !scene.IsCapitalized(i))
            {
                continue;
            }

            if (_known.TryGetValue(scene.Keys[i], out Echo name))
            {
                bool placed = name.Rule == Surname && StandsAsPlace(scene, i, run);
                if (!placed)
                {
                    candidates.Add(new NameCandidate(i, i + 1, name.Type, name.Subtype, name.Rule) { Canonical = name.Canonical });
                }
            }
            else if (IsFamily(scene, i))
            {
                candidates.Add(new NameCandidate(i, i + 1, EntityType.Group, "family", Family));
            }
        }
    }

    /// <summary>"the Stanleys", where the article has a Stanley.</summary>
    private bool IsFamily(NameScene scene, int token) =>
        token > 0
        && scene.Word(token - 1) is "the" or "The"
        && scene.Word(token) is [_, _, _, .., 's'] word
        && _known.TryGetValue(TokenKeys.Of(word[..^1], LexiconCasing.OfNames), out Echo name)
        && name.Rule == Surname;

    private static bool OpensSentence(NameScene scene, int token, NameRun run) =>
        token == scene.Table.Sentences[run.Sentence].FirstToken && scene.Has(token, WordTraits.Opener | WordTraits.Common);

    /// <summary>"in Washington" is no person, though the article has one of that name.</summary>
    private static bool StandsAsPlace(NameScene scene, int token, NameRun run) =>
        token > scene.Table.Sentences[run.Sentence].FirstToken
        && scene.Word(token - 1) is "in" or "at" or "near"
        && EntityLexicon.Names.TryMatch(scene.Keys, token, token + 1, out _, out KnownName name)
        && name.Type == EntityType.Location;

    private void LearnRepeat(NameScene scene, in NameCandidate name)
    {
        if (name.Length == 1 && name.Rule.Confidence > NameRule.Weak)
        {
            _known.TryAdd(scene.Keys[name.First], Echo.Of(name, Repeat));
        }
    }

    private void LearnSurname(NameScene scene, in NameCandidate name)
    {
        if (name.Type != EntityType.Person || name.Length < 2)
        {
            return;
        }

        int last = name.End - 1;
        while (last > name.First && (!scene.IsCapitalized(last) || PersonName.IsSuffix(scene.Word(last))))
        {
            last--;
        }

        bool epithet = last > name.First && scene.Word(last - 1) is "the";
        if (last > name.First && !epithet && StandsAlone(scene, last))
        {
            _known[scene.Keys[last]] = Echo.Of(name, Surname);
        }

        if (scene.Word(name.First).Length > 2 && StandsAlone(scene, name.First))
        {
            _known.TryAdd(scene.Keys[name.First], Echo.Of(name, Surname));
        }
    }

    /// <summary>The last words of a person's name, two at least. Behind "of" stands a place.</summary>
    private void LearnTails(NameScene scene, in NameCandidate name)
    {
        const int LongestName = 8;
        if (name.Type != EntityType.Person || name.Length is < 3 or > LongestName)
        {
            return;
        }

        for (int first = name.End - 1; first > name.First && scene.Word(first) is not "of"; first--)
        {
            if (scene.IsCapitalized(first) && NameForm.Of(scene, first, name.End) is { Words: > 1 } tail)
            {
                _tails.TryAdd(tail.Key, Echo.Of(name, Surname));
            }
        }
    }

    /// <summary>A letter, a title or a nationality at the end of a name is no surname by which the person is named later: "Bruce A", "Winter King".</summary>
    private static bool StandsAlone(NameScene scene, int token) =>
        scene.TokenAt(token).Length > 1 && !scene.Has(token, WordTraits.Group) && !PersonTitles.IsTitle(scene, token);

    /// <summary>"Imperial Japanese Army (IJA)": capitals in a bracket right behind a name that begins with the same letter.</summary>
    private void LearnAcronym(NameScene scene, in NameCandidate name)
    {
        int letters = name.End + 1;
        if (name.Length > 1
            && letters + 1 < scene.Count
            && scene.Word(name.End) is "("
            && scene.Word(letters + 1) is ")"
            && scene.TokenAt(letters).Casing == TokenCasing.Upper
            && scene.Word(letters)[0] == scene.Word(name.First)[0])
        {
            _known[scene.Keys[letters]] = Echo.Of(name, Acronym);
        }
    }

    /// <summary>What a later mention takes from the name that introduced it.</summary>
    private readonly record struct Echo(EntityType Type, string Subtype, ulong Canonical, NameRule Rule)
    {
        public static Echo Of(in NameCandidate name, NameRule rule) => new(name.Type, name.Subtype, name.Canonical, rule);
    }
}
