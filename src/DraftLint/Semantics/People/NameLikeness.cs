using DraftLint.Facts;
using DraftLint.Text;

namespace DraftLint.Semantics.People;

/// <summary>How two spellings of a name differ.</summary>
internal enum Likeness
{
    /// <summary>They are equal, or two names.</summary>
    None,

    /// <summary>By capitals, hyphens, blanks or accents alone: "DeVito", "De Vito".</summary>
    Form,

    /// <summary>By a letter or two: "Sikora", "Sikorra".</summary>
    Letters,
}

/// <summary>Compares spellings of names.</summary>
/// <param name="minLetters">Letters that a word must have for a wrong one to be told from another name.</param>
/// <param name="maxDistance">Most wrong letters; two only in long words.</param>
internal sealed class NameLikeness(int minLetters, int maxDistance)
{
    private const int LettersForTwoEdits = 8;

    /// <summary>How two words differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <param name="isSurname">Whether they are surnames; given names have feminine and short forms.</param>
    /// <param name="besideEqual">Whether another word of the two names is equal, so that a shorter one will do.</param>
    public Likeness Of(string left, string right, bool isSurname, bool besideEqual = false)
    {
        if (DifferInArticle(left, right))
            return Likeness.Letters;

        if (FirstLetter(left) != FirstLetter(right) || left == right || AreOneByInitials(left, right))
            return Likeness.None;

        var plain = Squeeze(left);
        var other = Squeeze(right);
        if (plain == other)
            return Likeness.Form;

        // "Runcie", "Runcey": two edits, and one sound.
        if (isSurname && Math.Min(plain.Length, other.Length) >= minLetters && plain[0] == other[0] && Sound(plain) == Sound(other))
            return Likeness.Letters;

        return Math.Min(plain.Length, other.Length) >= (besideEqual ? minLetters - 1 : minLetters) && AreNear(plain, other, isSurname) ? Likeness.Letters : Likeness.None;
    }

    /// <summary>"al-Hammadi", "el-Hammadi": one Arabic article in two spellings.</summary>
    private static bool DifferInArticle(string left, string right) =>
        left.Length == right.Length && left.Length > 5 && left[2] == '-' && right[2] == '-' && left[0] != right[0] && left[0] is 'a' or 'e' or 'A' or 'E' && right[0] is 'a' or 'e' or 'A' or 'E' && left[1] == 'l' && right[1] == 'l'
        && left.AsSpan(3).SequenceEqual(right.AsSpan(3));

    /// <summary>The first letter without case and accent: names that are alike share it.</summary>
    private static char FirstLetter(string name)
    {
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                return NameFold.Fold(c);
        }

        return '\0';
    }

    /// <summary>The letters of a name without case, accents, hyphens, blanks and apostrophes.</summary>
    public static string Squeeze(string name)
    {
        Span<char> letters = stackalloc char[name.Length <= 64 ? name.Length : 0];
        if (letters.IsEmpty)
            return name;

        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                letters[length++] = NameFold.Fold(c);
        }

        return letters[..length].ToString();
    }

    /// <summary>A name with one spelling for endings and pairs of letters that sound alike.</summary>
    private static string Sound(string name)
    {
        var ending = name.EndsWith("ey", StringComparison.Ordinal) || name.EndsWith("ie", StringComparison.Ordinal) ? name[..^2] + "y" : name;
        return ending.Replace("ph", "f", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("sch", "sh", StringComparison.Ordinal).Replace("tz", "z", StringComparison.Ordinal).Replace("ae", "e", StringComparison.Ordinal).Replace("kh", "k", StringComparison.Ordinal);
    }

    /// <summary>Whether two words are one or two letters apart, and neither is the other's plural, feminine or patronymic.</summary>
    private bool AreNear(string left, string right, bool isSurname)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        var most = Math.Min(maxDistance, shorter.Length >= LettersForTwoEdits ? 2 : 1);
        if (longer.Length - shorter.Length > most || shorter[0] != longer[0])
            return false;

        return !IsOtherName(shorter, longer, isSurname) && (EditDistance.Of(shorter, longer, most) <= most || (isSurname && AreSwapped(left, right)));
    }

    /// <summary>"Mamdani", "Mandami": two letters have changed places.</summary>
    private static bool AreSwapped(string left, string right)
    {
        if (left.Length != right.Length)
            return false;

        var (first, second) = (-1, -1);
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] == right[i])
                continue;

            if (second >= 0)
                return false;

            (first, second) = first < 0 ? (i, -1) : (first, i);
        }

        return second > 0 && left[first] == right[second] && left[second] == right[first];
    }

    /// <summary>"Roberts" beside "Robert", "Harrison" beside "Harris"; of given names, "Carla" beside "Carl", "Mario" beside "Maria".</summary>
    private static bool IsOtherName(string shorter, string longer, bool isSurname)
    {
        if (longer.StartsWith(shorter, StringComparison.Ordinal))
            return longer[shorter.Length..] is "s" or "es" or "on" or "er" or "an" or "ian" || (!isSurname && longer[shorter.Length..] is "a" or "e" or "o" or "y" or "ie" or "na");

        return !isSurname && shorter.Length == longer.Length && shorter.AsSpan(0, shorter.Length - 1).SequenceEqual(longer.AsSpan(0, longer.Length - 1))
            && shorter[^1] is 'a' or 'o' or 'e' or 'i' or 's' && longer[^1] is 'a' or 'o' or 'e' or 'i' or 's';
    }

    /// <summary>"J. D. Vance", "J.D. Vance" and "JD Vance" are matters of style.</summary>
    private static bool AreOneByInitials(string left, string right) =>
        left.Contains('.', StringComparison.Ordinal) != right.Contains('.', StringComparison.Ordinal) || left.Contains('.', StringComparison.Ordinal)
            ? left.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) == right.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            : false;
}
