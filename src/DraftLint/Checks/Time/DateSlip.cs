using DraftLint.Checks.Figures;
using DraftLint.Semantics.Time;

namespace DraftLint.Checks.Time;

/// <summary>Whether two dates lie as near to each other as the right one and a slip for it: "May 12" and "May 21", "1957" and "1951".</summary>
internal static class DateSlip
{
    /// <summary>A slip in a day stays in its month, or goes to a neighbor. Days.</summary>
    private const int Days = 31;

    /// <summary>Years that lie so near are mixed up.</summary>
    private const int Years = 6;

    /// <summary>Whether the dates differ, and by no more than a slip.</summary>
    public static bool Separates(TimeExpression one, TimeExpression other)
    {
        if (one.Period is not { } first || other.Period is not { } second)
            return false;

        // A day without its year is of any year.
        if ((one.Kind == TimeKind.Partial || other.Kind == TimeKind.Partial) && one.Date.HasDay && other.Date.HasDay)
            return one.Date.Month == other.Date.Month ? one.Date.Day != other.Date.Day : first.First.Year == second.First.Year && AreNear(first.First, second.First);

        if (one.Kind == TimeKind.Partial || other.Kind == TimeKind.Partial || first.OverlapsWith(second))
            return false;

        if (one.Granularity == Granularity.Day && other.Granularity == Granularity.Day)
            return AreNear(first.First, second.First) || (one.Date.Month == other.Date.Month && one.Date.Day == other.Date.Day && AreSlipped(first.First.Year, second.First.Year));

        return first.First.Year == second.First.Year || AreSlipped(first.First.Year, second.First.Year);
    }

    /// <summary>The same for what happens again and again: a few days, one digit of the day, or the year beside the same month.</summary>
    public static bool Slightly(TimeExpression one, TimeExpression other)
    {
        if (!Separates(one, other))
            return false;

        if (one.Date is { HasDay: true, Day: { } left } && other.Date is { HasDay: true, Day: { } right })
            return one.Date.Month == other.Date.Month && (Math.Abs(left - right) <= 3 || left % 10 == right % 10 || (left > 9 && right > 9 && left / 10 == right % 10 && left % 10 == right / 10));

        return one.Date.Month is { } month && month == other.Date.Month;
    }

    private static bool AreNear(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber) <= Days;

    /// <summary>Whether years lie near, or differ in one digit, or in the order of two: 1868 and 1886, 1783 and 1873.</summary>
    private static bool AreSlipped(int one, int other)
    {
        if (Math.Abs(one - other) <= Years)
            return true;

        var differing = 0;
        for (var (left, right) = (one, other); left > 0 && right > 0; left /= 10, right /= 10)
            differing += left % 10 == right % 10 ? 0 : 1;

        return differing == 1 || (differing == 2 && SwappedDigits.Are(one, other));
    }
}
