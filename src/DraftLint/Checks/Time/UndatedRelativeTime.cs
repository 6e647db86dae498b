using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;

namespace DraftLint.Checks.Time;

/// <summary>A moment counted from the day of writing that no date fixes: "Last week the governor vetoed the bill."</summary>
/// <remarks>
/// One report for each paragraph. A draft with a date of its own gets a note, for its readers can count: one where a day follows from the words and one where none
/// does, each only for a phrase that sets a scene or can be mistaken; a year is moved only around New Year's.
/// </remarks>
internal sealed class UndatedRelativeTime : Check
{
    private const int MostDays = 100;

    private readonly DayOfWeek weekStart;
    private readonly bool isStrict;
    private readonly int yearTurnDays;

    public UndatedRelativeTime(RuleOptions options)
    {
        weekStart = options.Choice("week-start", "monday", "monday", "sunday") == "sunday" ? DayOfWeek.Sunday : DayOfWeek.Monday;
        isStrict = options.Flag("strict", byDefault: false);
        yearTurnDays = options.Number("year-turn-days", 31);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var paragraphs = Paragraphs(model);
        var clearest = model.Parts.Date is null || isStrict ? null : Clearest(paragraphs, model.Day);
        foreach (var times in paragraphs)
        {
            if ((clearest is null ? times[0] : clearest.Find(told => ReferenceEquals(told.Span.Block, times[0].Span.Block))) is not { } time)
                continue;

            var others = times.Where(other => !ReferenceEquals(other, time));
            yield return Report(model, rule, time) with { Related = [.. others.Select(other => new RelatedSpan(MovingTime.WordsOf(other).InSource, "moves as well"))] };
        }
    }

    /// <summary>The phrases that nothing fixes, by paragraph; paragraphs without one are left out.</summary>
    private List<List<TimeExpression>> Paragraphs(SemanticModel model)
    {
        var isYearKnown = HasYearInHeadline(model);
        List<TimeExpression>? days = null;
        var paragraphs = new List<List<TimeExpression>>();
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            List<TimeExpression>? moving = null;
            foreach (var time in model.Time.In(block))
            {
                if (!Moves(model, time) || model.Quotations.Covers(time.Span) || DateAnchor.Fixes(model.Time, time))
                    continue;

                if ((time.Granularity == Granularity.Year && isYearKnown) || DateAnchor.FixesFromAfar(days ??= DaysOf(model), time, model.Day))
                    continue;

                // One word about the year will do for the whole draft.
                isYearKnown |= time.Granularity == Granularity.Year && !isStrict;
                (moving ??= []).Add(time);
            }

            if (moving is not null)
                paragraphs.Add(moving);
        }

        return paragraphs;
    }

    /// <summary>The clearest phrase from which a day follows and the clearest from which none does, at most one of a paragraph.</summary>
    private List<TimeExpression> Clearest(List<List<TimeExpression>> paragraphs, DateOnly day)
    {
        TimeExpression? counted = null;
        TimeExpression? vague = null;
        foreach (var times in paragraphs)
        {
            foreach (var time in times)
            {
                ref var best = ref DatelineTime.IsVague(time, day, weekStart) ? ref vague : ref counted;
                if (best is null || (DatelineTime.Carries(time) && !DatelineTime.Carries(best)))
                    best = time;
            }
        }

        var told = new List<TimeExpression>();
        if (counted is not null)
            told.Add(counted);

        if (vague is not null && !ReferenceEquals(vague.Span.Block, counted?.Span.Block))
            told.Add(vague);

        return told;
    }

    /// <summary>The days that the draft tells, the first ones of a long list.</summary>
    private static List<TimeExpression> DaysOf(SemanticModel model)
    {
        var days = new List<TimeExpression>();
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            foreach (var time in model.Time.In(block))
            {
                if (days.Count < MostDays && time is { Kind: TimeKind.Absolute or TimeKind.Partial, Date.HasDay: true, Phrase.Last: null })
                    days.Add(time);
            }
        }

        return days;
    }

    /// <summary>"Looking back at 2015": the headline tells the year.</summary>
    private static bool HasYearInHeadline(SemanticModel model)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (block.Place.HeadingLevel != 1)
                continue;

            foreach (var time in model.Time.In(block))
            {
                if (time is { IsAbsolute: true, Granularity: <= Granularity.Year })
                    return true;
            }
        }

        return false;
    }

    private bool Moves(SemanticModel model, TimeExpression time)
    {
        var isDated = model.Parts.Date is not null;
        if (time.Phrase.Form == TimeForm.Recently)
            return isStrict || (!isDated && MovingTime.IsBesideFigure(time));

        if (!MovingTime.Is(model.Time, time))
            return false;

        if (isStrict || !isDated)
            return true;

        // Whoever reads a dated draft knows its day and, but for the turn of the year, its year.
        return DatelineTime.Misleads(time, model.Day, weekStart) && time.Phrase.Form switch
        {
            TimeForm.Today or TimeForm.Tomorrow or TimeForm.Writing => false,
            TimeForm.PartOfToday => model.Time.TenseAt(time.Span.Block, time.Phrase.Head) == Tense.Past,
            TimeForm.This => !time.Phrase.IsPossessive && time.Granularity is not (Granularity.Year or Granularity.Quarter),
            _ => time.Granularity != Granularity.Year || IsTurnOfYear(model.Day),
        };
    }

    private bool IsTurnOfYear(DateOnly day) =>
        day.DayOfYear <= yearTurnDays || new DateOnly(day.Year, 12, 31).DayNumber - day.DayNumber < yearTurnDays;

    private Diagnostic Report(SemanticModel model, Rule rule, TimeExpression time)
    {
        var day = model.Day;
        var date = MovingTimeDate.Of(time, day, weekStart);
        var writtenOn = DateWording.Day(day);
        var isDated = model.Parts.Date is not null;
        var caseName = !isDated ? null : date is null ? "vague" : "dated";
        var finding = rule.At(MovingTime.WordsOf(time), caseName, ("date", date?.Text ?? ""), ("day", writtenOn));
        if (date is not null)
        {
            var edit = date.Edit(time);
            return finding with
            {
                Notes = isDated ? [] : [$"Counted from {writtenOn}, it is {date.Text}."],
                Fix = edit is { } change ? Fix.Suggestion($"Write \"{change.NewText}\"", change) : null,
            };
        }

        return MovingTimeDate.OtherDay(time, day, weekStart) is { } other && time.Period is { } period
            ? finding with { Notes = [$"Counted from {writtenOn}, it can be {DateWording.Day(period.First, day.Year)} or {DateWording.Day(other, day.Year)}."] }
            : finding;
    }
}
