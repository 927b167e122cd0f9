using Extraction.Entities.Lexicons;

namespace Extraction.Entities.Names;

/// <summary>The ranks, offices and courtesies that stand before a person's name and are no part of it.</summary>
internal static class PersonTitles
{
    /// <summary>Takes them from the head of a name: "Field Marshal Lord Kitchener", "Prussian General Blücher".</summary>
    /// <param name="scene">The article.</param>
    /// <param name="first">Index of the first token; moves behind the titles where there are any.</param>
    /// <param name="end">Index behind the last token.</param>
    /// <returns>Whether there was a title.</returns>
    public static bool Skip(NameScene scene, ref int first, int end)
    {
        bool titled = false;
        int at = SkipGroups(scene, first, end);
        while (at < end && EntityLexicon.Titles.TryMatch(scene.Keys, at, end, out int length, out _))
        {
            int behind = at + length;
            behind += behind < end && scene.Word(behind) is "." && scene.Touches(behind - 1) ? 1 : 0;
            bool given = scene.Has(at, WordTraits.GivenName) && behind < end && scene.TokenAt(behind).Length == 1; // "Earl J. Hess"
            if (behind >= end || given || !scene.IsCapitalized(behind))
            {
                break;
            }

            (at, titled) = (behind, true);
        }

        first = titled ? at : first;
        return titled;
    }

    /// <summary>Takes nationalities from the head of a name.</summary>
    /// <param name="scene">The article.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index behind the last token.</param>
    /// <returns>Index of the first token behind them.</returns>
    public static int SkipGroups(NameScene scene, int first, int end)
    {
        while (first + 1 < end && scene.Has(first, WordTraits.Group) && !scene.Has(first, WordTraits.GivenName) && scene.IsCapitalized(first + 1))
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether a word alone is a title: "General", the "Gen" of "Gen."</summary>
    /// <param name="scene">The article.</param>
    /// <param name="token">Index of the token.</param>
    /// <returns>True for a title in full or abbreviated.</returns>
    public static bool IsTitle(NameScene scene, int token) =>
        EntityLexicon.Titles.TryMatch(scene.Keys, token, Math.Min(token + 2, scene.Count), out int length, out _)
        && (length == 1 || scene.Word(token + 1) is ".");
}
