using Extraction.Entities.Lexicons;
using Extraction.Text;

namespace Extraction.Entities.Names;

/// <summary>Proposes persons: names behind ranks and titles, names that begin with a given name or an initial, and names of rulers with their number.</summary>
internal sealed class PersonSource : INameSource
{
    private const int MostTokens = 9;

    private static readonly NameRule BehindTitle = NameRules.Named("person.title");
    private static readonly NameRule BehindRole = NameRules.Named("person.role");
    private static readonly NameRule WithGivenName = NameRules.Named("person.given_name");
    private static readonly NameRule WithInitial = NameRules.Named("person.initial");
    private static readonly NameRule WithNumber = NameRules.Named("person.regnal");
    private static readonly NameRule WithEpithet = NameRules.Named("person.epithet");

    /// <inheritdoc/>
    public void Propose(NameScene scene, List<NameCandidate> candidates)
    {
        foreach (NameRun run in scene.Runs)
        {
            ProposeIn(scene, run, candidates);
        }
    }

    private static void ProposeIn(NameScene scene, NameRun run, List<NameCandidate> candidates)
    {
        int first = run.First;
        bool titled = PersonTitles.Skip(scene, ref first, run.End);
        bool role = !titled && HasRoleBefore(scene, run);
        first = titled ? first : PersonTitles.SkipGroups(scene, first, run.End);
        int end = EndOfPerson(scene, first, run.End);
        if (end > first && end - first <= MostTokens && RuleOf(scene, first, end, titled, role) is { } rule)
        {
            candidates.Add(new NameCandidate(first, end, EntityType.Person, "", rule));
        }

        // The person behind "of" stands apart when the resolver cuts the name before it: "Fifth Corps of Prince Poniatowski".
        if (end + 1 < run.End && scene.Word(end) is "of")
        {
            ProposeBehindOf(scene, end + 1, run.End, candidates);
        }
    }

    private static void ProposeBehindOf(NameScene scene, int first, int limit, List<NameCandidate> candidates)
    {
        if (PersonTitles.Skip(scene, ref first, limit) && EndOfPerson(scene, first, limit) == limit && limit - first <= MostTokens && IsPlainName(scene, first, limit))
        {
            candidates.Add(new NameCandidate(first, limit, EntityType.Person, "", BehindTitle));
        }
    }

    private static NameRule? RuleOf(NameScene scene, int first, int end, bool titled, bool role)
    {
        if (titled)
        {
            return IsPlainName(scene, first, end) ? BehindTitle : null;
        }

        bool several = end - first > 1;
        if (several && PersonName.IsNumeral(scene.Word(end - 1)) && !scene.Has(first, WordTraits.Head))
        {
            return scene.Has(first, WordTraits.GivenName) ? WithNumber : null;
        }

        if (several && scene.Has(end - 1, WordTraits.Epithet) && scene.Word(end - 2) is "the")
        {
            return WithEpithet;
        }

        if (several && scene.Has(first, WordTraits.GivenName) && !EndsInHead(scene, first, end))
        {
            return WithGivenName;
        }

        if (several && IsInitial(scene, first) && !EndsInHead(scene, first, end))
        {
            return WithInitial;
        }

        return role && several && IsPlainName(scene, first, end) && !EndsInHead(scene, first, end) ? BehindRole : null;
    }

    /// <summary>A lower-case trade or kin right before the name: "physicist Lise Meitner".</summary>
    private static bool HasRoleBefore(NameScene scene, NameRun run) =>
        run.First > scene.Table.Sentences[run.Sentence].FirstToken
        && scene.TokenAt(run.First - 1).Casing == TokenCasing.Lower
        && scene.IsSpaced(run.First - 1)
        && EntityLexicon.Titles.TryMatch(scene.Keys, run.First - 1, run.First, out _, out TitleKind kind)
        && kind == TitleKind.Role;

    /// <summary>Index behind the person's name: before an "of" that leads to a place, before a possessive head.</summary>
    private static int EndOfPerson(NameScene scene, int first, int limit)
    {
        for (int i = first + 1; i < limit; i++)
        {
            if (scene.Word(i) is "of" or "for" or "on" or "'s" or "\u2019s" or "&")
            {
                return i;
            }
        }

        return limit;
    }

    private static bool IsPlainName(NameScene scene, int first, int end) =>
        !scene.Has(first, WordTraits.Calendar)
        && !(end - first == 1 && PersonTitles.IsTitle(scene, first))
        && !(end - first == 1 && scene.Has(first, WordTraits.Head | WordTraits.Group | WordTraits.Common) && !scene.Has(first, WordTraits.GivenName | WordTraits.SurnameHead));

    private static bool EndsInHead(NameScene scene, int first, int end) =>
        (scene.Has(end - 1, WordTraits.Head) && !scene.Has(end - 1, WordTraits.SurnameHead))
        || (end - first > 2 && scene.Has(end - 1, WordTraits.Head) && !scene.Has(end - 2, WordTraits.GivenName) && !IsInitial(scene, end - 3));

    private static bool IsInitial(NameScene scene, int token) =>
        !EntityLexicon.Names.TryMatch(scene.Keys, token, token + 1, out _, out _) && scene.Word(token) is var word && ((word.Length == 1 && token + 1 < scene.Count && scene.Word(token + 1) is ".") || (word.Length > 3 && word[1] == '.' && word[3] == '.'));
}
