namespace DraftLint.Dictionaries;

/// <summary>Right words for a wrong one: its name with a capital, by the replacements of the affix file, then by one slip of the pen, then as two words.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    /// <summary>The best few, in the capitals of the dictionary; empty if nothing is near.</summary>
    public static IReadOnlyList<string> For(string word, IReadOnlyList<SpellingDictionary> dictionaries)
    {
        var lower = word.ToLowerInvariant().Replace('’', '\'');
        var found = new List<string>();
        foreach (var candidate in Replaced(lower, dictionaries).Prepend(char.ToUpperInvariant(lower[0]) + lower[1..]).Concat(Swapped(lower)).Concat(Cut(lower)).Concat(Changed(lower, dictionaries)))
        {
            if (candidate != lower && !found.Contains(candidate, StringComparer.Ordinal) && candidate.Split(' ').All(part => dictionaries.Any(dictionary => dictionary.MaySuggest(part))))
                found.Add(candidate);

            if (found.Count == Most)
                break;
        }

        return found.Count > 0 ? found : Split(lower, dictionaries);
    }

    private static IEnumerable<string> Replaced(string word, IReadOnlyList<SpellingDictionary> dictionaries)
    {
        foreach (var (wrong, right) in dictionaries.SelectMany(static dictionary => dictionary.Affixes.Replacements))
        {
            var plain = wrong.Trim('^', '$');
            for (var at = word.IndexOf(plain, StringComparison.Ordinal); plain.Length > 0 && at >= 0; at = word.IndexOf(plain, at + 1, StringComparison.Ordinal))
            {
                if ((at == 0 || !wrong.StartsWith('^')) && (at + plain.Length == word.Length || !wrong.EndsWith('$')))
                    yield return string.Concat(word.AsSpan(0, at), right, word.AsSpan(at + plain.Length));
            }
        }
    }

    private static IEnumerable<string> Swapped(string word) =>
        Enumerable.Range(0, Math.Max(0, word.Length - 1)).Select(i => string.Concat(word.AsSpan(0, i), word[i + 1].ToString(), word[i].ToString(), word.AsSpan(i + 2)));

    private static IEnumerable<string> Cut(string word) => Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));

    private static IEnumerable<string> Changed(string word, IReadOnlyList<SpellingDictionary> dictionaries)
    {
        foreach (var letter in dictionaries[0].Affixes.Letters.Where(char.IsLower))
        {
            for (var i = 0; i <= word.Length; i++)
            {
                yield return word.Insert(i, letter.ToString());
                if (i < word.Length)
                    yield return string.Concat(word.AsSpan(0, i), letter.ToString(), word.AsSpan(i + 1));
            }
        }
    }

    private static List<string> Split(string word, IReadOnlyList<SpellingDictionary> dictionaries)
    {
        for (var i = 1; i < word.Length; i++)
        {
            var (left, right) = (word[..i], word[i..]);
            if ((left.Length > 2 || left is "a") && right.Length > 2 && dictionaries.Any(one => one.MaySuggest(left)) && dictionaries.Any(one => one.MaySuggest(right)))
                return [$"{left} {right}"];
        }

        return [];
    }
}
