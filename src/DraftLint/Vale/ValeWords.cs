using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Vale;

/// <summary>Cuts a text into words as Vale's spelling does: at blanks, then quotation marks, brackets and stops taken off both ends.</summary>
internal static class ValeWords
{
    private const string Openers = "$([\"'";
    private const string Closers = ",)\"]!;.?:'";

    /// <summary>The words that have a letter, in order.</summary>
    public static ImmutableArray<TextSpan> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>();
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;

            if (at > start)
                Add(text, start, at, words);
            else
                at++;
        }

        return words.ToImmutable();
    }

    private static void Add(string text, int start, int end, ImmutableArray<TextSpan>.Builder words)
    {
        while (end - start > 1 && !IsDotted(text.AsSpan(start, end - start)))
        {
            if (Openers.Contains(Straight(text[start]), StringComparison.Ordinal))
                start++;
            else if (Closers.Contains(Straight(text[end - 1]), StringComparison.Ordinal))
                end--;
            else
                break;
        }

        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(text[i]))
            {
                words.Add(TextSpan.FromBounds(start, end));
                return;
            }
        }
    }

    /// <summary>"U.S.", "Mr.": the stop belongs to the word.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length is 3 or 4 && word[^1] == '.' && char.IsAsciiLetterUpper(word[0]) && word[1..^1].IndexOfAnyExceptInRange('a', 'z') < 0)
            return true;

        if (word.Length < 4 || word.Length % 2 != 0)
            return false;

        for (var i = 0; i < word.Length; i += 2)
        {
            if (!char.IsAsciiLetter(word[i]) || word[i + 1] != '.')
                return false;
        }

        return true;
    }

    /// <summary>A curly mark is a straight one.</summary>
    public static char Straight(char mark) => mark switch
    {
        '‘' or '’' => '\'',
        '“' or '”' => '"',
        _ => mark,
    };
}
