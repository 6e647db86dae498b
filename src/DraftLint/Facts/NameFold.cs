using DraftLint.Syntax;

namespace DraftLint.Facts;

/// <summary>Compares names without case and accents, with one kind of apostrophe and hyphen: "Peña" is like "PENA".</summary>
internal static class NameFold
{
    /// <summary>A letter without case and accent; U+2019 as U+0027, U+2010 and U+2011 as U+002D.</summary>
    public static char Fold(char c) => c < 128 ? FoldLatin(c) : FoldOther(c);

    // Small enough to become part of the loops that call it.
    private static char FoldLatin(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;

    private static char FoldOther(char c) => c switch
    {
        '\u2019' => '\'',
        '\u2010' or '\u2011' => '-',
        '\u00A0' => ' ',
        _ => char.ToLowerInvariant(Accents.Plain(c)),
    };

    /// <summary>The text without case and accents.</summary>
    public static string Fold(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (result, original) =>
    {
        for (var i = 0; i < original.Length; i++)
            result[i] = Fold(original[i]);
    });

    /// <summary>Whether two names are equal but for case, accents and the form of their marks.</summary>
    public static bool AreAlike(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
            return false;

        for (var i = 0; i < left.Length; i++)
        {
            if (Fold(left[i]) != Fold(right[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a name without case and accents is a folded text to the letter.</summary>
    public static bool FoldsTo(ReadOnlySpan<char> name, ReadOnlySpan<char> folded)
    {
        if (name.Length != folded.Length)
            return false;

        for (var i = 0; i < name.Length; i++)
        {
            if (Fold(name[i]) != folded[i])
                return false;
        }

        return true;
    }

    /// <summary>A stable hash in which names that are alike are equal.</summary>
    public static uint HashOf(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
            hash = (hash ^ Fold(c)) * 16777619u;

        return hash;
    }

    /// <summary>The id of a person by the name: "Nicolás Maduro" gives "nicolas-maduro".</summary>
    public static string Slug(string name)
    {
        Span<char> slug = stackalloc char[name.Length];
        var length = 0;
        foreach (var original in name)
        {
            var c = Fold(original);
            if (char.IsLetterOrDigit(c))
                slug[length++] = c;
            else if (length > 0 && slug[length - 1] != '-' && c is ' ' or '-')
                slug[length++] = '-';
        }

        return slug[..length].TrimEnd('-').ToString();
    }
}
