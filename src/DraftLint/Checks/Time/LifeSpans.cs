using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Compares an age with the years of a life: "Born in 1938, she died in 2022 at 91".</summary>
internal static class LifeSpans
{
    /// <summary>So many words may stand between "born" or "died" and its date.</summary>
    private const int Reach = 6;

    /// <summary>The same for a birth: "born in Laredo, Texas, in 1948".</summary>
    private const int PlaceReach = 8;

    private const int OldestAge = 120;

    /// <summary>The contradictions of one block.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, int tolerance)
    {
        if (model.Time.In(block).IsEmpty)
            yield break;

        for (var i = 0; i < block.Sentences.Length; i++)
        {
            var sentence = block.Sentences[i];
            if (TooOld(model, rule, block, i, tolerance) is { } tooOld)
                yield return tooOld;

            if ((YearOf(model, block, i, "born", "Born") ?? BirthBefore(model, block, i)) is not { } birth || (YearOf(model, block, i, "died", "died") ?? OtherYear(model, block, i, birth)) is not { } death || !ContradictoryDate.IsOwn(model, death))
                continue;

            var years = death.Date.Year!.Value - birth.Date.Year!.Value;
            if (AgeAfter(block, sentence, death.FirstToken) is { } age && years > 0 && (age.Value < years - 1 - tolerance || age.Value > years + tolerance))
            {
                yield return rule.At(block.SpanOf(age.First, age.End), "step", ("from", Year(birth)), ("to", Year(death)), ("count", years.ToString(CultureInfo.InvariantCulture) + " years")) with
                {
                    Related = [new RelatedSpan(birth.Span.InSource, "born"), new RelatedSpan(death.Span.InSource, ReferenceEquals(death, YearOf(model, block, i, "died", "died")) ? "died" : "that year")],
                };
            }
        }
    }

    /// <summary>"She was born in 1940. She died on 9 May 2019, aged 79": the sentence before tells the birth of the same person.</summary>
    private static TimeExpression? BirthBefore(SemanticModel model, ProseBlock block, int number) =>
        number > 0 && block.TextOf(block.Tokens[block.Sentences[number].FirstToken]) is "He" or "She" && YearOf(model, block, number, "died", "died") is not null && YearOf(model, block, number - 1, "died", "died") is null
            ? YearOf(model, block, number - 1, "born", "Born")
            : null;

    /// <summary>"Born in 1951, he still rows at 93" in 2025: nobody is older than the years up to the draft's day.</summary>
    private static Diagnostic? TooOld(SemanticModel model, Rule rule, ProseBlock block, int number, int tolerance)
    {
        if (YearOf(model, block, number, "born", "Born") is not { } birth || YearOf(model, block, number, "died", "died") is not null || OtherYear(model, block, number, birth) is not null || !ContradictoryDate.IsOwn(model, birth))
            return null;

        var elapsed = model.Day.Year - birth.Date.Year!.Value;
        if (AgeNow(block, block.Sentences[number], birth.EndToken) is { } now && elapsed >= 1 && (now.Value > elapsed + tolerance || now.Value < elapsed - 1 - tolerance))
            return ReportAge(model, rule, block, birth, now, elapsed);

        if (AgeAfter(block, block.Sentences[number], block.Sentences[number].EndToken) is not { } age || age.Value <= elapsed + tolerance || elapsed < 1 || model.Time.TenseAt(block, age.First) is Tense.Future or Tense.Hypothetical)
            return null;

        return ReportAge(model, rule, block, birth, age, elapsed);
    }

    /// <summary>From the birth to the draft's day it is another age.</summary>
    private static Diagnostic ReportAge(SemanticModel model, Rule rule, ProseBlock block, TimeExpression birth, (int First, int End, decimal Value) age, int elapsed) =>
        rule.At(block.SpanOf(age.First, age.End), age.Value > elapsed ? "standing" : "step", ("from", Year(birth)), ("to", model.Day.Year.ToString(CultureInfo.InvariantCulture)), ("count", elapsed.ToString(CultureInfo.InvariantCulture) + (age.Value > elapsed ? "" : " years"))) with
        {
            Related = [new RelatedSpan(birth.Span.InSource, "born")],
        };

