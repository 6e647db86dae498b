using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Compares a number of terms with the years that they fill: "two four-year terms, from 2002 to 2014".</summary>
internal static class TermLengths
{
    /// <summary>So many tokens may stand between the terms and their years.</summary>
    private const int Reach = 6;

    /// <summary>The contradictions of one block.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, int tolerance)
    {
        var times = model.Time.In(block);
        for (var i = 0; i < times.Length; i++)
        {
            if (NumberOfTerms(block, times[i]) is not { } number || !ContradictoryDate.IsOwn(model, times[i]) || (RangeBehind(block, times, i) ?? RangeBefore(block, times, i)) is not { } range || ElapsedSpan.Of(range) is not { Unit: Granularity.Year } span)
                continue;

            var years = number * times[i].Phrase.Amount.Low;
            if (years < span.Low - tolerance || years > span.High + tolerance)
            {
                yield return rule.At(range.Span, "terms", ("count", span.Low.ToString(CultureInfo.InvariantCulture)), ("stated", years.ToString("0", CultureInfo.InvariantCulture))) with
                {
                    Related = [new RelatedSpan(times[i].Span.InSource, "the terms")],
                };
            }
        }
    }

    /// <summary>The "two" of "two four-year terms".</summary>
    private static int? NumberOfTerms(ProseBlock block, TimeExpression length)
    {
        if (length.Phrase is not { Form: TimeForm.Duration, Amount: { Unit: Granularity.Year, Precision: Precision.Exact } } || length.EndToken >= block.Tokens.Length || block.TextOf(block.Tokens[length.EndToken]) is not ("terms" or "stints"))
            return null;

        var at = length.FirstToken - 1;
        return at >= 0 && NumberReader.TryRead(block, at, length.FirstToken, out var number) && !number.IsOrdinal && number.Value is >= 2 and <= 12 ? (int)number.Value : null;
    }

    private static TimeExpression? RangeBehind(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        if (index + 1 >= times.Length)
            return null;

        var (length, range) = (times[index], times[index + 1]);
        if (range.Phrase.Last is null || range.FirstToken - length.EndToken > Reach || block.SentenceOf(length.FirstToken) != block.SentenceOf(range.FirstToken))
            return null;

        // "two terms, from 2002 to 2006 and from 2010 to 2014"
        return index + 2 < times.Length && times[index + 2].Phrase.Last is not null && block.SentenceOf(times[index + 2].FirstToken) == block.SentenceOf(range.FirstToken) ? null : range;
    }

    /// <summary>"from 1988 to 1996, three four-year terms".</summary>
    private static TimeExpression? RangeBefore(ProseBlock block, ImmutableArray<TimeExpression> times, int index) =>
        index > 0 && times[index - 1].Phrase.Last is not null && times[index].FirstToken - times[index - 1].EndToken is 2 or 3 && block.Tokens[times[index - 1].EndToken].Kind is TokenKind.Comma or TokenKind.Dash
            && (index < 2 || times[index - 2].Phrase.Last is null || block.SentenceOf(times[index - 2].FirstToken) != block.SentenceOf(times[index].FirstToken))
            ? times[index - 1]
            : null;
}
