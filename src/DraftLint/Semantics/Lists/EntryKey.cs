using System.Text;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Compares entries by their words alone: no case, no marks, no markup, one kind of apostrophe; a hyphen is a blank.</summary>
internal static class EntryKey
{
    /// <summary>The hash of a range of tokens, from the numbers of its words; only words that the lexicon lacks are spelled out.</summary>
    public static uint HashOf(ProseBlock block, int first, int end)
    {
        var hash = WordHash.Empty;
        for (var i = first; i < end; i++)
        {
            if (!Counts(block.Tokens[i]))
                continue;

            var token = block.Tokens[i];
            hash = (hash * 31) + (token.Lexeme != 0 ? (uint)token.Lexeme : WordHash.Of(block.TextOf(token)));
        }

        return hash;
    }

    /// <summary>Whether two entries have the same words.</summary>
    public static bool AreEqual(in ListEntry one, in ListEntry other) =>
        one.Hash == other.Hash && AreEqual(one.Span.Block, one.KeyToken, one.KeyEnd, other.Span.Block, other.KeyToken, other.KeyEnd);

    /// <summary>Whether two ranges of tokens have the same words.</summary>
    public static bool AreEqual(ProseBlock block, int first, int end, ProseBlock otherBlock, int otherFirst, int otherEnd)
    {
        int i = first, j = otherFirst;
        while (true)
        {
            while (i < end && !Counts(block.Tokens[i]))
                i++;

            while (j < otherEnd && !Counts(otherBlock.Tokens[j]))
                j++;

            if (i == end || j == otherEnd)
                return i == end && j == otherEnd;

            if (!IsSameWord(block.TextOf(block.Tokens[i++]), otherBlock.TextOf(otherBlock.Tokens[j++])))
                return false;
        }
    }

    /// <summary>Index of the first token of the words that end a range and are the key of an entry; -1 if the range does not end with them.</summary>
    public static int StartOfEqual(ProseBlock block, int from, int end, in ListEntry entry)
    {
        var i = end - 1;
        for (var j = entry.KeyEnd - 1; j >= entry.KeyToken; j--)
        {
            if (!Counts(block.Tokens[j]))
                continue;

            while (i >= from && !Counts(block.Tokens[i]))
                i--;

            if (i < from || !IsSameWord(block.TextOf(block.Tokens[i]), block.TextOf(block.Tokens[j])))
                return -1;

            i--;
        }

        return i + 1;
    }

    /// <summary>The words of a range, folded, with one blank between them.</summary>
    public static string TextOf(ProseBlock block, int first, int end)
    {
        var text = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (!Counts(block.Tokens[i]))
                continue;

            if (text.Length > 0 && block.Tokens[i].Kind != TokenKind.Clitic)
                text.Append(' ');

            foreach (var letter in block.TextOf(block.Tokens[i]))
                text.Append(WordHash.Fold(letter));
        }

        return text.ToString();
    }

    /// <summary>Number of words and numbers in a range.</summary>
    public static int CountWords(ProseBlock block, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            if (block.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                count++;
        }

        return count;
    }

    /// <summary>Whether two words are the same without regard to case.</summary>
    public static bool IsSameWord(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length)
            return false;

        for (var i = 0; i < one.Length; i++)
        {
            if (WordHash.Fold(one[i]) != WordHash.Fold(other[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether one word is the plural of the other by the common rules: tax and taxes, city and cities, permit and permits.</summary>
    public static bool IsPluralOf(ReadOnlySpan<char> plural, ReadOnlySpan<char> singular)
    {
        if (plural.Length <= singular.Length || plural[^1] is not ('s' or 'S'))
            return false;

        return IsSameWord(plural[..^1], singular)
            || (plural.Length > 3 && IsSameWord(plural[^2..], "es") && IsSameWord(plural[..^2], singular))
            || (plural.Length > 4 && IsSameWord(plural[^3..], "ies") && IsSameWord(singular[^1..], "y") && IsSameWord(plural[..^3], singular[..^1]));
    }

    private static bool Counts(Token token) => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic or TokenKind.Symbol or TokenKind.Address or TokenKind.Placeholder;
}
