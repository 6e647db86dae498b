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

        if (TryReadAmount(at, out var amount, out var first))
            return TryReadCounted(at, amount, first, out phrase);

        return TryReadPointed(at, out phrase);
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

        if (!DateReader.TryRead(scan, at.Head + 2, out var date) || scan.MonthAt(at.Head + 2) == 0)
            return false;

        var start = at.Head > at.Floor && scan[at.Head - 1].IsWord && scan.RoleAt(at.Head - 1) is not (TimeRole.The or TimeRole.AtTime or TimeRole.A) ? at.Head - 1 : at.Head;
        phrase = date with { First = start, Modifier = date.Date.HasDay ? TimeModifier.WeekOf : TimeModifier.PartOf };
        return at.Unit is Granularity.Week or Granularity.Day;
    }

    private static int OrdinalBefore(in UnitPlace at, out int first)
    {
        first = at.Head - 1;
        if (first < at.Floor)
            return 0;

        if (first - 2 >= at.Floor && at.Scan.HasJoint(first - 1))
            first -= 2;

        return NumberReader.TryRead(at.Scan.Block, first, at.Head, out var number) && number.IsOrdinal && number.End == at.Head ? (int)number.Value : 0;
    }

    /// <summary>A length before the unit: "three", "30-", "a few", "a couple of", "two and a half", "nearly two", "half a", "a".</summary>
    private static bool TryReadAmount(in UnitPlace at, out TimeAmount amount, out int first)
    {
        amount = default;
        first = at.Head;
        var scan = at.Scan;
        var last = at.Head - 1;
        if (last >= at.Floor && scan.HasJoint(last))
            last--;
        else if (last > at.Floor && scan[last].Is(WordClasses.Adjective) && scan.RoleAt(last) == TimeRole.None)
            last--;

        if (last < at.Floor)
            return false;

        if (TryReadVague(at, last, ref first, ref amount))
            return true;

        first = NumberStart(scan, last, at.Floor);
        if (first > last || !NumberReader.TryRead(scan.Block, first, at.Head, out var number) || number.IsOrdinal || number.End != last + 1 || number.Value > 100_000)
            return TryReadHalf(at, last, ref first, ref amount);

        var low = (double)number.Value;
        if (scan.HasDash(first - 1) || scan.RoleAt(first - 1) is TimeRole.To)
            TryReadRangeStart(scan, at.Floor, ref first, ref low);

        amount = new TimeAmount(low, (double)number.Value, at.Unit, Precision.Exact);
        ApplyPrecision(scan, at.Floor, ref first, ref amount);
        return true;
    }

    private static bool TryReadVague(in UnitPlace at, int last, ref int first, ref TimeAmount amount)
    {
        var scan = at.Scan;
        if (scan.RoleAt(last) == TimeRole.Of && scan.RoleAt(last - 1) == TimeRole.Vague)
            last--;

        if (scan.RoleAt(last) == TimeRole.Vague && last >= at.Floor)
        {
            first = last - 1 >= at.Floor && scan.RoleAt(last - 1) == TimeRole.A ? last - 1 : last;
            amount = new TimeAmount(2, 6, at.Unit, Precision.Vague);
            return true;
        }

        if (scan.RoleAt(last) != TimeRole.A)
            return false;

        first = last;
        amount = new TimeAmount(1, 1, at.Unit, Precision.Exact);
        if (scan.RoleAt(last - 1) == TimeRole.Half && last > at.Floor)
        {
            first = last - 1;
            amount = amount with { Low = 0.5, High = 0.5 };
        }

        ApplyPrecision(scan, at.Floor, ref first, ref amount);
        return true;
    }

    /// <summary>"two and a half years", "a year and a half".</summary>
    private static bool TryReadHalf(in UnitPlace at, int last, ref int first, ref TimeAmount amount)
    {
        var scan = at.Scan;
        if (scan.RoleAt(last) != TimeRole.Half || scan.RoleAt(last - 1) != TimeRole.A || scan.RoleAt(last - 2) != TimeRole.And)
            return false;

        first = NumberStart(scan, last - 3, at.Floor);
        if (!NumberReader.TryRead(scan.Block, first, last - 2, out var number) || number.End != last - 2)
            return false;

        amount = new TimeAmount((double)number.Value + 0.5, (double)number.Value + 0.5, at.Unit, Precision.Exact);
        ApplyPrecision(scan, at.Floor, ref first, ref amount);
        return true;
    }

    /// <summary>The first token of the number that ends at <paramref name="last"/>; behind it where none does.</summary>
    private static int NumberStart(in TimeScan scan, int last, int floor)
    {
        var first = last + 1;
        while (first - 1 >= floor)
        {
            var token = scan[first - 1];
            if (token.IsNumber || (token.IsWord && NumberWords.Table[token].Role is not (NumberRole.None or NumberRole.Part)))
                first--;
            else if (first - 2 >= floor && first <= last && (scan.HasJoint(first - 1) || scan.RoleAt(first - 1) == TimeRole.And) && IsHundredOrTen(scan[first - 2]))
                first--;
            else
                break;
        }

        return first;
    }

    private static bool IsHundredOrTen(Token token) => token.IsWord && NumberWords.Table[token].Role is NumberRole.Hundred or NumberRole.Ten or NumberRole.Magnitude;

    /// <summary>"two or three", "two to three", "10-15".</summary>
    private static void TryReadRangeStart(in TimeScan scan, int floor, ref int first, ref double low)
    {
        var start = NumberStart(scan, first - 2, floor);
        if (start > first - 2 || !NumberReader.TryRead(scan.Block, start, first - 1, out var number) || number.End != first - 1)
            return;

        low = (double)number.Value;
        first = start;
    }

    private static void ApplyPrecision(in TimeScan scan, int floor, ref int first, ref TimeAmount amount)
    {
        var before = first - 1;
        if (before < floor)
            return;

        var precision = scan.RoleAt(before) switch
        {
            TimeRole.About => Precision.About,
            TimeRole.Nearly => Precision.Under,
            TimeRole.Than when scan.RoleAt(before - 1) == TimeRole.More => Precision.Over,
            TimeRole.Than when scan.RoleAt(before - 1) == TimeRole.Nearly => Precision.Under,
            TimeRole.More => Precision.Over,
            TimeRole.Vague => Precision.About,
            _ => scan.TextAt(before) is "around" ? Precision.About : Precision.Exact,
        };
        if (precision == Precision.Exact)
            return;

        first = scan.RoleAt(before) == TimeRole.Than ? before - 1 : before;
        amount = amount with { Precision = precision };
    }

    /// <summary>A length and what the words behind or before it make of it: "ago", "later", "from now", "old", "the last", "the next".</summary>
    private static bool TryReadCounted(in UnitPlace at, TimeAmount amount, int first, out TimePhrase phrase)
    {
        var scan = at.Scan;
        var isBare = scan.RoleAt(first) == TimeRole.A && first == at.Head - 1;
        phrase = new TimePhrase(first, at.Head + 1, TimeForm.Duration, at.Unit) { Amount = amount, Head = at.Head };
        var next = at.Head + 1;
        if (amount.Unit == Granularity.Year && scan.RoleAt(next) == TimeRole.And && scan.RoleAt(next + 1) == TimeRole.A && scan.RoleAt(next + 2) == TimeRole.Half)
        {
            next += 3;
            phrase = phrase with { End = next, Amount = amount with { Low = amount.Low + 0.5, High = amount.High + 0.5 } };
        }

        if (TryReadDirection(scan, next, ref phrase))
            return true;

        var isHyphenated = scan.HasJoint(at.Head + 1) || scan.HasJoint(at.Head - 1);
        if (scan.RoleAt(scan.HasJoint(next) ? next + 1 : next) == TimeRole.Old)
        {
            phrase = phrase with { Form = TimeForm.Age, End = scan.HasJoint(next) ? next + 2 : next + 1 };
            return true;
        }

        var before = scan.RoleAt(first - 1);
        if (!isBare && !isHyphenated && first - 1 >= at.Floor && before is TimeRole.Last or TimeRole.Past or TimeRole.Next or TimeRole.Coming or TimeRole.These or TimeRole.Recent)
        {
            phrase = phrase with { Form = TimeForm.Running, First = scan.RoleAt(first - 2) == TimeRole.The ? first - 2 : first - 1 };
            return true;
        }

        // "30,000 visitors a year" is a rate; "in a day" is idle.
        return !isBare || before is TimeRole.Within or TimeRole.About or TimeRole.After || amount.Precision != Precision.Exact;
    }

    private static bool TryReadDirection(in TimeScan scan, int next, ref TimePhrase phrase)
    {
        switch (scan.RoleAt(next))
        {
            case TimeRole.Ago:
                phrase = phrase with { Form = TimeForm.Ago, End = next + 1 };
                return true;
            case TimeRole.From when scan.RoleAt(next + 1) is TimeRole.Now or TimeRole.Today:
                phrase = phrase with { Form = TimeForm.FromNow, End = next + 2 };
                return true;
            case TimeRole.Hence:
                phrase = phrase with { Form = TimeForm.FromNow, End = next + 1 };
                return true;
            case TimeRole.Later or TimeRole.Earlier or TimeRole.Before or TimeRole.After:
                phrase = phrase with { Form = TimeForm.Narrative, End = next + 1, Direction = scan.RoleAt(next) is TimeRole.Later or TimeRole.After ? 1 : -1 };
                return true;
            case TimeRole.On when scan.RoleAt(next + 1) == TimeRole.From || !scan[next + 1].IsWord:
                phrase = phrase with { Form = TimeForm.Narrative, End = next + 1, Direction = 1 };
                return true;
            default:
                return false;
        }
    }

    /// <summary>A unit behind a pointing word: "last week", "earlier this month", "the next day", "in recent weeks".</summary>
    private static bool TryReadPointed(in UnitPlace at, out TimePhrase phrase)
    {
        var scan = at.Scan;
        var pointer = at.Head - 1;
        phrase = new TimePhrase(pointer, at.Head + 1, TimeForm.Narrative, at.Unit) { Head = at.Head };
        if (pointer < at.Floor)
            return false;

        var hasThe = pointer - 1 >= at.Floor && scan.RoleAt(pointer - 1) is TimeRole.The;
        var isBound = scan.RoleAt(at.Head + 1) is TimeRole.Of or TimeRole.Before or TimeRole.After;
        switch (scan.RoleAt(pointer))
        {
            case TimeRole.Last when hasThe:
                phrase = phrase with { First = pointer - 1, Form = isBound || at.Unit == Granularity.Day ? TimeForm.Narrative : TimeForm.Running };
                return true;
            case TimeRole.Last:
                phrase = phrase with { Form = isBound ? TimeForm.Narrative : TimeForm.Last };
                return at.Unit != Granularity.Hour || scan.WordAt(at.Head).Role == TimeRole.PartOfDay;
            case TimeRole.Past:
                var isThisPast = scan.RoleAt(pointer - 1) == TimeRole.This && pointer - 1 >= at.Floor;
                phrase = phrase with { First = isThisPast || hasThe ? pointer - 1 : pointer, Form = isThisPast ? TimeForm.Last : TimeForm.Running };
                return true;
            case TimeRole.This:
                return TryReadThis(at, out phrase);
            case TimeRole.Next or TimeRole.Coming:
                phrase = phrase with { First = hasThe ? pointer - 1 : pointer, Form = hasThe && scan.RoleAt(pointer) == TimeRole.Next ? TimeForm.Narrative : TimeForm.Next };
                return true;
            case TimeRole.These:
                phrase = phrase with { Form = scan.TextAt(pointer)[^3..] is "ese" && at.Unit == Granularity.Day ? TimeForm.Nowadays : TimeForm.Narrative };
                return true;
            case TimeRole.Recent:
                phrase = phrase with { Form = at.Unit <= Granularity.Month ? TimeForm.Recent : TimeForm.Running };
                return true;
            case TimeRole.Other when hasThe:
                phrase = phrase with { First = pointer - 1, Form = TimeForm.Recent };
                return at.Unit is Granularity.Day or Granularity.Hour or Granularity.Week;
            case TimeRole.That or TimeRole.OfStory:
                phrase = phrase with { First = StoryStart(at, pointer) };
                return true;
            case TimeRole.The:
                // "the week before", "the year after".
                phrase = phrase with { End = at.Head + 2 };
                return scan.RoleAt(at.Head + 1) is TimeRole.Before or TimeRole.After;
            default:
                return false;
        }
    }

    private static int StoryStart(in UnitPlace at, int pointer)
    {
        var first = pointer;
        while (first - 1 >= at.Floor && at.Scan.RoleAt(first - 1) is TimeRole.The or TimeRole.That or TimeRole.This or TimeRole.Earlier or TimeRole.Later or TimeRole.OfStory)
            first--;

        return first;
    }

    /// <summary>"this week", "earlier this week", "this morning"; "this day" and "this time" point into the story.</summary>
    private static bool TryReadThis(in UnitPlace at, out TimePhrase phrase)
    {
        var scan = at.Scan;
        var pointer = at.Head - 1;
        var form = scan.WordAt(at.Head).Role switch
        {
            TimeRole.PartOfDay => TimeForm.PartOfToday,
            _ when at.Unit is Granularity.Day or Granularity.Hour && scan.WordAt(at.Head).Role != TimeRole.Weekend => TimeForm.Narrative,
            _ => TimeForm.This,
        };
        phrase = new TimePhrase(pointer, at.Head + 1, form, at.Unit) { Head = at.Head };
        if (form == TimeForm.This && pointer - 1 >= at.Floor)
        {
            var before = scan.RoleAt(pointer - 1);
            if (before is TimeRole.Earlier or TimeRole.Later)
                phrase = phrase with { First = pointer - 1, Form = before == TimeRole.Earlier ? TimeForm.EarlierThis : TimeForm.LaterThis };
        }

        return true;
    }
}

/// <summary>A unit in its sentence.</summary>
/// <param name="Scan">The sentence.</param>
/// <param name="Head">Index of the unit.</param>
/// <param name="Floor">Index of the first token that the expression may take.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct UnitPlace(TimeScan Scan, int Head, int Floor, Granularity Unit);
