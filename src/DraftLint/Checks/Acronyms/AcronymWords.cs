using System.Text;

namespace DraftLint.Checks.Acronyms;

/// <summary>Compares expansions as a reader would: without case, articles, hyphens and plural endings.</summary>
internal static class AcronymWords
{
    /// <summary>Whether two expansions are the same words.</summary>
    public static bool AreEqual(string left, string right) => Key(left) == Key(right);

    private static string Key(string words)
    {
        var key = new StringBuilder(words.Length);
        foreach (var range in words.AsSpan().SplitAny(' ', '-', '\u00A0', '\n', '‑'))
        {
            var word = words.AsSpan(range);
            if (word.IsEmpty || (key.Length == 0 && word.Equals("the", StringComparison.OrdinalIgnoreCase)))
                continue;

            if (word.Length > 3 && word[^1] == 's' && word[^2] is not 's')
                word = word[..^1];

            foreach (var letter in word)
                key.Append(letter == '’' ? '\'' : char.ToLowerInvariant(letter));

            key.Append(' ');
        }

        return key.ToString();
    }
}
