using DraftLint.Facts;
using DraftLint.Semantics.Grammar;

namespace DraftLint.Semantics.Time;

/// <summary>Turns what is said into days: counts from the draft's day, chooses the year that suits the tense, shifts from the moment of the story.</summary>
/// <param name="day">The day on which the draft speaks.</param>
internal sealed class TimeResolver(DateOnly day)
{
    /// <summary>The kind of a phrase and the days it means.</summary>
    /// <param name="phrase">What is said.</param>
    /// <param name="tense">The tense of its clause.</param>
    /// <param name="story">The moment that the story has reached, or null.</param>
    /// <param name="isSameSentence">Whether the same sentence tells that moment.</param>
    public (TimeKind Kind, Period? Period) Resolve(in TimePhrase phrase, Tense tense, Period? story, bool isSameSentence) => phrase.Form switch
    {
        TimeForm.Date or TimeForm.SlashedDate or TimeForm.Month or TimeForm.Quarter or TimeForm.Season => ResolveCalendar(phrase, tense, story, isSameSentence),
        TimeForm.Year or TimeForm.FiscalYear => (TimeKind.Absolute, OfYears(phrase)),
        TimeForm.Decade => (TimeKind.Absolute, Modified(Calendar.Years(phrase.Date.Year!.Value, phrase.Unit == Granularity.Century ? 100 : 10), phrase.Modifier)),
        TimeForm.Century => (TimeKind.Absolute, Modified(Calendar.Years(((phrase.Ordinal - 1) * 100) + 1, 100), phrase.Modifier)),
        TimeForm.Weekday => (TimeKind.Weekday, WeekdayPeriod(phrase.Date.Weekday!.Value, tense)),
        TimeForm.Duration or TimeForm.Age => (TimeKind.Duration, null),
        TimeForm.Nowadays or TimeForm.Writing => (TimeKind.Nowadays, Period.Of(day)),
        TimeForm.Today when tense is not (Tense.Past or Tense.PastPerfect) => (TimeKind.Nowadays, Period.Of(day)),
        TimeForm.Narrative => (TimeKind.Narrative, story is { } moment && !phrase.IsBound ? Shifted(phrase, moment) : null),
        _ => (TimeKind.Relative, RelativePeriod(phrase)),
    };

    /// <summary>The nearest day of a month and day to the draft's that suits a tense: in the past the latest one that is over.</summary>
    public DateOnly? Nearest(StatedDate date, Tense tense)
    {
        DateOnly? best = null;
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            if (date.In(year) is not { } candidate || (tense is Tense.Past or Tense.PastPerfect && candidate > day) || (tense == Tense.Future && candidate < day))
                continue;

            if (best is null || Math.Abs(candidate.DayNumber - day.DayNumber) < Math.Abs(best.Value.DayNumber - day.DayNumber))
                best = candidate;
        }

