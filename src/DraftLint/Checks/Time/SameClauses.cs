using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Time;

/// <summary>Finds a clause that is told twice in the same words with two dates: "When the tornado took Mayfield on December 10, 2021" and "after the tornado took Mayfield in December 2020".</summary>
internal static class SameClauses
{
    /// <summary>The words stand so many tokens from the earlier date at most.</summary>
    private const int Reach = 30;

    /// <summary>Years that lie farther apart are of two happenings.</summary>
    private const int MostYears = 2;

    private static readonly LexemeSet Repeatable = new(EventVocabulary.Repeatable);

    /// <summary>The pairs of dates of one clause, among the dates of a draft in order.</summary>
    public static IEnumerable<(TimeExpression First, TimeExpression Again)> Among(SemanticModel model, List<TimeExpression> dates)
    {
        foreach (var again in dates)
        {
            if (WhenClause(again) is not (var from and > 0, var end, var isOwn))
                continue;

            foreach (var first in dates)
            {
                if (first.Span.InSource.Start >= again.Span.InSource.Start)
                    break;

                if (DateSlip.Separates(first, again) && (!isOwn || AreNear(first, again)) && !EventDates.AreInOneSentence(first, again) && IsOnly(model, first) && HasWords(first, again.Span.Block, from, end))
                {
                    yield return (first, again);
                    break;
                }
            }
        }
    }

    /// <summary>What happens to the same thing again some years later is told in the same words.</summary>
    private static bool AreNear(TimeExpression one, TimeExpression other) => Math.Abs(one.Period!.Value.First.Year - other.Period!.Value.First.Year) <= MostYears;

    private static bool IsOnly(SemanticModel model, TimeExpression date)
    {
        foreach (var time in model.Time.At(date.Span.Block, date.Span.Block.SentenceOf(date.FirstToken)))
        {
            if (time.Kind == TimeKind.Absolute && !ReferenceEquals(time, date))
                return false;
        }

        return true;
    }

    /// <summary>The words behind "when" that explain a date, or those of its own clause: at least three, one of them a verb in the past.</summary>
    private static (int From, int End, bool IsOwn) WhenClause(TimeExpression date)
    {
        const int Most = 8;
        var (block, at) = (date.Span.Block, date.EndToken);
        if (at + 1 >= block.Tokens.Length || block.Tokens[at].Kind != TokenKind.Comma || block.TextOf(block.Tokens[at + 1]) is not "when")
            return OwnClause(block, date);

        var (from, end) = (at + 2, at + 2);
        while (end < block.Tokens.Length && end < from + Most && block.Tokens[end].IsWord && !block.Tokens[end].Is(WordClasses.Coordinator))
            end++;

        return IsClause(block, from, end) ? (from, end, false) : default;
    }

    /// <summary>"after the tornado took Mayfield in": a clause of a name, or of four words at least.</summary>
    private static (int From, int End, bool IsOwn) OwnClause(ProseBlock block, TimeExpression date)
    {
        const int Longest = 10;
        const int FewestWithoutName = 4;
        var end = date.FirstToken;
        if (end > 0 && block.TextOf(block.Tokens[end - 1]) is "in" or "on")
            end--;

        if (end > 0 && block.Tokens[end - 1].Kind == TokenKind.Comma)
            end--;

        var hasName = false;
        for (var at = end - 1; at >= 0 && at > end - Longest && block.Tokens[at].IsWord && !block.Tokens[at].Is(WordClasses.Coordinator); at--)
        {
            if (block.TextOf(block.Tokens[at]) is "when" or "When" or "after" or "After" or "before" or "Before" or "since" or "Since" or "until" or "Until" or "that" or "night" or "day")
                return IsClause(block, at + 1, end) && (hasName || end - at > FewestWithoutName) ? (at + 1, end, true) : default;

            if (Repeatable.Has(block.Tokens[at]))
                return default;

            hasName |= block.Tokens[at].IsCapitalized;
        }

        return default;
    }

    private static bool IsClause(ProseBlock block, int from, int end)
    {
        const int Fewest = 3;
        var hasVerb = false;
        for (var at = from; at < end; at++)
            hasVerb |= block.Tokens[at].Is(WordClasses.PastVerb) && !block.Tokens[at].Is(WordClasses.Auxiliary);

        return hasVerb && end - from >= Fewest;
    }

    private static bool HasWords(TimeExpression date, ProseBlock other, int from, int end)
    {
        var block = date.Span.Block;
        var sentence = block.Sentences[block.SentenceOf(date.FirstToken)];
        for (var start = Math.Max(sentence.FirstToken, date.FirstToken - Reach); start + end - from <= sentence.EndToken && start < date.EndToken + Reach; start++)
        {
            var at = 0;
            while (from + at < end && block.TextOf(block.Tokens[start + at]).Equals(other.TextOf(other.Tokens[from + at]), StringComparison.OrdinalIgnoreCase))
                at++;

            if (from + at == end)
                return true;
        }

        return false;
    }
}
