using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Checks.Words;

/// <summary>Words in a row of which some are wrong there: <c>could|should of&gt;have {:participle}</c>.</summary>
/// <remarks>
/// A blank parts the elements. <c>a|b</c> is either word, <c>a&gt;b</c> a wrong word with the right one (<c>_</c> for a blank in it), <c>-</c> a hyphen.
/// What stands in braces is context and not reported: <c>{a|b}</c>, <c>{!a|b}</c> for none of them, <c>{..a|b}</c> for one of them among the next six
/// words, and word classes such as <c>{:article}</c>. A word with a capital wants it in the draft too.
/// </remarks>
internal sealed class WordPattern
{
    /// <summary>How many words on a far context may stand.</summary>
    private const int Reach = 6;

    private readonly ImmutableArray<PatternElement> elements;
    private readonly int first;
    private readonly int last;
    private readonly string? whole;

    private WordPattern(List<PatternElement> elements, string? whole)
    {
        this.elements = [.. elements];
        this.whole = whole;
        first = elements.FindIndex(element => !element.IsContext);
        last = elements.FindLastIndex(element => !element.IsContext);
    }

    /// <summary>The words by which the pattern is looked up: those of its first element that is no context.</summary>
    public ImmutableArray<PatternWord> Anchors => elements[first].Words;

    /// <summary>Reads a pattern. Null, with what is wrong in <paramref name="fault"/>, if it is none.</summary>
    public static WordPattern? Parse(string text, out string? fault)
    {
        var parts = new List<PatternElement>();
        foreach (var range in text.AsSpan().Split(' '))
        {
            if (text.AsSpan(range).IsEmpty)
                continue;

            if (PatternElement.Parse(text, range) is not { } element)
            {
                fault = $"\"{text[range]}\" is no part of a pattern: write words, wrong>right, or a context in braces.";
                return null;
            }

            parts.Add(element);
        }

        var isComplete = parts.Exists(element => !element.IsContext && element.Words.Any(one => one.Right is not null));
        fault = isComplete ? null : "A pattern names a wrong word with the right one: wrong>right.";
        return isComplete ? new WordPattern(parts, whole: null) : null;
    }

    /// <summary>A pattern of plain words, in whose place others belong; null if there are none.</summary>
    public static WordPattern? Of(string wrong, string right)
    {
        var words = wrong.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 || right.Length == 0 ? null : new WordPattern([.. words.Select(PatternElement.Of)], right);
    }

    /// <summary>The match whose anchor stands at a token, or null.</summary>
    public WordMatch? At(ProseBlock block, int anchor)
    {
        var at = anchor - first;
        if (at < 0)
            return null;

        var start = -1;
        var end = -1;
        List<WordChange>? changes = null;
        for (var i = 0; i < elements.Length; i++)
        {
            var element = elements[i];
            if (element.IsFar)
                return element.StandsIn(block, at, Reach) ? new WordMatch(start, end, [.. changes ?? []]) : null; // Nothing follows a far context.

            if (!element.Holds(block, at, isJoined: i > 0 && elements[i - 1].IsHyphen, isLast: i + 1 == elements.Length || !elements[i + 1].IsHyphen, out var change))
                return null;

            if (change is { } one)
                (changes ??= []).Add(one);

            if (i == first)
                start = at;

            if (i == last)
                end = at + 1;

            at++;
        }

        return new WordMatch(start, end, whole is null ? [.. changes ?? []] : [new WordChange(start, end, PatternElement.WithCapitalOf(block.Tokens[start], whole))]);
    }
}

/// <summary>Where a pattern was found.</summary>
/// <param name="Start">Index of the first reported token.</param>
/// <param name="End">Index behind the last.</param>
/// <param name="Changes">What to write instead.</param>
internal readonly record struct WordMatch(int Start, int End, ImmutableArray<WordChange> Changes);

/// <summary>Wrong words and the right ones.</summary>
/// <param name="Start">Index of the first wrong word in the block's tokens.</param>
/// <param name="End">Index behind the last.</param>
/// <param name="Right">What belongs there, with the capital of the wrong words.</param>
internal readonly record struct WordChange(int Start, int End, string Right);