        return best;
    }

    private (TimeKind Kind, Period? Period) ResolveCalendar(in TimePhrase phrase, Tense tense, Period? story, bool isSameSentence)
    {
        if (!phrase.Date.Exists || phrase.Date.Year == 0)
            return (phrase.Date.Year is null ? TimeKind.Partial : TimeKind.Absolute, null);

        if (phrase.Date.Year is { } year)
            return (TimeKind.Absolute, InYear(phrase, year));

        return (TimeKind.Partial, InYear(phrase, StoryYear(tense, story, isSameSentence) ?? NearestYear(phrase, tense)));
    }

    /// <summary>A story told in another year keeps it: "In 2006 the club was broke. On May 9 the council voted."</summary>
    private int? StoryYear(Tense tense, Period? story, bool isSameSentence)
    {
        if (story is not { } moment || moment.First.Year != moment.Last.Year || tense is Tense.Future or Tense.Present)
            return null;

        return moment.First.Year < day.Year - 1 || (isSameSentence && moment.Last <= day && moment.First.Year < day.Year) ? moment.First.Year : null;
    }

    private int NearestYear(in TimePhrase phrase, Tense tense)
    {
        if (phrase.Date.HasDay)
            return Nearest(phrase.Date, tense)?.Year ?? day.Year;

        var isPast = tense is Tense.Past or Tense.PastPerfect || phrase.Modifier == TimeModifier.Last;
        var isFuture = tense == Tense.Future || phrase.Modifier == TimeModifier.Next;
        var current = InYear(phrase, day.Year);
        if (phrase.Modifier == TimeModifier.This || current is not { } period)
            return day.Year;

        if (isPast)
            return period.First > day || (phrase.Modifier == TimeModifier.Last && period.Last >= day) ? day.Year - 1 : day.Year;

        if (isFuture)
            return period.Last < day ? day.Year + 1 : day.Year;

        var distance = period.First.DayNumber - day.DayNumber;
        return distance > 183 ? day.Year - 1 : distance < -183 ? day.Year + 1 : day.Year;
    }

    private static Period? InYear(in TimePhrase phrase, int year)
    {
        if (year is < 1 or > 9998)
            return null;

        var first = OfDate(phrase, phrase.Date, year);
        if (phrase.Last is not { } end || first is null)
            return first is { } whole ? Modified(whole, phrase.Modifier) : null;

        var last = OfDate(phrase, end, end.Year ?? year);
        return last is { } period && period.Last >= first.Value.First ? new Period(first.Value.First, period.Last) : first;
    }

    private static Period? OfDate(in TimePhrase phrase, StatedDate date, int year)
    {
        if (date.HasDay)
            return date.In(year) is { } exact ? phrase.Modifier == TimeModifier.WeekOf ? Calendar.WeekOf(exact) : Period.Of(exact) : null;

        if (date.Month is { } month)
            return Period.OfMonth(year, month);

        return phrase.Form switch
        {
            TimeForm.Quarter => Calendar.Quarter(year, phrase.Ordinal),
            TimeForm.Season when phrase.Ordinal == (int)Season.Winter => new Period(Calendar.Season(year - 1, Season.Winter).First, Calendar.Season(year, Season.Winter).Last),
            TimeForm.Season => Calendar.Season(year, (Season)phrase.Ordinal),
            _ => Period.OfYear(year),
        };
    }

    private static Period? OfYears(in TimePhrase phrase)
    {
        var first = phrase.Date.Year!.Value;
        if (first is < 1 or > 9998)
            return null;

        var last = phrase.Last is { Year: { } end } && end >= first ? Period.OfYear(end) : Period.OfYear(first);
        return Modified(new Period(Period.OfYear(first).First, last.Last), phrase.Modifier);
    }

    /// <summary>"early", "mid-", "late": a third of the period, rounded outwards.</summary>
    private static Period Modified(Period period, TimeModifier modifier)
    {
        var days = period.Last.DayNumber - period.First.DayNumber;
        return modifier switch
        {
            TimeModifier.Early => period with { Last = period.First.AddDays(days * 2 / 5) },
            TimeModifier.Middle => new Period(period.First.AddDays(days / 4), period.First.AddDays(days * 3 / 4)),
            TimeModifier.Late => period with { First = period.First.AddDays(days * 3 / 5) },
            _ => period,
        };
    }

    /// <summary>The weekday within the seven days before the draft's, or from it on in the future.</summary>
    private Period WeekdayPeriod(DayOfWeek weekday, Tense tense)
    {
        var back = ((int)day.DayOfWeek - (int)weekday + 7) % 7;
        var days = tense is Tense.Future or Tense.Present or Tense.None && back > 0 ? 7 - back : -back;
        return Period.Of(Calendar.Shift(day, Granularity.Day, days));
    }

    private Period? RelativePeriod(in TimePhrase phrase) => phrase.Form switch
    {
        TimeForm.Yesterday => Period.Of(Calendar.Shift(day, Granularity.Day, -Steps(phrase))),
        TimeForm.Tomorrow => Period.Of(Calendar.Shift(day, Granularity.Day, Steps(phrase))),
        TimeForm.Today or TimeForm.PartOfToday => Period.Of(day),
        TimeForm.Last => Modified(Neighbor(phrase, -Steps(phrase)), phrase.Modifier),
        TimeForm.Next => Modified(Neighbor(phrase, 1), phrase.Modifier),
        TimeForm.This => Modified(Neighbor(phrase, 0), phrase.Modifier),
        TimeForm.EarlierThis => Neighbor(phrase, 0) is { } begun && begun.First <= day ? begun with { Last = begun.Last < day ? begun.Last : day } : Neighbor(phrase, 0),
        TimeForm.LaterThis => Neighbor(phrase, 0) is { } rest && rest.Last >= day ? rest with { First = rest.First > day ? rest.First : day } : Neighbor(phrase, 0),
        TimeForm.Ago => Counted(phrase, -1),
        TimeForm.FromNow => Counted(phrase, 1),
        TimeForm.Recent => new Period(Calendar.Shift(day, phrase.Unit, phrase.Unit <= Granularity.Day ? -14 : -8), day),
        TimeForm.Recently => new Period(Calendar.Shift(day, Granularity.Month, -3), day),
        TimeForm.Running when phrase.Direction > 0 => new Period(day, Moved(day, phrase.Unit, phrase.Amount.High)),
        TimeForm.Running => new Period(Moved(day, phrase.Unit, -Math.Max(1, phrase.Amount.High)), day),
        _ => null,
    };

    /// <summary>"the week before last" goes two weeks back.</summary>
    private static int Steps(in TimePhrase phrase) => Math.Max(1, Whole(phrase.Amount.High));

    /// <summary>The week, month, season, year or weekday some steps before or after the draft's day, or around it.</summary>
    private Period Neighbor(in TimePhrase phrase, int step)
    {
        if (phrase.Date.Weekday is { } weekday)
        {
            var forward = ((int)weekday - (int)day.DayOfWeek + 7) % 7;
            var offset = step switch { < 0 => forward - 7, 0 => forward, _ => forward == 0 ? 7 : forward };
            return Period.Of(Calendar.Shift(day, Granularity.Day, offset));
        }

        if (phrase.Ordinal > 0 && phrase.Unit == Granularity.Season)
            return SeasonPeriod((Season)phrase.Ordinal, step);

        var unit = phrase.Unit == Granularity.Hour ? Granularity.Day : phrase.Unit;
        return Calendar.Around(Calendar.Shift(day, unit, step), unit);
    }

    /// <summary>"last summer" is the latest that is over, "next summer" the first to begin, "this summer" the one of this year; a winter that runs over New Year's is this one.</summary>
    private Period SeasonPeriod(Season season, int step)
    {
        var year = day.Year;
        var current = Calendar.Season(season == Season.Winter && day.Month < 9 ? year - 1 : year, season);
        if (step < 0)
            return current.Last < day ? Calendar.Season(current.First.Year + step + 1, season) : Calendar.Season(current.First.Year + step, season);

        return step > 0 && current.First <= day ? Calendar.Season(current.First.Year + 1, season) : current;
    }

    /// <summary>"three months ago": the month that lies three months back; "ten years ago today": the day.</summary>
    private Period Counted(in TimePhrase phrase, int direction)
    {
        var near = Around(phrase, Moved(day, phrase.Amount.Unit, phrase.Amount.Low * direction));
        var far = Around(phrase, Moved(day, phrase.Amount.Unit, phrase.Amount.High * direction));
        return direction < 0 ? new Period(far.First, near.Last) : new Period(near.First, far.Last);
    }

    private static Period Around(in TimePhrase phrase, DateOnly moment) =>
        phrase.Ordinal > 0 ? Calendar.Season(moment.Year, (Season)phrase.Ordinal) : Calendar.Around(moment, phrase.Amount.Low % 1 > 0 ? Granularity.Month : phrase.Unit);

    /// <summary>The story's moment, moved: "two days later", "the week before", "that same year".</summary>
    private static Period Shifted(in TimePhrase phrase, Period moment)
    {
        var isCoarse = moment.First.AddDays(40) < moment.Last;
        if (phrase.Amount.High == 0)
            return phrase.Unit >= Granularity.Week && !isCoarse ? Calendar.Around(moment.First, phrase.Unit) : moment;

        // A day or week counted from a whole month or year can't be told.
        if (phrase.Amount.Unit < Granularity.Month && moment.First.AddDays(7) <= moment.Last)
            return moment;

        var unit = phrase.Amount.Unit == Granularity.Season ? Granularity.Year : phrase.Amount.Unit;
        var period = new Period(Moved(moment.First, unit, phrase.Amount.High * phrase.Direction), Moved(moment.Last, unit, phrase.Amount.High * phrase.Direction));
        return phrase.Ordinal > 0 && phrase.Unit == Granularity.Season ? Calendar.Season(period.First.Year, (Season)phrase.Ordinal) : period;
    }

    /// <summary>The day some units away; half a year is six months, half a decade five years.</summary>
    private static DateOnly Moved(DateOnly from, Granularity unit, double amount)
    {
        var isWhole = amount % 1 == 0;
        return unit switch
        {
            Granularity.Year when !isWhole => Calendar.Shift(from, Granularity.Month, Whole(amount * 12)),
            Granularity.Decade when !isWhole => Calendar.Shift(from, Granularity.Year, Whole(amount * 10)),
            Granularity.Century when !isWhole => Calendar.Shift(from, Granularity.Year, Whole(amount * 100)),
            Granularity.Month when !isWhole => Calendar.Shift(from, Granularity.Day, Whole(amount * 30)),
            Granularity.Week when !isWhole => Calendar.Shift(from, Granularity.Day, Whole(amount * 7)),
            _ => Calendar.Shift(from, unit, Whole(amount)),
        };
    }

    private static int Whole(double amount) => (int)Math.Clamp(Math.Round(amount, MidpointRounding.AwayFromZero), -100_000, 100_000);
}
