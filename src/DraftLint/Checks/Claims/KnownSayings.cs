using System.Buffers;
using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Checks.Claims;

/// <summary>A saying that is often put into the wrong mouth.</summary>
/// <param name="Words">Its words as they are compared: small letters and digits, one blank before, between and behind them.</param>
/// <param name="Remark">Where it comes from, as a sentence.</param>
/// <param name="Names">Who is wrongly said to have said it, as texts name them: "Einstein".</param>
internal sealed record Saying(string Words, string Remark, ImmutableArray<string> Names);

/// <summary>The sayings of a rule's option, and the words of a text as they are compared with them.</summary>
internal sealed class KnownSayings
{
    private const int FilterBits = 16;

    // A bit for the first two words of each: nearly no two words of a text are some.
    private readonly BitFilter openings = new(FilterBits);
    private readonly bool hasSingleWord;

    private KnownSayings(ImmutableArray<Saying> all)
    {
        All = all;
        foreach (var saying in all)
        {
            hasSingleWord |= saying.Words.AsSpan().Count(' ') < 3;
            openings.Add(HashOfTwo(saying.Words.AsSpan(1)));
        }
    }

    /// <summary>All of them, in the order of the option.</summary>
    public ImmutableArray<Saying> All { get; }

    /// <summary>The sayings of a mapping from the words to the remark and the names behind it.</summary>
    public static KnownSayings Read(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> lists) =>
        new([.. lists.Where(list => list.Value.Count > 1).Select(list => new Saying(WordsOf(list.Key), list.Value[0], [.. list.Value.Skip(1)]))]);

    /// <summary>Whether any saying may stand in a text; false for most texts without one.</summary>
    /// <param name="words">The <see cref="WordsOf"/> the text.</param>
    public bool MayStandIn(ReadOnlySpan<char> words)
    {
        if (hasSingleWord)
            return true;

        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (words[at] == ' ' && openings.MayHold(HashOfTwo(words[(at + 1)..])))
                return true;
        }

        return false;
    }

    /// <summary>The hash of the first two words (FNV-1a).</summary>
    private static ulong HashOfTwo(ReadOnlySpan<char> words)
    {
        var hash = 14695981039346656037UL;
        var blanks = 0;
        foreach (var letter in words)
        {
            if (letter == ' ' && ++blanks == 2)
                break;

            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

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
