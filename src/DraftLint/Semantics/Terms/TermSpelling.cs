using System.Numerics;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>The letters of a term without its joints, and its joints: "Six-Party Talks" is "sixpartytalks" with a hyphen at 3 and a blank at 8.</summary>
internal static class TermSpelling
{
    /// <summary>Longest term, in letters.</summary>
    public const int Longest = 64;

    /// <summary>How the letters are parted at an offset (the number of letters before it).</summary>
    public static Joint JointAt(TermPlace place, int offset)
    {
        var letters = 0;
        for (var at = place.First; at < place.End; at++)
        {
            var token = place.Block.Tokens[at];
            if (token.IsWord)
            {
                if (letters == offset && at > place.First)
                    return place.Block.Tokens[at - 1].Kind == TokenKind.Hyphen ? Joint.Hyphen : Joint.Blank;

                letters += Letters(place.Block.TextOf(token));
            }
        }

        return Joint.None;
    }

    /// <summary>The offsets at which one of two places is parted otherwise than the other: bit n for n letters before it.</summary>
    public static ulong Differences(TermPlace one, TermPlace other)
    {
        var differences = 0UL;
        for (var rest = Offsets(one) | Offsets(other); rest != 0; rest &= rest - 1)
        {
            var offset = BitOperations.TrailingZeroCount(rest);
            if (JointAt(one, offset) != JointAt(other, offset))
                differences |= 1UL << offset;
        }

        return differences;
    }

    /// <summary>Number of the joints of a place.</summary>
    public static int CountJoints(TermPlace place) => BitOperations.PopCount(Offsets(place));

    /// <summary>The offset of the last joint of a place; 0 for none.</summary>
    public static int LastJoint(TermPlace place) => Offsets(place) is > 0 and var offsets ? BitOperations.Log2(offsets) : 0;

    /// <summary>The offsets at which a place is parted: bit n for n letters before it. A term has at most 64 letters, so the last joint has a bit.</summary>
    private static ulong Offsets(TermPlace place)
    {
        var offsets = 0UL;
        var letters = 0;
        for (var at = place.First; at < place.End; at++)
        {
            if (!place.Block.Tokens[at].IsWord)
                continue;

            if (at > place.First && letters < Longest)
                offsets |= 1UL << letters;

            letters += Letters(place.Block.TextOf(place.Block.Tokens[at]));
        }

        return offsets;
    }

    /// <summary>Index of the token whose first letter stands at an offset, or -1.</summary>
    public static int TokenAt(TermPlace place, int offset)
    {
        var letters = 0;
        for (var at = place.First; at < place.End; at++)
        {
            if (!place.Block.Tokens[at].IsWord)
                continue;

            if (letters == offset)
                return at;

            letters += Letters(place.Block.TextOf(place.Block.Tokens[at]));
        }

        return -1;
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var letter in word)
            count += letter is '\'' or '’' ? 0 : 1;

        return count;
    }
}
