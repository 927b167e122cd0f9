namespace Extraction.Text;

/// <summary>
/// Folds Latin letters with diacritics to their base letter, and the many apostrophes and dashes to one each. For comparing only:
/// rows keep the text as it stands.
/// </summary>
/// <remarks>
/// The first characters of the canonical decompositions of Unicode, written out: normalisation at run time would depend on the
/// globalization data of the system. Letters with a stroke (Ø, Đ, Ł) and the dotless i have no decomposition and are folded too.
/// </remarks>
internal static class LetterFold
{
    private const char FirstLatin = '\u00C0';
    private const char EndLatin = '\u0250';
    private const char FirstAdditional = '\u1E00';
    private const char EndAdditional = '\u1F00';

    /// <summary>Latin-1 Supplement, Latin Extended-A and -B, in the order of their code points.</summary>
    private const string Latin =
        "AAAAAAÆCEEEEIIIIÐNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy" +
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIiĲĳJjKkĸLlLlLlĿ" +
        "ŀLlNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ" +
        "ƀƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏƐƑƒƓƔƕƖƗƘƙƚƛƜƝƞƟOoƢƣƤƥƦƧƨƩƪƫƬƭƮUuƱƲƳƴƵƶƷƸƹƺƻƼƽƾƿ" +
        "ǀǁǂǃǄǅǆǇǈǉǊǋǌAaIiOoUuUuUuUuUuǝAaAaÆæǤǥGgKkOoOoƷʒjǱǲǳGgǶǷNnAaÆæØø" +
        "AaAaEeEeIiIiOoOoRrRrUuUuSsTtȜȝHhȠȡȢȣȤȥAaEeOoOoOoOoYyȴȵȶȷȸȹȺȻȼȽȾȿ" +
        "ɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏ";

    /// <summary>Latin Extended Additional, in the order of its code points.</summary>
    private const string Additional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm" +
        "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv" +
        "WwWwWwWwWwXxXxYyZzZzZzhtwyẚſẜẝẞẟAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe" +
        "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyỺỻỼỽỾỿ";

    /// <summary>The letter to compare by.</summary>
    /// <param name="c">A character of a token.</param>
    /// <returns>Its base letter in the same case, or the character itself.</returns>
    public static char Of(char c) => c switch
    {
        < FirstLatin => c,
        < EndLatin => Latin[c - FirstLatin],
        >= FirstAdditional and < EndAdditional => Additional[c - FirstAdditional],
        '\u2018' or '\u2019' or '\u02BC' or '\u02BB' => '\'',
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        _ => c,
    };
}
