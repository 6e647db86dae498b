using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Reads expressions around a unit of time: "last week", "three months ago", "the next day", "30 years", "the last week of January".</summary>
internal static class UnitReader
{
    /// <summary>Reads the expression whose unit stands at <paramref name="head"/>; it may reach back as far as <paramref name="floor"/>.</summary>
    public static bool TryRead(in TimeScan scan, int head, int floor, out TimePhrase phrase)
    {
        phrase = default;
        if (scan.UnitAt(head) is not { } unit)
            return false;

        var at = new UnitPlace(scan, head, floor, unit);
        if (TryReadCalendar(at, out phrase))
            return true;

        if (AmountReader.TryRead(at, out var amount, out var first))
            return TryReadCounted(at, amount, first, out phrase);

        return PointedUnitReader.TryRead(at, out phrase) || TryReadUncounted(at, out phrase);
    }

    /// <summary>"the 19th century", "the third quarter of 2024", "the first week of March 2024", "the week of June 18".</summary>
    private static bool TryReadCalendar(in UnitPlace at, out TimePhrase phrase)
    {
        phrase = default;
        var scan = at.Scan;
        var ordinal = OrdinalBefore(at, out var first);
        if (at.Unit == Granularity.Century && ordinal is > 0 and <= 22)
        {
            phrase = new TimePhrase(first, at.Head + 1, TimeForm.Century, Granularity.Century) { Ordinal = ordinal, Head = at.Head };
            return true;
        }

        if (scan.RoleAt(at.Head + 1) != TimeRole.Of)
            return false;

        if (at.Unit == Granularity.Quarter && ordinal is > 0 and <= 4 && scan.YearAt(at.Head + 2) is var year and > 0)
        {
            phrase = new TimePhrase(first, at.Head + 3, TimeForm.Quarter, Granularity.Quarter) { Date = new StatedDate(year), Ordinal = ordinal, Head = at.Head };
            return true;
        }

        if (at.Unit is not (Granularity.Week or Granularity.Day or Granularity.Weekend) || !DateReader.TryRead(scan, at.Head + 2, out var date) || scan.MonthAt(at.Head + 2) == 0)
            return false;

        var isNamed = at.Head > at.Floor && scan[at.Head - 1].IsWord && scan.RoleAt(at.Head - 1) is not (TimeRole.The or TimeRole.AtTime or TimeRole.A or TimeRole.On);
        phrase = date with { First = isNamed ? at.Head - 1 : at.Head, Modifier = !date.Date.HasDay ? TimeModifier.PartOf : at.Unit == Granularity.Week ? TimeModifier.WeekOf : TimeModifier.None };
        return true;
    }

    private static int OrdinalBefore(in UnitPlace at, out int first)
    {
        first = at.Scan.HasJoint(at.Head - 1) ? at.Head - 2 : at.Head - 1;
        if (first < at.Floor)
            return 0;

        var end = first + 1;
        if (first - 2 >= at.Floor && at.Scan.HasJoint(first - 1) && at.Scan.RoleAt(first - 2) is not (TimeRole.Middle or TimeRole.Early or TimeRole.Late))
            first -= 2;

        return NumberReader.TryRead(at.Scan.Block, first, end, out var number) && number.IsOrdinal && number.End == end ? (int)number.Value : 0;
    }

    /// <summary>A length and what the words behind or before it make of it: "ago", "later", "from now", "old", "the last", "the next".</summary>
    private static bool TryReadCounted(in UnitPlace at, TimeAmount amount, int first, out TimePhrase phrase)
    {
        var scan = at.Scan;
        var isBare = scan.RoleAt(first) == TimeRole.A && first == at.Head - 1;
        phrase = default;

        // "nearly a quarter of the farmland" is a share.
        if (at.Unit == Granularity.Quarter && scan.RoleAt(at.Head + 1) == TimeRole.Of && amount is { Low: 1, High: 1 })
            return false;

        phrase = new TimePhrase(first, at.Head + 1, TimeForm.Duration, at.Unit) { Amount = amount, Head = at.Head };
        ReadHalf(scan, ref phrase);
        ReadOrSo(scan, ref phrase);
        if (TryReadDirection(scan, ref phrase))
            return true;

        var next = phrase.End;
        var isHyphenated = scan.HasJoint(at.Head + 1) || scan.HasJoint(at.Head - 1);
        if (scan.RoleAt(scan.HasJoint(next) ? next + 1 : next) == TimeRole.Old)
        {
            phrase = phrase with { Form = TimeForm.Age, End = scan.HasJoint(next) ? next + 2 : next + 1 };
            return true;
        }

        var before = scan.RoleAt(first - 1);
        if (!isBare && !isHyphenated && first - 1 >= at.Floor && before is TimeRole.Last or TimeRole.Past or TimeRole.Next or TimeRole.Coming or TimeRole.These or TimeRole.Recent or TimeRole.Previous or TimeRole.Following)
        {
            var form = before is TimeRole.Previous or TimeRole.Following ? TimeForm.Narrative : TimeForm.Running;
            phrase = phrase with { Form = form, First = scan.RoleAt(first - 2) is TimeRole.The or TimeRole.These && first - 2 >= at.Floor ? first - 2 : first - 1, Direction = before is TimeRole.Next or TimeRole.Coming or TimeRole.Following ? 1 : -1 };
            return true;
        }

        // "30,000 visitors a year" is a rate; "in a day" is idle.
        return !isBare || before is TimeRole.Within or TimeRole.About or TimeRole.After || amount.Precision != Precision.Exact;
    }

