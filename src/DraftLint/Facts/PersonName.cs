namespace DraftLint.Facts;

/// <summary>How names are made: suffixes, particles and the place of the surname.</summary>
internal static class PersonName
{
    private static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XXIII", "Ph.D.", "M.D."];

    private static readonly string[] Particles =
        ["de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten", "bin", "ibn", "al", "el", "af", "zu", "e", "y"];

    /// <summary>Whether a word is a suffix of a name: "Jr.", "III".</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word)
    {
        foreach (var suffix in Suffixes)
        {
            if (word.SequenceEqual(suffix))
                return true;
        }

        return false;
    }

    /// <summary>Whether a lower-case word belongs inside a name: "de", "van", "bin".</summary>
    public static bool IsParticle(ReadOnlySpan<char> word)
    {
        foreach (var particle in Particles)
        {
            if (word.SequenceEqual(particle))
                return true;
        }

        return false;
    }

    /// <summary>A word of a name without its Arabic article: "Assad" of "al-Assad", "Sisi" of "el-Sisi".</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[2] == '-' && char.IsUpper(word[3]) && (word.StartsWith("al", StringComparison.OrdinalIgnoreCase) || word.StartsWith("el", StringComparison.OrdinalIgnoreCase)) ? word[3..] : word;

    /// <summary>The surname of a full name: its first word if the family name stands first, else the last with the particles before it.</summary>
    public static string SurnameOf(string name, NameOrder order)
    {
        if (order == NameOrder.Mononym)
            return name;

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return name;

        if (order == NameOrder.FamilyFirst)
            return words[0];

        var end = words.Length;
        while (end > 1 && IsSuffix(words[end - 1].TrimEnd(',')))
            end--;

        var first = end - 1;
        while (first > 1 && IsParticle(words[first - 1]))
            first--;

        return string.Join(' ', words[first..end]).TrimEnd(',');
    }
}
