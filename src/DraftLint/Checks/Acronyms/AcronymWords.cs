using System.Text;

namespace DraftLint.Checks.Acronyms;

/// <summary>Compares expansions as a reader would: without case, articles, hyphens and plural endings.</summary>
internal static class AcronymWords
{
    /// <summary>Whether two expansions are the same words.</summary>
    public static bool AreEqual(string left, string right) => Key(left) == Key(right);

    /// <summary>Whether two expansions are the same words, or forms of them ("Fellows", "Fellowship"), or one holds the other ("National Weather Desk", "Weather Desk").</summary>
    public static bool AreAlike(string left, string right)
    {
        var (one, other) = (Key(left), Key(right));
        if (one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal))
            return true;

        var words = one.Split(' ');
        var others = other.Split(' ');
        if (words.Length != others.Length)
            return false;

        for (var i = 0; i < words.Length; i++)
        {
            if (!HaveOneStem(words[i], others[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether two names are the same but for case, blanks and kinds of hyphen: a plural makes another name.</summary>
    public static bool AreExactly(string left, string right) => Key(left, foldsPlural: false) == Key(right, foldsPlural: false);

    /// <summary>Whether two expansions are the same words of weight in another order: "Cape Breton Relief Fund", "Relief Fund of Cape Breton".</summary>
    public static bool AreReordered(string left, string right) => WordsOf(left) is { Length: > 2 } words && WordsOf(right) is var others && words.AsSpan().SequenceEqual(others);

    private static string[] WordsOf(string text) => [.. Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => !Facts.TitleContent.IsSmall(word) && word != "in").Order(StringComparer.Ordinal)];

    private static bool HaveOneStem(string word, string other)
    {
        const int Stem = 5;
        return word == other || (word.Length >= Stem && other.Length >= Stem && word.AsSpan(0, Stem).SequenceEqual(other.AsSpan(0, Stem)) && (word.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(word, StringComparison.Ordinal)));
    }

    private static string Key(string words, bool foldsPlural = true)
    {
        var key = new StringBuilder(words.Length);
        foreach (var range in words.AsSpan().SplitAny(' ', '-', '\u00A0', '\n', '‑'))
        {
            var word = words.AsSpan(range);
            if (word.IsEmpty || (key.Length == 0 && word.Equals("the", StringComparison.OrdinalIgnoreCase)))
                continue;

            if (foldsPlural && word.Length > 3 && word[^1] == 's' && word[^2] is not 's')
                word = word[..^1];

            foreach (var letter in word)
                key.Append(letter == '’' ? '\'' : char.ToLowerInvariant(letter));

            key.Append(' ');
        }

        return key.ToString();
    }
}