    /// <summary>"a year and a half".</summary>
    private static void ReadHalf(in TimeScan scan, ref TimePhrase phrase)
    {
        var next = phrase.End;
        if (phrase.Amount.Unit < Granularity.Week || scan.RoleAt(next) != TimeRole.And || scan.RoleAt(next + 1) != TimeRole.A || scan.RoleAt(next + 2) != TimeRole.Half)
            return;

        var amount = phrase.Amount;
        phrase = phrase with { End = next + 3, Amount = amount with { Low = amount.Low + 0.5, High = amount.High + 0.5 } };
    }

    /// <summary>"ten years or so", "two years or more".</summary>
    private static void ReadOrSo(in TimeScan scan, ref TimePhrase phrase)
    {
        if (scan.TextAt(phrase.End) is not "or" || scan.TextAt(phrase.End + 1) is not ("so" or "more" or "less"))
            return;

        var precision = scan.TextAt(phrase.End + 1) switch { "so" => Precision.About, "more" => Precision.Over, _ => Precision.Under };
        phrase = phrase with { End = phrase.End + 2, Amount = phrase.Amount with { Precision = precision } };
    }

    private static bool TryReadDirection(in TimeScan scan, ref TimePhrase phrase)
    {
        var next = phrase.End;
        switch (scan.RoleAt(next))
        {
            case TimeRole.Ago:
                phrase = phrase with { Form = TimeForm.Ago, End = next + 1 };
                ReadTail(scan, ref phrase);
                return true;
            case TimeRole.None when scan.TextAt(next) is "back" && EndsAt(scan, next + 1):
                phrase = phrase with { Form = TimeForm.Ago, End = next + 1 };
                return true;
            case TimeRole.From when scan.RoleAt(next + 1) is TimeRole.Now or TimeRole.Today:
                phrase = phrase with { Form = TimeForm.FromNow, End = next + 2 };
                return true;
            case TimeRole.Hence:
                phrase = phrase with { Form = TimeForm.FromNow, End = next + 1 };
                return true;
            case TimeRole.Later or TimeRole.Earlier:
                phrase = phrase with { Form = TimeForm.Narrative, End = next + 1, Direction = scan.RoleAt(next) == TimeRole.Later ? 1 : -1 };
                return true;
            case TimeRole.Before or TimeRole.After:
                phrase = phrase with { Form = TimeForm.Narrative, End = next + 1, Direction = scan.RoleAt(next) == TimeRole.After ? 1 : -1, IsBound = IsBoundAt(scan, next + 1) };
                return true;
            case TimeRole.On when scan.RoleAt(next + 1) == TimeRole.From || !scan[next + 1].IsWord:
                phrase = phrase with { Form = TimeForm.Narrative, End = next + 1, Direction = 1 };
                return true;
            default:
                return false;
        }
    }

    /// <summary>"a few weeks back, ...", "two months back I stood": what follows is no place that one goes back to.</summary>
    private static bool EndsAt(in TimeScan scan, int at) => !scan[at].IsWord && !scan[at].IsNumber || scan[at].Is(WordClasses.Pronoun | WordClasses.Article | WordClasses.Relative | WordClasses.Subordinator | WordClasses.Possessive);

    /// <summary>Whether an event follows, from which is counted: "three years after the war", not "three years after, he left".</summary>
    private static bool IsBoundAt(in TimeScan scan, int at) =>
        (scan[at].IsWord && !scan[at].Is(WordClasses.Coordinator)) || scan[at].IsNumber || scan[at].Kind is TokenKind.Quote;

    /// <summary>"ago today", "ago this week", "ago on Tuesday": the day or week is told exactly.</summary>
    private static void ReadTail(in TimeScan scan, ref TimePhrase phrase)
    {
        var at = phrase.End;
        if (scan.RoleAt(at) == TimeRole.Today)
            phrase = phrase with { End = at + 1, Unit = Granularity.Day };
        else if (scan.RoleAt(at) == TimeRole.This && scan.UnitAt(at + 1) is { } unit && unit < phrase.Unit)
            phrase = phrase with { End = at + 2, Unit = unit };
        else if (scan.RoleAt(at) == TimeRole.This && scan.RoleAt(at + 1) == TimeRole.Season)
            phrase = phrase with { End = at + 2, Ordinal = scan.WordAt(at + 1).Value };
    }

    /// <summary>"days ago", "weeks later": a plural without a number.</summary>
    private static bool TryReadUncounted(in UnitPlace at, out TimePhrase phrase)
    {
        phrase = new TimePhrase(at.Head, at.Head + 1, TimeForm.Duration, at.Unit) { Amount = new TimeAmount(2, 6, at.Unit, Precision.Vague), Head = at.Head };
        var text = at.Scan.TextAt(at.Head);
        return text[^1] == 's' && TryReadDirection(at.Scan, ref phrase) && !phrase.IsBound;
    }
}

/// <summary>A unit in its sentence.</summary>
/// <param name="Scan">The sentence.</param>
/// <param name="Head">Index of the unit.</param>
/// <param name="Floor">Index of the first token that the expression may take.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct UnitPlace(TimeScan Scan, int Head, int Floor, Granularity Unit);
