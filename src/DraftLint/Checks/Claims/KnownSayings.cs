using System.Collections.Immutable;
using System.Text;

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
        var words = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                words.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’') && words[^1] != ' ')
                words.Append(' ');
        }

        return (words[^1] == ' ' ? words : words.Append(' ')).ToString();
    }
}
