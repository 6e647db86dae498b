using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Compares a length that sums up the only two dates of its sentence with them: "bought it in 1931 and ran it until 1987, which makes 46 years", "between that arrest and the hearing in 2019 lie 22 years".</summary>
internal static class SummedSpans
{
    /// <summary>So many tokens stand between the later date and its sum at most.</summary>
    private const int Reach = 6;

    /// <summary>The contradictions of one block.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, int tolerance)
    {
        var times = model.Time.In(block);
        for (var i = 1; i < times.Length; i++)
        {
            var length = times[i];
            if (length.Phrase is not { Form: TimeForm.Duration or TimeForm.Narrative, Amount: { Unit: >= Granularity.Week and not (Granularity.Season or Granularity.Quarter), Precision: not Precision.Vague, Low: > 1 } } || length.Phrase.IsBound || !ContradictoryDate.IsOwn(model, length))
                continue;

            if (EndsOf(block, times, i) is var (first, last, span) && span.Contradicts(length.Phrase.Amount, SpanLengths.IsNearly(block, length), tolerance))
                yield return ToldSpans.Report(rule, length, first, last, span);
        }
    }

    /// <summary>The two dates that a length sums up, and the time between; null where it is another length.</summary>
    private static (TimeExpression First, TimeExpression Last, ElapsedSpan Span)? EndsOf(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var length = times[index];
        var sentence = block.SentenceOf(length.FirstToken);
        var last = times[index - 1];
        if (block.SentenceOf(last.FirstToken) != sentence)
            return null;

        if (last.Phrase.Last is not null)
            return IsAlone(block, times, index - 1, sentence) && (IsSum(block, last, length) || IsSpanInApposition(block, last, length)) && ElapsedSpan.Of(last) is { Low: > 0 } range ? (last, last, range) : null;

        if (index < 2 || !DatePair.IsDate(last) || !DatePair.IsDate(times[index - 2]) || DatePair.Between(times[index - 2], last) is not { } span)
            return null;

        var first = times[index - 2];
        var distance = sentence - block.SentenceOf(first.FirstToken);
        var isTold = distance == 0
            ? IsAlone(block, times, index - 2, sentence) && (IsSum(block, last, length) || IsEnd(block, first, last, length) || IsOpenedByBetween(block, sentence, last, length))
            : distance == 1 && IsAlone(block, times, index - 2, sentence - 1) && PointsBackByBetween(block, sentence) && IsOpenedByBetween(block, sentence, last, length);
        return isTold ? (first, last, span) : null;
    }

    /// <summary>Whether no other time of its sentence stands before a date.</summary>
    private static bool IsAlone(ProseBlock block, ImmutableArray<TimeExpression> times, int index, int sentence) =>
        index == 0 || block.SentenceOf(times[index - 1].FirstToken) != sentence;

    /// <summary>", which makes 46 years", " — that is 64 years", ", or 30 years,", ", a matter of 25 years": the words before the length name it as the sum.</summary>
    private static bool IsSum(ProseBlock block, TimeExpression last, TimeExpression length)
    {
        if (length.FirstToken - last.EndToken is < 2 or > Reach || !SpanLengths.IsMark(block.Tokens[last.EndToken]) || IsOfToday(block, length))
            return false;

        var at = last.EndToken + 1;
        switch (block.TextOf(block.Tokens[at]))
        {
            case "which" or "that" or "this" or "it":
                return IsReckoned(block, at + 1, length.FirstToken);
            case "or":
                return at + 1 == length.FirstToken && SpanLengths.IsClosed(block, length);
            case "a" or "some" or "all":
                return block.TextOf(block.Tokens[length.FirstToken - 1]) is "of" && block.TextOf(block.Tokens[length.FirstToken - 2]) is "matter" or "span" or "stretch" or "total" or "period" or "run" or "space" or "course";
            default:
                return false;
        }
    }

    /// <summary>"is", "makes", "adds up to", "comes to some".</summary>
    private static bool IsReckoned(ProseBlock block, int from, int to)
    {
        if (from >= to || block.TextOf(block.Tokens[from]) is not ("is" or "was" or "makes" or "made" or "adds" or "comes" or "came" or "amounts" or "gives" or "means" or "meant"))
            return false;

        for (var at = from + 1; at < to; at++)
        {
            if (!block.Tokens[at].Is(WordClasses.Approximator | WordClasses.Article) && block.TextOf(block.Tokens[at]) is not ("up" or "to" or "it" or "a" or "full" or "whole" or "all" or "of" or "total"))
                return false;
        }

        return true;
    }

