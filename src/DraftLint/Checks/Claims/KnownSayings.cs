using System.Buffers;
using System.Collections.Immutable;

namespace DraftLint.Checks.Claims;

/// <summary>A saying that is often put into the wrong mouth.</summary>
/// <param name="Words">Its words as they are compared: small letters and digits, one blank before, between and behind them.</param>
/// <param name="Remark">Where it comes from, as a sentence.</param>
/// <param name="Names">Who is wrongly said to have said it, as texts name them: "Einstein".</param>
internal sealed record Saying(string Words, string Remark, ImmutableArray<string> Names);

/// <summary>The sayings of a rule's option, and the words of a text as they are compared with them.</summary>
internal static class KnownSayings
{
    /// <summary>The sayings of a mapping from the words to the remark and the names behind it.</summary>
    public static ImmutableArray<Saying> Read(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> lists) =>
        [.. lists.Where(list => list.Value.Count > 1).Select(list => new Saying(WordsOf(list.Key), list.Value[0], [.. list.Value.Skip(1)]))];

    /// <summary>The words of a text without marks, apostrophes and capitals: "Don’t panic!" gives " dont panic ".</summary>
    public static string WordsOf(ReadOnlySpan<char> text)
    {
        var words = ArrayPool<char>.Shared.Rent(text.Length + 2);
        words[0] = ' ';
        var length = 1;
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                words[length++] = char.ToLowerInvariant(letter);
            else if (letter is not ('\'' or '’') && words[length - 1] != ' ')
                words[length++] = ' ';
        }

        if (words[length - 1] != ' ')
            words[length++] = ' ';

        var result = new string(words, 0, length);
        ArrayPool<char>.Shared.Return(words);
        return result;
    }
}
