using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Compares how long a thing is said to have stood with the year in which it began: "built in 1888, it has stood for more than three centuries".</summary>
/// <remarks>Only what is too long is told: nobody can have stood longer than the years up to the draft's day, however old the draft is.</remarks>
internal static class StandingTimes
{
    /// <summary>So many tokens may stand between "Founded in 1962," and its "has".</summary>
    private const int SubjectReach = 8;

    /// <summary>The contradictions of one block.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, int tolerance)
    {
        var times = model.Time.In(block);
        for (var i = 0; i + 1 < times.Length; i++)
        {
            if (times[i] is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: { } year } || !ContradictoryDate.IsOwn(model, times[i]))
                continue;

            if (StandingAt(model, block, times, i) is { } length && IsTooLong(length, model.Day.Year - year, tolerance))
                yield return Report(model, rule, times[i], length, year);
        }
    }

    /// <summary>The length, right behind a beginning, that is told of the same thing up to now; null where there is none.</summary>
    private static TimeExpression? StandingAt(SemanticModel model, ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var start = times[index];
        var length = times[index + 1];

        // "built in 1873 and sold in 1901. It has stood": the next sentence tells of the same thing.
        if (index + 2 < times.Length && length is { Kind: TimeKind.Absolute, Phrase.Last: null } && block.SentenceOf(length.FirstToken) == block.SentenceOf(start.FirstToken))
            length = times[index + 2];

        if (length.Phrase is not { Form: TimeForm.Duration or TimeForm.Age, Amount.Unit: Granularity.Year or Granularity.Decade or Granularity.Century })
            return null;

        var isAge = length.Phrase.Form == TimeForm.Age;
        if (model.Time.TenseAt(block, length.Phrase.Head) is var tense && tense != (isAge ? Tense.Present : Tense.PresentPerfect) || !ContradictoryDate.IsOwn(model, length))
            return null;

        var verb = VerbBefore(block, start.EndToken, length.FirstToken, isAge);
        if (verb < 0)
            return null;

        if (IsSince(block, start.FirstToken))
            return !isAge && block.TextOf(block.Tokens[verb + 1]) is "had" && length.FirstToken <= verb + 3 ? length : null;

        if (!IsBeginning(block, start.FirstToken) || !(isAge || IsLedByFor(block, length.FirstToken)))
            return null;

        var sentence = block.SentenceOf(start.FirstToken);
        return block.SentenceOf(length.FirstToken) switch
        {
            var other when other == sentence => IsSameSubject(block, start, verb) ? length : null,
            var other when other == sentence + 1 => IsPronounBefore(block, block.Sentences[other].FirstToken, verb) ? length : null,
            _ => null,
        };
    }

    /// <summary>Index of the "has" or "is" that the length goes with; -1 where another verb stands between.</summary>
    private static int VerbBefore(ProseBlock block, int from, int length, bool isAge)
    {
        for (var at = length - 1; at >= from; at--)
        {
            var word = block.TextOf(block.Tokens[at]);
            if (isAge ? word is "is" or "are" : word is "has" or "have")
                return at;

            if (block.Tokens[at].Kind is TokenKind.Semicolon or TokenKind.Colon || block.Tokens[at].Is(WordClasses.Relative) || word is "its" or "whose" or "than")
                return -1;
        }

        return -1;
    }

    /// <summary>Whether "since" stands before a date.</summary>
    internal static bool IsSince(ProseBlock block, int year) => year > 0 && block.TextOf(block.Tokens[year - 1]) is "since" or "Since";

    private static bool IsLedByFor(ProseBlock block, int length) => length > 0 && block.TextOf(block.Tokens[length - 1]) is "for" or "these" or "some" or "lasted" or "endured";

    /// <summary>"was built in", "Founded in", "opened in": what has stood ever since.</summary>
    private static bool IsBeginning(ProseBlock block, int year) =>
        year >= 2 && block.TextOf(block.Tokens[year - 1]) is "in" or "on"
        && block.TextOf(block.Tokens[year - 2]) is "built" or "Built" or "founded" or "Founded" or "opened" or "Opened" or "established" or "Established" or "created" or "Created" or "completed" or "Completed"
            or "finished" or "Finished" or "incorporated" or "Incorporated" or "chartered" or "Chartered" or "launched" or "Launched" or "born" or "Born" or "constructed" or "Constructed" or "planted" or "Planted"
            or "erected" or "Erected" or "dedicated" or "Dedicated" or "started" or "Started" or "formed" or "Formed" or "settled" or "Settled" or "began" or "begun" or "Begun" or "enacted" or "Enacted" or "signed" or "Signed";

    /// <summary>"opened in 1921 and has taught", "finished in 1959, is", "Founded in 1962, the choir has sung".</summary>
    private static bool IsSameSubject(ProseBlock block, TimeExpression start, int verb)
    {
        var opensSentence = start.FirstToken - 2 == block.Sentences[block.SentenceOf(start.FirstToken)].FirstToken;
        if (verb - start.EndToken > SubjectReach)
            return false;

        for (var at = start.EndToken; at < verb; at++)
        {
            var token = block.Tokens[at];
            if (opensSentence ? token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative) : token.Kind != TokenKind.Comma && !token.Is(WordClasses.Coordinator | WordClasses.Adverb))
                return false;
        }

        return true;
    }

    private static bool IsPronounBefore(ProseBlock block, int first, int verb) => verb - first is 1 or 2 && block.TextOf(block.Tokens[first]) is "It" or "He" or "She" or "They";

    private static bool IsTooLong(TimeExpression length, int elapsed, int tolerance)
    {
        var amount = length.Phrase.Amount;
        var (factor, slack) = amount.Unit switch { Granularity.Century => (100.0, 12.0), Granularity.Decade => (10.0, 3.0), _ => (1.0, tolerance) };
        var stated = amount.Low * factor * (amount.Precision is Precision.About or Precision.Under ? 0.88 : 1);
        return elapsed >= 0 && amount.Precision != Precision.Vague && stated - slack > elapsed;
    }

    private static Diagnostic Report(SemanticModel model, Rule rule, TimeExpression start, TimeExpression length, int year)
    {
        var elapsed = (model.Day.Year - year).ToString(CultureInfo.InvariantCulture);
        return rule.At(length.Span, "standing", ("from", year.ToString(CultureInfo.InvariantCulture)), ("to", model.Day.Year.ToString(CultureInfo.InvariantCulture)), ("count", elapsed)) with
        {
            Related = [new RelatedSpan(start.Span.InSource, "the beginning")],
        };
    }
}
