namespace DraftLint.Semantics.Time;

/// <summary>The time between two dates, counted without and with both ends, in the unit that the dates are told in.</summary>
/// <param name="Unit">Days, months or years.</param>
/// <param name="Low">Without the last one: from 2003 to 2016 is 13 years.</param>
/// <param name="High">With both ends: 14 years.</param>
internal readonly record struct ElapsedSpan(Granularity Unit, int Low, int High)
{
    /// <summary>The span of a range such as "from 2003 to 2016" or "June 1944 to May 1945"; null where the dates tell no length.</summary>
    public static ElapsedSpan? Of(TimeExpression range) => range is { Phrase.Last: { } last, Period: { } period }
        ? range.Phrase.Form switch
        {
            TimeForm.Year when range.Date.Year is { } from && last.Year is { } to && to > from => new ElapsedSpan(Granularity.Year, to - from, to - from + 1),
            TimeForm.Month => Months(period.First, period.Last),
            TimeForm.Date => Between(period.First, period.Last),
            _ => null,
        }
        : null;

    /// <summary>The days from one day to another.</summary>
    public static ElapsedSpan Between(DateOnly from, DateOnly to) => new(Granularity.Day, to.DayNumber - from.DayNumber, to.DayNumber - from.DayNumber + 1);

    /// <summary>Whether a length that the words give lies further off than they allow.</summary>
    /// <param name="amount">The length as it is told.</param>
    /// <param name="isNearly">Whether "nearly" or "almost" leads it, so that it may be a little too long.</param>
    /// <param name="tolerance">Units of the coarser of both that may be missing or too many.</param>
    public bool Contradicts(TimeAmount amount, bool isNearly, int tolerance)
    {
        if (UnitsOf(amount.Unit) is not { } factor || amount.Precision == Precision.Vague)
            return false;

        double stated = amount.Low * factor, most = amount.High * factor;
        // A decade is meant roughly; half a unit is lost or won in rounding.
        var slack = tolerance * (amount.Unit == Granularity.Century ? stated * (amount.Precision == Precision.Over ? 0.05 : 0.12) : amount.Unit == Granularity.Decade ? 0.15 * stated : factor > 1 ? factor / 2.0 : 1);
        if (amount.Precision == Precision.About || isNearly)
            slack = Math.Max(slack, stated * 0.1);

        // Counting both ends is all that can make a span longer: from 2003 to 2005 is two years, or three, never four.
        var isTooLong = stated > High + (factor > 1 || amount.Precision == Precision.About || isNearly ? slack : slack - tolerance);
        var isTooShort = most < Low - slack;
        return amount.Precision switch
        {
            Precision.Over => isTooLong,
            Precision.Under when !isNearly => isTooShort,
            _ => isTooLong || isTooShort,
        };
    }

    /// <summary>The months from one month to another, each told by one of its days.</summary>
    public static ElapsedSpan Months(DateOnly first, DateOnly last)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        return new ElapsedSpan(Granularity.Month, months, months + 1);
    }

    /// <summary>How many of this span's units one unit of a length has; null where it is finer than the dates are.</summary>
    private double? UnitsOf(Granularity unit) => (Unit, unit) switch
    {
        (Granularity.Year, Granularity.Year) or (Granularity.Month, Granularity.Month) or (Granularity.Day, Granularity.Day) => 1,
        (Granularity.Year, Granularity.Season) => 1,
        (Granularity.Year, Granularity.Decade) => 10,
        (Granularity.Year, Granularity.Century) => 100,
        (Granularity.Month, Granularity.Year) => 12,
        (Granularity.Month, Granularity.Decade) => 120,
        (Granularity.Day, Granularity.Week) => 7,
        (Granularity.Day, Granularity.Month) => 30.4,
        (Granularity.Day, Granularity.Year) => 365.25,
        _ => null,
    };
}
