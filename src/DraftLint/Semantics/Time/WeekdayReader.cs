using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Reads weekdays without a date: "on Tuesday", "last Tuesday", "this past Sunday", "that Monday night"; "Black Friday" and other names of days are none.</summary>
internal static class WeekdayReader
{
    /// <summary>Reads the expression whose weekday stands at a token; it may reach back as far as <paramref name="floor"/>.</summary>
    public static bool TryRead(in TimeScan scan, int at, int floor, out TimePhrase phrase)
    {
        phrase = new TimePhrase(at, EndOf(scan, at), TimeForm.Weekday, Granularity.Day)
        {
            Date = new StatedDate(Weekday: (DayOfWeek)(scan.WordAt(at).Value - 1)),
            Head = at,
        };
        if (!scan[at].IsCapitalized || (scan[at].Length < 5 && (scan[at].Shape & TokenShape.Abbreviation) == 0) || scan[at].Is(WordClasses.Abbreviation))
            return false;

        var form = at - 1 < floor ? TimeForm.Weekday : scan.RoleAt(at - 1) switch
        {
            TimeRole.Last or TimeRole.Next when at - 2 >= floor && scan.RoleAt(at - 2) == TimeRole.The => TimeForm.Narrative,
            TimeRole.Last or TimeRole.Past => TimeForm.Last,
            TimeRole.Next => TimeForm.Next,
            TimeRole.Coming => scan.RoleAt(at - 2) == TimeRole.This ? TimeForm.This : TimeForm.Next,
            TimeRole.This => TimeForm.This,
            TimeRole.That or TimeRole.Same or TimeRole.Previous or TimeRole.Following => TimeForm.Narrative,
            _ => TimeForm.Weekday,
        };
        if (form == TimeForm.Weekday)
            return at == scan.First || !scan.IsNamePart(at - 1);

        var first = at - 1;
        if (first - 1 >= floor && scan.RoleAt(first - 1) is TimeRole.This or TimeRole.That or TimeRole.The && scan.RoleAt(first) is not (TimeRole.This or TimeRole.That))
            first--;

        phrase = phrase with { First = first, Form = form, Direction = form == TimeForm.Narrative ? Direction(scan.RoleAt(at - 1)) : 0 };
        return true;
    }

    /// <summary>"two Sundays ago", "a couple of Fridays ago": so many weeks back, and no day to be sure of, for whether the last one counts nobody can tell.</summary>
    public static bool TryReadCounted(in TimeScan scan, int ago, int floor, out TimePhrase phrase)
    {
        phrase = default;
        var day = ago - 1;
        if (day <= floor || !IsPluralDay(scan.TextAt(day)) || !AmountReader.TryRead(new UnitPlace(scan, day, floor, Granularity.Week), out var amount, out var first))
            return false;

        phrase = new TimePhrase(first, ago + 1, TimeForm.Ago, Granularity.Week) { Amount = amount with { Precision = Precision.Vague }, Head = day };
        return true;
    }

    /// <summary>"Sundays"</summary>
    public static bool IsPluralDay(ReadOnlySpan<char> word) => word is "Sundays" or "Mondays" or "Tuesdays" or "Wednesdays" or "Thursdays" or "Fridays" or "Saturdays";

    /// <summary>A part of the day belongs to it: "Tuesday night".</summary>
    private static int EndOf(in TimeScan scan, int at) => scan.RoleAt(at + 1) == TimeRole.PartOfDay && !scan[at + 1].IsCapitalized ? at + 2 : at + 1;

    private static int Direction(TimeRole role) => role switch { TimeRole.Previous or TimeRole.Last => -1, TimeRole.Following or TimeRole.Next => 1, _ => 0 };
}
