using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Compares a step of the story with the date it leads to: "In 2005 they met, and four years later, in 2012, they parted", "in 1989, seven years before NAFTA".</summary>
internal static class StorySteps
{
    /// <summary>So many dates before a step may be what it is counted from.</summary>
    private const int MostDates = 12;

    /// <summary>The contradictions of one block.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="block">The block.</param>
    /// <param name="events">The dates that the draft gives to named events.</param>
    /// <param name="tolerance">Years that a step may be off.</param>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, ProseBlock block, NamedEvents events, int tolerance)
    {
        var times = model.Time.In(block);
        for (var i = 0; i < times.Length; i++)
        {
            if (!IsStep(times[i]) || !ContradictoryDate.IsOwn(model, times[i]) || GivenDate(block, times, i) is not { } given)
                continue;

            var starts = times[i].Phrase.IsBound ? events.DatesOf(block, times[i].EndToken) : EarlierDates(block, times, i, given);
            if (Contradicted(times[i], given, starts, tolerance) is { } start)
                yield return Report(rule, times[i], given, start);
        }
    }

    private static bool IsStep(TimeExpression time) => time.Phrase is
    {
        Form: TimeForm.Narrative,
        Amount: { Precision: Precision.Exact, Unit: >= Granularity.Day and <= Granularity.Decade, High: > 0 },
        Direction: not 0,
    } && time.FirstToken < time.Phrase.Head && time.Phrase.Amount.Unit is not (Granularity.Season or Granularity.Quarter or Granularity.Weekend);

    /// <summary>Whether a date is fine enough to count in a unit from it.</summary>
    private static bool IsDate(TimeExpression time, Granularity unit) =>
        unit >= Granularity.Year
            ? time is { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Date.Year: not null }
            : time is { Kind: TimeKind.Absolute or TimeKind.Partial, Phrase.Form: TimeForm.Date, Period: not null };

    /// <summary>The date in apposition to a step: "four years later, in 2009", "in 1989, seven years before NAFTA", "two years after Katrina, in 2007".</summary>
    private static TimeExpression? GivenDate(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var step = times[index];
        var unit = step.Phrase.Amount.Unit;
        if (index > 0 && IsDate(times[index - 1], unit) && times[index - 1].Phrase.Last is null && IsParted(block, times[index - 1].EndToken) && Apposition.Joins(block, times[index - 1], step))
            return times[index - 1];

        if (index + 1 == times.Length || !IsDate(times[index + 1], unit) || times[index + 1].Phrase.Last is not null)
            return null;

        var end = step.Phrase.IsBound ? NamedEvents.EndOfName(block, step.EndToken) : step.EndToken;
        return IsParted(block, end) && Apposition.Joins(block, end, times[index + 1].FirstToken) ? times[index + 1] : null;
    }

    private static bool IsParted(ProseBlock block, int at) => at < block.Tokens.Length && block.Tokens[at].Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash;

    /// <summary>The dates told before a step in its sentence and the one before it: any of them may be what is counted from.</summary>
    private static List<DatedEvent> EarlierDates(ProseBlock block, ImmutableArray<TimeExpression> times, int index, TimeExpression given)
    {
        var dates = new List<DatedEvent>();
        var unit = times[index].Phrase.Amount.Unit;
        var sentence = block.SentenceOf(times[index].FirstToken);
        for (var i = index - 1; i >= 0 && i >= index - MostDates && block.SentenceOf(times[i].FirstToken) >= sentence - 1; i--)
        {
            var time = times[i];
            if (ReferenceEquals(time, given))
                continue;

            // Another step may have moved the story on, nobody knows where to.
            if (time is { Kind: TimeKind.Narrative or TimeKind.Weekday or TimeKind.Relative, Period: null } or { Kind: TimeKind.Weekday })
                return [];

            if ((time.Kind == TimeKind.Narrative || IsDate(time, unit)) && time.Period is { } period)
            {
                dates.Add(new DatedEvent(period.First, time));
                if (period.Last.Year != period.First.Year)
                    dates.Add(new DatedEvent(period.Last, time));
            }
        }

        return dates;
    }

    /// <summary>The date from which a step was counted, if no date that it can be counted from leads to the given one.</summary>
    private static DatedEvent? Contradicted(TimeExpression step, TimeExpression given, List<DatedEvent> starts, int tolerance)
    {
        if (starts.Count == 0 || given.Period is not { } leadsTo)
            return null;

        var amount = step.Phrase.Amount;
        var (factor, slack) = amount.Unit switch
        {
            Granularity.Decade => (10.0, 5.0),
            Granularity.Year => (1.0, tolerance),
            Granularity.Month => (30.4, 16.0),
            Granularity.Week => (7.0, 4.0 * tolerance),
            _ => (1.0, tolerance),
        };
        foreach (var start in starts)
        {
            var distance = Distance(amount.Unit, start.Day, leadsTo.First) * step.Phrase.Direction;
            if (distance >= (amount.Low * factor) - slack && distance <= (amount.High * factor) + slack)
                return null;
        }

        return starts[0];
    }

    private static int Distance(Granularity unit, DateOnly from, DateOnly to) => unit >= Granularity.Year ? to.Year - from.Year : to.DayNumber - from.DayNumber;

    private static Diagnostic Report(Rule rule, TimeExpression step, TimeExpression given, DatedEvent start)
    {
        var unit = step.Phrase.Amount.Unit;
        var to = given.Period!.Value.First;
        var count = Math.Abs(Distance(unit, start.Day, to));
        var isYears = unit >= Granularity.Year;
        var end = step.Phrase.IsBound ? NamedEvents.EndOfName(step.Span.Block, step.EndToken) : step.EndToken;
        var span = step.Span.Block.SpanOf(Math.Min(step.FirstToken, given.FirstToken), Math.Max(end, given.EndToken));
        return rule.At(
            span,
            "step",
            ("from", isYears ? start.Day.Year.ToString(CultureInfo.InvariantCulture) : DateWording.Day(start.Day, to.Year)),
            ("to", isYears ? to.Year.ToString(CultureInfo.InvariantCulture) : DateWording.Day(to, to.Year)),
            ("count", string.Create(CultureInfo.InvariantCulture, $"{count} {(isYears ? "year" : "day")}{(count == 1 ? "" : "s")}"))) with
        {
            Related = [new RelatedSpan(start.Time.Span.InSource, "counted from here")],
        };
    }
}

/// <summary>A day or year given to an event.</summary>
/// <param name="Day">The day; the first of a year or month.</param>
/// <param name="Time">The words that give it.</param>
internal sealed record DatedEvent(DateOnly Day, TimeExpression Time);