    /// <summary>"Born in 1938, she is now 72", "is 72 today": the age on the draft's day, of nobody else.</summary>
    private static (int First, int End, decimal Value)? AgeNow(ProseBlock block, Sentence sentence, int birth)
    {
        for (var at = birth + 1; at < sentence.EndToken; at++)
        {
            // "has a daughter who is now 52"
            if (block.Tokens[at - 1].Is(WordClasses.Possessive | WordClasses.Relative))
                return null;

            var isNow = block.TextOf(block.Tokens[at - 1]) is "now" && block.TextOf(block.Tokens[at - 2]) is "is";
            if (!(isNow || block.TextOf(block.Tokens[at - 1]) is "is") || !NumberReader.TryRead(block, at, sentence.EndToken, out var number) || number.IsOrdinal || number.HasMagnitude || number.Value is < 5 or > OldestAge)
                continue;

            var isToday = number.End < sentence.EndToken && block.TextOf(block.Tokens[number.End]) is "today" or "now";
            if (isToday || (isNow && IsClosed(block, sentence, number.End)))
                return (at, number.End, number.Value);
        }

        return null;
    }

    private static string Year(TimeExpression time) => time.Date.Year!.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The one other year of the sentence: "she was 31 when she won the seat in 1988".</summary>
    private static TimeExpression? OtherYear(SemanticModel model, ProseBlock block, int sentence, TimeExpression birth)
    {
        TimeExpression? other = null;
        foreach (var time in model.Time.At(block, sentence))
        {
            if (ReferenceEquals(time, birth) || time is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Date.Year: not null })
                continue;

            if (other is not null || time.Phrase.Last is not null || time.FirstToken < birth.FirstToken)
                return null;

            other = time;
        }

        return other;
    }

    /// <summary>The date behind "born" or "died": with its year, and nothing else dated between.</summary>
    internal static TimeExpression? YearOf(SemanticModel model, ProseBlock block, int sentence, string verb, string capitalized)
    {
        foreach (var time in model.Time.At(block, sentence))
        {
            if (time is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: not null })
                continue;

            for (var at = time.FirstToken - 1; at >= block.Sentences[sentence].FirstToken && at >= time.FirstToken - PlaceReach; at--)
            {
                var text = block.TextOf(block.Tokens[at]);
                if (text.SequenceEqual(verb) || text.SequenceEqual(capitalized))
                    return time;

                if (text is "born" or "died" || block.Tokens[at].Kind is TokenKind.Semicolon)
                    break;
            }
        }

        return null;
    }

    /// <summary>"at 91", "aged 91", "at the age of ninety-one", around the date of the death.</summary>
    private static (int First, int End, decimal Value)? AgeAfter(ProseBlock block, Sentence sentence, int death)
    {
        // "she was 31 when she won the seat in 1988"
        for (var at = sentence.FirstToken + 1; at + 1 < death; at++)
        {
            if (block.TextOf(block.Tokens[at - 1]) is "was" && NumberReader.TryRead(block, at, death, out var bare) && !bare.IsOrdinal && bare.Value is > 0 and <= OldestAge && bare.End < death && block.TextOf(block.Tokens[bare.End]) is "when")
                return (at, bare.End, bare.Value);
        }

        for (var at = Math.Max(sentence.FirstToken, death == sentence.EndToken ? 0 : death - Reach); at + 1 < sentence.EndToken && block.Tokens[at].Kind != TokenKind.Semicolon; at++)
        {
            var next = block.TextOf(block.Tokens[at]) switch
            {
                "at" when block.TextOf(block.Tokens[at + 1]) is "age" => at + 2,
                "at" when at + 4 < sentence.EndToken && block.TextOf(block.Tokens[at + 1]) is "the" && block.TextOf(block.Tokens[at + 2]) is "age" => at + 4,
                "at" or "aged" => at + 1,
                _ => -1,
            };
            if (next > 0 && NumberReader.TryRead(block, next, sentence.EndToken, out var number) && !number.IsOrdinal && number.Value is > 0 and <= OldestAge && IsClosed(block, sentence, number.End))
                return (at, number.End, number.Value);
        }

        return null;
    }

    private static bool IsClosed(ProseBlock block, Sentence sentence, int at) =>
        at >= sentence.EndToken || !block.Tokens[at].IsWord && block.Tokens[at].Kind is not (TokenKind.Hyphen or TokenKind.Symbol) || block.TextOf(block.Tokens[at]) is "in" or "on" or "and" or "after";
}
