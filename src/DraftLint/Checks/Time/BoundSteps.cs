using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Compares a date with a step counted from a clause: "renewed in 2006, fifty-one years after it became law" of the act of 1965, "fell in 1991, eight years before the others joined in 1997".</summary>
internal static class BoundSteps
{
    /// <summary>So many tokens may the clause have up to its own date.</summary>
    private const int ClauseReach = 14;

    /// <summary>The contradictions of one block.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, int tolerance)
    {
        var times = model.Time.In(block);
        for (var i = 1; i < times.Length; i++)
        {
            var step = times[i];
            if (step.Phrase is not { Form: TimeForm.Narrative, IsBound: true, Amount: { Precision: not Precision.Vague, Unit: Granularity.Year or Granularity.Decade }, Direction: not 0 } || !ContradictoryDate.IsOwn(model, step) || !IsGiven(block, times[i - 1], step))
                continue;

            if ((ClauseDate(block, times, i) ?? PronounDate(block, times, i) ?? ToldDate(model, block, step)) is { } start && Years(start, times[i - 1]) * step.Phrase.Direction is var years && IsOff(block, step, years, tolerance))
                yield return Report(rule, times[i - 1], step, start);
        }
    }

    /// <summary>"nearly two decades after" of four years; a length that is told roughly may be a fifth off.</summary>
    private static bool IsOff(ProseBlock block, TimeExpression step, int years, int tolerance)
    {
        const double Rounding = 0.2;
        var amount = step.Phrase.Amount;
        var factor = amount.Unit == Granularity.Decade ? 10 : 1;
        var isRough = amount.Precision != Precision.Exact || factor > 1 || SpanLengths.IsNearly(block, step);
        var slack = tolerance + (isRough ? amount.High * factor * Rounding : 0);
        return years != 0 && amount.Low * factor > 1 && (years < (amount.Low * factor) - slack || (amount.Precision != Precision.Over && years > (amount.High * factor) + slack));
    }

    /// <summary>"four years after the war ended", where an earlier sentence says that "the war ended in 1945".</summary>
    private static TimeExpression? ToldDate(SemanticModel model, ProseBlock block, TimeExpression step)
    {
        const int Sentences = 3;
        var number = block.SentenceOf(step.FirstToken);
        var at = step.EndToken;
        if (at + 2 >= block.Tokens.Length || !block.Tokens[at].Is(WordClasses.Article | WordClasses.Possessive) || block.Tokens[at + 1] is not { IsWord: true } || !block.Tokens[at + 2].IsWord || block.SentenceOf(at + 2) != number)
            return null;

        for (var earlier = number - 1; earlier >= 0 && earlier >= number - Sentences; earlier--)
        {
            var sentence = block.Sentences[earlier];
            for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            {
                if (block.TextOf(block.Tokens[i]).SequenceEqual(block.TextOf(block.Tokens[at + 1])) && block.TextOf(block.Tokens[i + 1]).SequenceEqual(block.TextOf(block.Tokens[at + 2])) && model.Time.At(block, earlier) is [var only] && DatePair.IsDate(only))
                    return only;
            }
        }

        return null;
    }

    private static int Years(TimeExpression from, TimeExpression to) => to.Date.Year!.Value - from.Date.Year!.Value;

    /// <summary>"in 2006, fifty-one years after": the date stands right before the step.</summary>
    private static bool IsGiven(ProseBlock block, TimeExpression date, TimeExpression step) =>
        DatePair.IsDate(date) && step.FirstToken - date.EndToken == 1 && block.Tokens[date.EndToken].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket;

    /// <summary>"before the first members joined in 1997": the clause has a date of its own, and ends there.</summary>
    private static TimeExpression? ClauseDate(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        if (index + 1 >= times.Length || !DatePair.IsDate(times[index + 1]) || times[index + 1].FirstToken - times[index].EndToken is < 1 or > ClauseReach)
            return null;

        var date = times[index + 1];
        if (block.SentenceOf(date.FirstToken) != block.SentenceOf(times[index].FirstToken) || (date.EndToken < block.Tokens.Length && block.Tokens[date.EndToken].IsWord))
            return null;

        for (var at = times[index].EndToken; at < date.FirstToken; at++)
        {
            if (!block.Tokens[at].IsWord && block.Tokens[at].Kind != TokenKind.Clitic || block.Tokens[at].Is(WordClasses.Relative))
                return null;
        }

        return date;
    }

    /// <summary>"after it became law": what "it" is stands earlier in the sentence with the only other date.</summary>
    private static TimeExpression? PronounDate(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var step = times[index];
        if (step.EndToken + 2 >= block.Tokens.Length || block.TextOf(block.Tokens[step.EndToken]) is not ("it" or "they") || index < 2)
            return null;

        var verb = step.EndToken + 1;
        if (block.TextOf(block.Tokens[verb]) is not ("became" or "passed" or "opened" or "began" or "closed") && !(block.TextOf(block.Tokens[verb]) is "was" or "were" && block.TextOf(block.Tokens[verb + 1]) is "signed" or "passed" or "built" or "enacted" or "founded" or "written" or "opened" or "ratified" or "adopted"))
            return null;

        var start = times[index - 2];
        var isOnly = index < 3 || block.SentenceOf(times[index - 3].FirstToken) != block.SentenceOf(step.FirstToken);
        return isOnly && DatePair.IsDate(start) && block.SentenceOf(start.FirstToken) == block.SentenceOf(step.FirstToken) && (block.TextOf(block.Tokens[Math.Max(0, start.FirstToken - 1)]) is "of" || DatePair.IsBeginning(block, start)) ? start : null;
    }

    private static Diagnostic Report(Rule rule, TimeExpression given, TimeExpression step, TimeExpression start)
    {
        var (from, to) = (Math.Min(start.Date.Year!.Value, given.Date.Year!.Value), Math.Max(start.Date.Year!.Value, given.Date.Year!.Value));
        return rule.At(
            step.Span,
            "step",
            ("from", from.ToString(CultureInfo.InvariantCulture)),
            ("to", to.ToString(CultureInfo.InvariantCulture)),
            ("count", string.Create(CultureInfo.InvariantCulture, $"{to - from} year{(to - from == 1 ? "" : "s")}"))) with
        {
            Related = [new RelatedSpan(given.Span.InSource, "one date"), new RelatedSpan(start.Span.InSource, "the other")],
        };
    }
}
