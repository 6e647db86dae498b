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

    /// <summary>The offsets at which either of two places is parted otherwise than the other.</summary>
    public static IEnumerable<int> Differences(TermPlace one, TermPlace other)
    {
        var (first, second) = (Offsets(one), Offsets(other));
        first.UnionWith(second);
        foreach (var offset in first)
        {
            if (JointAt(one, offset) != JointAt(other, offset))
                yield return offset;
        }
    }

    /// <summary>The offsets at which a place is parted.</summary>
    public static SortedSet<int> Offsets(TermPlace place)
    {
        var offsets = new SortedSet<int>();
        var letters = 0;
        for (var at = place.First; at < place.End; at++)
        {
            if (!place.Block.Tokens[at].IsWord)
                continue;

            if (at > place.First)
                offsets.Add(letters);

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