    /// <summary>"46 years ago", "46 years old", "46 years before the war".</summary>
    private static bool IsOfToday(ProseBlock block, TimeExpression length) =>
        length.EndToken < block.Tokens.Length && block.TextOf(block.Tokens[length.EndToken]) is "ago" or "old" or "before" or "from" or "too" or "more" or "less" or "longer" or "earlier" or "younger" or "older" or "apart";

    /// <summary>"ran from 6 September to 31 March, nine months of shelter that no one had asked for": a range behind its verb, and the length behind its comma.</summary>
    private static bool IsSpanInApposition(ProseBlock block, TimeExpression range, TimeExpression length)
    {
        var start = block.Sentences[block.SentenceOf(range.FirstToken)].FirstToken;
        if (range.FirstToken - start < 2 || length.FirstToken != range.EndToken + 1 || block.Tokens[range.EndToken].Kind is not (TokenKind.Comma or TokenKind.Dash) || block.Tokens[range.FirstToken - 1].Kind == TokenKind.Comma || length.EndToken + 1 >= block.Tokens.Length)
            return false;

        return block.TextOf(block.Tokens[length.EndToken]) switch
        {
            "of" => block.Tokens[length.EndToken + 1] is { IsWord: true } noun && !noun.Is(WordClasses.Pronoun | WordClasses.Relative | WordClasses.Determiner | WordClasses.Article | WordClasses.Possessive),
            "in" or "during" => block.TextOf(block.Tokens[length.EndToken + 1]) is "which",
            _ => false,
        };
    }

    /// <summary>"had opened in 1978 and was shut in 2021, after 33 years of use": a beginning and an end of one thing.</summary>
    private static bool IsEnd(ProseBlock block, TimeExpression first, TimeExpression last, TimeExpression length)
    {
        if (length.FirstToken != last.EndToken + 2 || block.Tokens[last.EndToken].Kind != TokenKind.Comma || block.TextOf(block.Tokens[length.FirstToken - 1]) is not "after" || length.EndToken >= block.Tokens.Length || block.TextOf(block.Tokens[length.EndToken]) is not "of")
            return false;

        return DatePair.IsBeginning(block, first) && DatePair.IsEnding(block, last) && HasOneSubject(block, first.EndToken, last.FirstToken);
    }

    /// <summary>"and was", "; it", "and": no new subject between the two.</summary>
    private static bool HasOneSubject(ProseBlock block, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon)
                continue;

            var next = block.TextOf(block.Tokens[at]) is "and" or "then" or "it" or "he" or "she" or "they";
            return next && at + 1 < to && !block.Tokens[at + 1].Is(WordClasses.Article | WordClasses.Possessive) && !block.Tokens[at + 1].IsCapitalized;
        }

        return false;
    }

    /// <summary>"Between the first vote, in 1996, and the last one, in 2020, lie 34 years".</summary>
    private static bool IsOpenedByBetween(ProseBlock block, int sentence, TimeExpression last, TimeExpression length)
    {
        if (block.TextOf(block.Tokens[block.Sentences[sentence].FirstToken]) is not "Between" || length.FirstToken - last.EndToken > Reach)
            return false;

        var at = last.EndToken;
        if (at < length.FirstToken && block.Tokens[at].Kind == TokenKind.Comma)
            at++;

        var isAhead = at == length.FirstToken && length.EndToken < block.Tokens.Length && block.TextOf(block.Tokens[length.EndToken]) is "went" or "passed" or "elapsed" or "lie" or "lay" or "had" or "have";
        return isAhead || (at < length.FirstToken && block.TextOf(block.Tokens[at]) is "lie" or "lies" or "lay" or "passed" or "stretch" or "stretched" or "there");
    }

    /// <summary>"Between that arrest and": what the sentence before told.</summary>
    private static bool PointsBackByBetween(ProseBlock block, int sentence)
    {
        var first = block.Sentences[sentence].FirstToken;
        return first + 1 < block.Sentences[sentence].EndToken && block.TextOf(block.Tokens[first]) is "Between" && block.TextOf(block.Tokens[first + 1]) is "that" or "this" or "then";
    }
}
