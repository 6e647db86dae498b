using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Compares how long something had gone on with the date since when it had, and the date of its end: "When the mill closed in 2003 it had been running for sixty years, since 1921".</summary>
internal static class SinceSpans
{
    /// <summary>"since" stands so many tokens before its date at most.</summary>
    private const int Reach = 7;

    /// <summary>The contradictions of one block.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, int tolerance)
    {
        var times = model.Time.In(block);
        for (var i = 1; i + 1 < times.Length; i++)
        {
            var length = times[i];
            if (length.Phrase is not { Form: TimeForm.Duration, Amount: { Unit: Granularity.Year or Granularity.Decade, Precision: not Precision.Vague, Low: > 1 } } || !ContradictoryDate.IsOwn(model, length) || !IsSince(block, length, times[i + 1]))
                continue;

            if (EndBefore(block, times, i) is { } end && DatePair.Between(times[i + 1], end) is { } span && model.Time.TenseAt(block, length.Phrase.Head) == Tense.PastPerfect && span.Contradicts(length.Phrase.Amount, SpanLengths.IsNearly(block, length) || IsRound(length), tolerance))
                yield return ToldSpans.Report(rule, length, times[i + 1], end, span);
        }
    }

    /// <summary>"for eighty years" may be 82.</summary>
    private static bool IsRound(TimeExpression length) => length.Phrase.Amount.Low % 10 == 0;

    /// <summary>"for 39 years, since the ruling in 1973".</summary>
    private static bool IsSince(ProseBlock block, TimeExpression length, TimeExpression start)
    {
        if (!DatePair.IsDate(start) || length.FirstToken == 0 || block.TextOf(block.Tokens[length.FirstToken - 1]) is not "for" || block.SentenceOf(start.FirstToken) != block.SentenceOf(length.FirstToken))
            return false;

        var since = length.EndToken;
        if (since < block.Tokens.Length && block.Tokens[since].Kind is TokenKind.Comma or TokenKind.Dash)
            since++;

        if (block.TextOf(block.Tokens[since]) is not "since" || start.FirstToken - since > Reach)
            return false;

        for (var at = since + 1; at < start.FirstToken; at++)
        {
            if (block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash)
                return false;
        }

        return true;
    }

    /// <summary>The one date that stands before the length in its sentence.</summary>
    private static TimeExpression? EndBefore(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var sentence = block.SentenceOf(times[index].FirstToken);
        var isOnly = index < 2 || block.SentenceOf(times[index - 2].FirstToken) != sentence;
        return isOnly && block.SentenceOf(times[index - 1].FirstToken) == sentence && DatePair.IsDate(times[index - 1]) ? times[index - 1] : null;
    }
}
