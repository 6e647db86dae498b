using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Compares two ages of one person with their years: "Thirty-four when he was elected in 1990, the mayor was fifty-eight when he left in 2002".</summary>
internal static class AgeSteps
{
    private const int OldestAge = 115;

    /// <summary>"when he was elected in" has so many tokens.</summary>
    private const int ClauseReach = 9;

    /// <summary>The contradictions of one block.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, int tolerance)
    {
        var times = model.Time.In(block);
        AgeThen? first = null;
        for (var i = 0; i < times.Length; i++)
        {
            if (times[i] is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: { } year } || !ContradictoryDate.IsOwn(model, times[i]) || AgeBefore(block, times[i], year) is not { } age)
                continue;

            if (first is { } other && other.Sentence == age.Sentence && age.Year > other.Year && IsOfOne(block, other, age) && Math.Abs(age.Age - other.Age - (age.Year - other.Year)) > tolerance)
                yield return Report(rule, block, other, age);

            first = age;
        }
    }

    /// <summary>The age in "fifty-eight when he left office in 2002", of the year at its end.</summary>
    private static AgeThen? AgeBefore(ProseBlock block, TimeExpression time, int year)
    {
        const int LongestNumber = 3;
        var sentence = block.SentenceOf(time.FirstToken);
        var start = block.Sentences[sentence].FirstToken;
        for (var at = time.FirstToken - 1; at > start && at >= time.FirstToken - ClauseReach && block.Tokens[at].IsWord; at--)
        {
            if (block.TextOf(block.Tokens[at]) is not "when")
                continue;

            for (var number = Math.Max(start, at - LongestNumber); number < at; number++)
            {
                if (NumberReader.TryRead(block, number, at, out var reading) && reading.End == at && !reading.IsOrdinal && reading.Value is >= 5 and <= OldestAge)
                    return new AgeThen(sentence, number, at, (int)reading.Value, year);
            }

            return null;
        }

        return null;
    }

    /// <summary>"I was nine when ..., and my son was nine when": "and" leads to somebody else.</summary>
    private static bool IsOfOne(ProseBlock block, AgeThen one, AgeThen other)
    {
        for (var at = one.EndToken; at < other.FirstToken; at++)
        {
            if (block.Tokens[at].Kind is TokenKind.Semicolon or TokenKind.Colon || block.TextOf(block.Tokens[at]) is "while" or "whereas" || (block.Tokens[at].Is(WordClasses.Coordinator) && at + 1 < other.FirstToken))
                return false;
        }

        return true;
    }

    private static Diagnostic Report(Rule rule, ProseBlock block, AgeThen one, AgeThen other) =>
        rule.At(
            block.SpanOf(other.FirstToken, other.EndToken),
            "step",
            ("from", one.Year.ToString(CultureInfo.InvariantCulture)),
            ("to", other.Year.ToString(CultureInfo.InvariantCulture)),
            ("count", string.Create(CultureInfo.InvariantCulture, $"{other.Year - one.Year} years"))) with
        {
            Related = [new RelatedSpan(block.SpanOf(one.FirstToken, one.EndToken).InSource, "the other age")],
        };

    /// <summary>An age with its year.</summary>
    private readonly record struct AgeThen(int Sentence, int FirstToken, int EndToken, int Age, int Year);
}
