using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Time;

/// <summary>Compares an age with the years that give it, where the two stand apart: "Hale, who died on May 3, 2019, was born in 1948. He was 66", "built in 1984, which makes it 52" in a draft of 2024.</summary>
internal static class ToldAges
{
    /// <summary>A figure that is further off is somebody else's age.</summary>
    private const int MostYearsOff = 25;

    private static readonly LexemeSet Beginnings = new(LifeVocabulary.Beginnings);

    /// <summary>The contradictions of one block.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, int tolerance)
    {
        for (var i = 0; i < block.Sentences.Length; i++)
        {
            if ((i > 0 ? AtDeath(model, block, i) : null) is var (age, from, to) && IsOff(age, to.Date.Year!.Value - from.Date.Year!.Value, tolerance))
                yield return Report(rule, block, age, from, to.Date.Year.Value);

            if (model.Parts.Date is not null && Made(model, block, i) is var (now, start) && IsOff(now, model.Day.Year - start.Date.Year!.Value, tolerance))
                yield return Report(rule, block, now, start, model.Day.Year);
        }
    }

    private static bool IsOff(ToldAge age, int years, int tolerance) =>
        years > 0 && (age.Value < years - 1 - tolerance || age.Value > years + tolerance) && Math.Abs(age.Value - years) <= MostYearsOff;

    /// <summary>"He was 66 and had been ill": the sentence before tells the birth and the death.</summary>
    private static (ToldAge Age, TimeExpression Birth, TimeExpression Death)? AtDeath(SemanticModel model, ProseBlock block, int number)
    {
        var sentence = block.Sentences[number];
        var at = sentence.FirstToken;
        if (sentence.TokenCount < 3 || block.TextOf(block.Tokens[at]) is not ("He" or "She") || block.TextOf(block.Tokens[at + 1]) is not "was" || model.Time.At(block, number - 1).IsEmpty || model.Quotations.Covers(block, at) || ReadAge(block, at + 2, sentence.EndToken) is not { } age)
            return null;

        var isClosed = age.EndToken >= sentence.EndToken || !block.Tokens[age.EndToken].IsWord || block.TextOf(block.Tokens[age.EndToken]) is "and" or "years";
        if (!isClosed || LifeSpans.YearOf(model, block, number - 1, "born", "Born") is not { } birth || LifeSpans.YearOf(model, block, number - 1, "died", "died") is not { } death || ReferenceEquals(birth, death))
            return null;

        return (age, birth, death);
    }

    /// <summary>"built in 1984, which makes it 52 this year".</summary>
    private static (ToldAge Age, TimeExpression Start)? Made(SemanticModel model, ProseBlock block, int number)
    {
        var end = block.Sentences[number].EndToken;
        foreach (var start in model.Time.At(block, number))
        {
            var at = start.EndToken;
            if (!DatePair.IsDate(start) || at + 4 >= end || block.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Dash) || start.FirstToken < 2 || !Beginnings.Has(block.Tokens[start.FirstToken - 2]) || !ContradictoryDate.IsOwn(model, start))
                continue;

            if (block.TextOf(block.Tokens[at + 1]) is not ("which" or "that") || block.TextOf(block.Tokens[at + 2]) is not "makes" || block.TextOf(block.Tokens[at + 3]) is not ("it" or "her" or "him" or "them" or "me" or "us") || ReadAge(block, at + 4, end) is not { } age)
                continue;

            if (age.EndToken >= end || !block.Tokens[age.EndToken].IsWord || block.TextOf(block.Tokens[age.EndToken]) is "this" or "years" or "now" or "today" or "and")
                return (age, start);
        }

        return null;
    }

    private static ToldAge? ReadAge(ProseBlock block, int at, int end)
    {
        const int Oldest = 999;
        return NumberReader.TryRead(block, at, end, out var number) && number is { IsOrdinal: false, HasMagnitude: false, Value: >= 5 and <= Oldest } ? new ToldAge(at, number.End, (int)number.Value) : null;
    }

    private static Diagnostic Report(Rule rule, ProseBlock block, ToldAge age, TimeExpression from, int to) =>
        rule.At(block.SpanOf(age.FirstToken, age.EndToken), "step", ("from", from.Date.Year!.Value.ToString(CultureInfo.InvariantCulture)), ("to", to.ToString(CultureInfo.InvariantCulture)), ("count", string.Create(CultureInfo.InvariantCulture, $"{to - from.Date.Year.Value} years"))) with
        {
            Related = [new RelatedSpan(from.Span.InSource, "counted from here")],
        };

    /// <summary>An age as the words tell it.</summary>
    private readonly record struct ToldAge(int FirstToken, int EndToken, int Value);
}
