using System.Collections.Immutable;

namespace DraftLint.Dictionaries;

/// <summary>One line of a Hunspell affix: under a condition on the stem, some letters go and others come (<c>SFX D y ied [^aeiou]y</c>).</summary>
/// <param name="Flag">The flag by which a word of the dictionary takes it.</param>
/// <param name="IsSuffix">Whether it stands at the end.</param>
/// <param name="Crosses">Whether it goes together with one at the other end.</param>
/// <param name="Stripped">The letters of the stem that go.</param>
/// <param name="Added">The letters that come.</param>
/// <param name="Condition">What the stem ends, or begins, with: one entry for each letter.</param>
/// <param name="Flags">The flags of the word that it makes, so that another affix can follow.</param>
internal sealed record Affix(string Flag, bool IsSuffix, bool Crosses, string Stripped, string Added, ImmutableArray<AffixLetter> Condition, ImmutableArray<string> Flags)
{
    /// <summary>The stem of a word that ends, or begins, with this affix; null if it can't.</summary>
    public string? StemOf(string word)
    {
        if (word.Length < Added.Length || word.Length + Stripped.Length - Added.Length == 0)
            return null;

        var stem = IsSuffix
            ? word.EndsWith(Added, StringComparison.Ordinal) ? string.Concat(word.AsSpan(0, word.Length - Added.Length), Stripped) : null
            : word.StartsWith(Added, StringComparison.Ordinal) ? string.Concat(Stripped, word.AsSpan(Added.Length)) : null;
        return stem is not null && Suits(stem) ? stem : null;
    }

    private bool Suits(string stem)
    {
        if (stem.Length < Condition.Length)
            return false;

        var start = IsSuffix ? stem.Length - Condition.Length : 0;
        for (var i = 0; i < Condition.Length; i++)
        {
            if (!Condition[i].Takes(stem[start + i]))
                return false;
        }

        return true;
    }
}

/// <summary>One letter of a condition: <c>y</c>, <c>[aeiou]</c>, <c>[^aeiou]</c> or <c>.</c></summary>
/// <param name="Letters">The letters.</param>
/// <param name="IsNegated">Whether all others are meant.</param>
internal readonly record struct AffixLetter(string Letters, bool IsNegated)
{
    /// <summary>Whether a letter fits.</summary>
    public bool Takes(char letter) => Letters.Contains(letter, StringComparison.Ordinal) != IsNegated;

    /// <summary>Reads a condition; <c>.</c> alone is none. Null if it is not one.</summary>
    public static ImmutableArray<AffixLetter>? Read(string text)
    {
        var letters = ImmutableArray.CreateBuilder<AffixLetter>();
        for (var i = 0; i < text.Length && text != "."; i++)
        {
            if (text[i] != '[')
            {
                letters.Add(text[i] == '.' ? new AffixLetter("", IsNegated: true) : new AffixLetter(text[i].ToString(), IsNegated: false));
                continue;
            }

            var close = text.IndexOf(']', i);
            if (close < 0)
                return null;

            var isNegated = i + 1 < close && text[i + 1] == '^';
            letters.Add(new AffixLetter(text[(i + (isNegated ? 2 : 1))..close], isNegated));
            i = close;
        }

        return letters.ToImmutable();
    }
}
