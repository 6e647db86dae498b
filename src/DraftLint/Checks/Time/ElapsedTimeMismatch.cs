using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Time;

/// <summary>A time "ago" or "since" beside its year, and the draft's date gives another number: "Ten years ago, in 2012" of 2025.</summary>
/// <remarks>Only drafts with a date of their own are counted, and only numbers that are meant exactly.</remarks>
internal sealed class ElapsedTimeMismatch(RuleOptions options) : Check
{
    /// <summary>So many tokens may stand between "since" and the year of its event.</summary>
    private const int Reach = 12;

    private readonly int tolerance = options.Number("tolerance", 1);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (model.Parts.Date is null)
            yield break;

        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            var times = model.Time.In(block);
            for (var i = 0; i < times.Length; i++)
            {
                if (!model.Quotations.Covers(times[i].Span) && (Beside(model, block, times, i) ?? ToNow(model, block, times, i) ?? SinceThen(model, block, times, i)) is { } found)
                    yield return Report(model, rule, found.Length, found.Start, found.Years);

                if (NthYear.Beside(block, times, i) is { } nth && !model.Quotations.Covers(times[i].Span) && model.Day.Year - times[i].Date.Year!.Value is var elapsed && (elapsed < nth.Number - 1 - tolerance || elapsed > nth.Number + tolerance))
                    yield return ReportNth(model, rule, block, times[i], nth, elapsed);
            }
        }
    }

    /// <summary>"Ten years ago, in 2012": a length and its date in one clause; the later of the two is at the index.</summary>
    private (TimeExpression Length, TimeExpression Start, int Years)? Beside(SemanticModel model, ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        if (index == 0)
            return null;

        var (length, date) = IsLength(times[index]) ? (times[index], times[index - 1]) : (times[index - 1], times[index]);
        return IsLength(length) && !model.Quotations.Covers(length.Span) && Mismatch(model, block, length, date) is { } elapsed ? (length, date, elapsed) : null;
    }

    /// <summary>A length that leads back to the date of another clause; round numbers are told loosely.</summary>
    private (TimeExpression Length, TimeExpression Start, int Years)? ToNow(SemanticModel model, ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var length = times[index];
        if (LengthsToNow.StartOf(model, block, times, index) is not { } date)
            return null;

        var amount = length.Phrase.Amount;
        var elapsed = model.Day.Year - date.Date.Year!.Value;
        var (factor, slack) = amount.Unit switch { Granularity.Century => (100.0, 15.0), Granularity.Decade => (10.0, 5.0), _ => (1.0, tolerance + (amount.Low % 10 == 0 ? 1.0 : 0)) };
        if (length.Phrase.Form == TimeForm.Age)
            slack = Math.Max(slack, amount.Low * factor / 10);

        return elapsed > 0 && (elapsed < (amount.Low * factor) - slack || elapsed > (amount.High * factor) + slack) ? (length, date, elapsed) : null;
    }

    /// <summary>"stood there on April 27, 1994. Now, twenty years later," and "since 2005. In those fifteen years nobody has": the years up to the draft, told in the next sentence.</summary>
    private (TimeExpression Length, TimeExpression Start, int Years)? SinceThen(SemanticModel model, ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        if (index == 0)
            return null;

        var last = times[index - 1].Kind == TimeKind.Nowadays && index > 1 ? index - 2 : index - 1;
        var (date, length) = (times[last], times[index]);
        if (length.Phrase.Amount is not { Precision: Precision.Exact, Unit: Granularity.Year } || date is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: { } year } || block.SentenceOf(length.FirstToken) - block.SentenceOf(date.FirstToken) != 1)
            return null;

        var lead = block.TextOf(block.Tokens[block.Sentences[block.SentenceOf(length.FirstToken)].FirstToken]);
        var distance = length.FirstToken - block.Sentences[block.SentenceOf(length.FirstToken)].FirstToken;
        var isNow = length.Phrase is { Form: TimeForm.Narrative, Direction: > 0 } && lead is "Now" or "Today" && distance <= 2 && (last < 1 || block.SentenceOf(times[last - 1].FirstToken) != block.SentenceOf(date.FirstToken) || times[last - 1].Kind != TimeKind.Absolute);
        var isSince = length.Phrase.Form == TimeForm.Running && lead is "In" or "Over" or "During" or "For" or "Through" && distance <= 2 && block.TextOf(block.Tokens[length.FirstToken]) is "those" or "these" && date.FirstToken > 0 && block.TextOf(block.Tokens[date.FirstToken - 1]) is "since" or "Since";
        // "The mine shut in 1992. That was thirty years ago."
        var isAgo = length.Phrase.Form == TimeForm.Ago && lead is "That" or "This" && distance == 2 && block.TextOf(block.Tokens[length.FirstToken - 1]) is "was" or "is" && (last < 1 || block.SentenceOf(times[last - 1].FirstToken) != block.SentenceOf(date.FirstToken));
        var elapsed = model.Day.Year - year;
        return (isNow || isAgo || (isSince && model.Time.TenseAt(block, length.Phrase.Head) is Tense.Present or Tense.PresentPerfect)) && Math.Abs(elapsed - length.Phrase.Amount.Low) > tolerance ? (length, date, elapsed) : null;
    }

    private static bool IsLength(TimeExpression time) =>
        time.Phrase is { Form: TimeForm.Ago or TimeForm.Duration, Amount: { Precision: Precision.Exact, Unit: Granularity.Year or Granularity.Decade or Granularity.Century } };

    /// <summary>The years that lie between a date and the draft, if they are not those that the words say; else null.</summary>
    private int? Mismatch(SemanticModel model, ProseBlock block, TimeExpression length, TimeExpression date)
    {
        if (date is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: { } year } || block.SentenceOf(length.FirstToken) != block.SentenceOf(date.FirstToken))
            return null;

        var leadsToEvent = LeadsToEvent(block, length, date);
        var hasPassed = !leadsToEvent && HasPassed(block, length, date);
        if (!leadsToEvent && !hasPassed && !Apposition.Joins(block, length, date))
            return null;

        var lead = date.FirstToken > 1 && block.Tokens[date.FirstToken - 1].Is(WordClasses.Article) ? date.FirstToken - 2 : date.FirstToken - 1;
        var isSince = leadsToEvent || hasPassed || (lead >= 0 && block.TextOf(block.Tokens[lead]) is "since" or "Since");
        if (length.Phrase.Form == TimeForm.Ago ? isSince : !isSince || model.Time.TenseAt(block, length.Phrase.Head) is Tense.Past or Tense.PastPerfect or Tense.Hypothetical)
            return null;

        var amount = length.Phrase.Amount;
        var (factor, slack) = amount.Unit switch { Granularity.Century => (100, amount.Low < 1 ? 5 : 15), Granularity.Decade => (10, 5), _ => (1, tolerance) };
        var elapsed = model.Day.Year - year;
        return elapsed < (amount.Low * factor) - slack || elapsed > (amount.High * factor) + slack ? elapsed : null;
    }

    /// <summary>"Thirty years have passed since 1982".</summary>
    private static bool HasPassed(ProseBlock block, TimeExpression length, TimeExpression date)
    {
        var at = length.EndToken;
        return date.FirstToken - at is 3 or 4 && block.TextOf(block.Tokens[at]) is "have" or "has" && block.TextOf(block.Tokens[at + 1]) is "passed" or "elapsed" or "gone" && block.TextOf(block.Tokens[date.FirstToken - 1]) is "since";
    }

    /// <summary>"It has been ten years since the flood of 2010".</summary>
    private static bool LeadsToEvent(ProseBlock block, TimeExpression length, TimeExpression date)
    {
        // "Fifteen years have gone by since the crash of 2003"
        var at = length.EndToken;
        var hasPassed = at + 3 < block.Tokens.Length && block.TextOf(block.Tokens[at]) is "have" or "has" && block.TextOf(block.Tokens[at + 1]) is "passed" or "elapsed" or "gone";
        if (hasPassed)
            at += block.TextOf(block.Tokens[at + 2]) is "by" ? 3 : 2;

        if (date.FirstToken <= at + 1 || date.FirstToken - at > Reach || block.TextOf(block.Tokens[at]) is not "since" || block.TextOf(block.Tokens[date.FirstToken - 1]) is not ("of" or "in" or "on"))
            return false;

        var sentence = block.Sentences[block.SentenceOf(length.FirstToken)];
        if (!hasPassed && !OpensWith(block, sentence, length, date) && (length.FirstToken - sentence.FirstToken < 2 || block.TextOf(block.Tokens[length.FirstToken - 1]) is not ("been" or "is" or "now")))
            return false;

        for (var between = at + 1; between < date.FirstToken; between++)
        {
            // "since the hall came down, in April 2013,"
            var isAside = block.Tokens[between].Kind == TokenKind.Comma && between == date.FirstToken - 2;
            if (!block.Tokens[between].IsWord && block.Tokens[between].Kind != TokenKind.Clitic && !isAside)
                return false;
        }

        return true;
    }

    /// <summary>"In the thirty-one years since the pit closed in 1985, four of them have": the opener ends behind the date.</summary>
    private static bool OpensWith(ProseBlock block, Sentence sentence, TimeExpression length, TimeExpression date) =>
        length.FirstToken - sentence.FirstToken is 1 or 2 && block.TextOf(block.Tokens[sentence.FirstToken]) is "In" or "Over" or "During" or "For" && date.EndToken < sentence.EndToken && block.Tokens[date.EndToken].Kind == TokenKind.Comma;

    private static Diagnostic Report(SemanticModel model, Rule rule, TimeExpression length, TimeExpression date, int elapsed)
    {
        var block = length.Span.Block;
        var first = Math.Min(length.FirstToken, date.FirstToken);
        if (first == date.FirstToken && first > 0 && block.TextOf(block.Tokens[first - 1]) is "since" or "Since")
            first--;

        var year = date.Date.Year!.Value.ToString(CultureInfo.InvariantCulture);
        var isOfOneSentence = block.SentenceOf(length.FirstToken) == block.SentenceOf(date.FirstToken);
        var span = isOfOneSentence ? block.SpanOf(first, Math.Max(length.EndToken, date.EndToken)) : length.Span;
        return rule.At(span, elapsed < 0 ? "future" : null, ("year", year), ("now", model.Day.Year.ToString(CultureInfo.InvariantCulture)), ("count", elapsed.ToString(CultureInfo.InvariantCulture))) with
        {
            Notes = [$"The draft is dated {DateWording.Day(model.Day)}."],
            Fix = FixOf(block, length, elapsed),
        };
    }

    private static Diagnostic ReportNth(SemanticModel model, Rule rule, ProseBlock block, TimeExpression date, NthYear nth, int elapsed) =>
        rule.At(block.SpanOf(nth.FirstToken, nth.EndToken), elapsed < 0 ? "future" : null, ("year", date.Date.Year!.Value.ToString(CultureInfo.InvariantCulture)), ("now", model.Day.Year.ToString(CultureInfo.InvariantCulture)), ("count", elapsed.ToString(CultureInfo.InvariantCulture))) with
        {
            Notes = [$"The draft is dated {DateWording.Day(model.Day)}."],
            Related = [new RelatedSpan(date.Span.InSource, "the beginning")],
        };

    /// <summary>Writes the years that have passed, in words where words stood.</summary>
    private static Fix? FixOf(ProseBlock block, TimeExpression length, int elapsed)
    {
        var number = block.SpanOf(length.FirstToken, length.Phrase.Head);
        if (elapsed < 2 || length.Phrase.Amount.Unit != Granularity.Year || block.Tokens[length.Phrase.Head - 1].Kind == TokenKind.Hyphen || length.Phrase.Amount.Low != length.Phrase.Amount.High)
            return null;

        var text = NumberWording.Like(number.Text, elapsed);
        return Fix.Suggestion($"Write \"{text}\"", new TextEdit(number.InSource, text));
    }
}
