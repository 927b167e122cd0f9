using System.Buffers;
using Extraction.Figures.Units;
using Extraction.Text;
using static Extraction.Figures.Numbers.NumberWordClass;

namespace Extraction.Figures.Numbers;

/// <summary>
/// Finds every number of a sentence in one pass over its tokens, whatever it may turn out to be: the first character of a
/// token says which reader may begin there. Nothing is interpreted here; later stages reject, join and name.
/// </summary>
internal static class NumberScanner
{
    private static readonly SearchValues<char> Openers = SearchValues.Create(
        "0123456789.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + UnicodeFraction.Signs);

    /// <summary>Appends the numbers of a sentence, in text order and without overlap.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="numbers">Receives the numbers.</param>
    public static void Scan(in TokenWindow window, RentedList<NumberMatch> numbers)
    {
        int i = 0;
        while (i < window.Count)
        {
            char first = window.Text[window[i].Start];
            if (!Openers.Contains(first) || !TryReadAt(window, i, first, out NumberMatch number))
            {
                i++;
                continue;
            }

            if (numbers.Count > 0 && numbers[^1].End > number.Start)
            {
                i++; // an article or a leading point already taken by the number before
                continue;
            }

            // A number that no reader could finish (a dotted chain, an endless run) is passed over whole.
            if (number.Form != NumberForm.Unread)
            {
                numbers.Add(number);
            }

            i = Math.Max(number.EndToken, i + 1);
        }
    }

    private static bool TryReadAt(in TokenWindow window, int i, char first, out NumberMatch number)
    {
        if (char.IsAsciiDigit(first))
        {
            return DigitNumberReader.TryRead(window, i, window[i].Start, out number);
        }

        if (first == '.')
        {
            bool leads = window.TouchesPrevious(i + 1) && char.IsAsciiDigit(window.Text[window[i + 1].Start])
                && !window.TouchesPrevious(i);
            number = default;
            return leads && DigitNumberReader.TryRead(window, i, window[i].Start, out number);
        }

        if (first > '\u007F')
        {
            return UnicodeFraction.TryRead(window, i, out number);
        }

        return TryReadWord(window, i, out number);
    }

    private static bool TryReadWord(in TokenWindow window, int i, out NumberMatch number)
    {
        number = default;
        Token token = window[i];
        if (token.Kind == TokenKind.Alphanumeric)
        {
            return TryReadBehindCode(window, i, out number);
        }

        NumberWord word = token.Kind == TokenKind.Word ? NumberLexicon.Find(token.In(window.Text)) : default;
        if (word.Class == None || (token.Casing == TokenCasing.Title && IsPartOfName(window, i)))
        {
            return false;
        }

        if (VagueReader.TryRead(window, i, word, out number) || FractionReader.TryReadBare(window, i, word, out number))
        {
            return true;
        }

        if (!SpelledReader.TryRead(window, i, out SpelledReader.Cardinal cardinal))
        {
            return OrdinalReader.TryReadWord(window, i, word, out number);
        }

        if (OrdinalReader.TryReadCompound(window, i, cardinal, out number))
        {
            return true;
        }

        number = FractionReader.Complete(window, i, cardinal);
        return true;
    }

    /// <summary>"USD115", "DM50": the code of a currency glued to the digits.</summary>
    private static bool TryReadBehindCode(in TokenWindow window, int i, out NumberMatch number)
    {
        ReadOnlySpan<char> word = window.Word(i);
        int letters = word.IndexOfAnyInRange('0', '9');
        number = default;
        return letters > 1 && UnitTable.CurrencySigns.TryGet(word[..letters], out _)
            && DigitNumberReader.TryRead(window, i, window[i].Start + letters, out number);
    }

    /// <summary>"Three Kings", "the Third Reich": a capital inside a sentence, where no sentence begins.</summary>
    private static bool IsPartOfName(in TokenWindow window, int i)
    {
        if (i == 0 || window.BeginsLine(i))
        {
            return false;
        }

        ReadOnlySpan<char> before = window.Word(i - 1);
        bool opens = before is "." or ":" or "\"" or "\u201C" or "(" or ";" or "!" or "?" or "]" or "\u2018" or "'"
            || window.IsDash(i - 1);
        return !opens;
    }
}
