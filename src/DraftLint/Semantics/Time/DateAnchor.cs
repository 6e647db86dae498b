using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Tells whether a date near a relative time fixes it: "Last week, on January 6", or a link whose address holds the day.</summary>
internal static class DateAnchor
{
    /// <summary>Whether this sentence, its neighbors in the paragraph or the phrase's own link hold a date or named month inside the days that the phrase means.</summary>
    public static bool Fixes(DraftTimes times, TimeExpression moving)
    {
        var block = moving.Span.Block;
        var own = block.SentenceOf(moving.FirstToken);
        if (HasDatedLink(block, own, moving))
            return true;

        foreach (var time in times.Around(moving))
        {
            if (IsDate(time, moving) && (FallsInside(time, moving.Period) || Apposition.Joins(block, time, moving)))
                return true;
        }

        return (own > 0 && HasDateInside(times.At(block, own - 1), moving)) || (own + 1 < block.Sentences.Length && HasDateInside(times.At(block, own + 1), moving));
    }

    /// <summary>A date that fixes it stands near the border of a neighboring sentence; a list of dates is none.</summary>
    private static bool HasDateInside(ReadOnlySpan<TimeExpression> times, TimeExpression moving)
    {
        const int Most = 16;
        for (var i = 0; i < times.Length && i < Most; i++)
        {
            if (IsDate(times[i], moving) && FallsInside(times[i], moving.Period))
                return true;
        }

        return false;
    }

    private static bool IsDate(TimeExpression time, TimeExpression moving) => time.Kind is TimeKind.Absolute or TimeKind.Partial && IsFiner(time, moving);

    /// <summary>A day or month fixes a week or month; a season or year only what is a year long.</summary>
    private static bool IsFiner(TimeExpression time, TimeExpression moving) =>
        time.Granularity <= Granularity.Month || (moving.Granularity == Granularity.Year && time.Granularity <= Granularity.Year) || (moving.Granularity == Granularity.Season && time.Granularity <= Granularity.Season);

    /// <summary>Whether the phrase's own link holds a day, or another link of its sentence one that the phrase means.</summary>
    private static bool HasDatedLink(ProseBlock block, int sentence, TimeExpression moving)
    {
        if (block.Inlines.IsEmpty)
            return false;

        var span = block.SpanOf(block.Sentences[sentence]);
        foreach (var inline in block.Inlines)
        {
            if (inline.Start >= span.End)
                break;

            if (inline.Kind != InlineKind.Link || inline.Start < span.Start || AddressDate.Read(inline.Target) is not { } day || day.First != day.Last)
                continue;

            if ((inline.Start < moving.Span.End && inline.End > moving.Span.Start) || moving.Period is { } period && period.Contains(day))
                return true;
        }

        return false;
    }

    private static bool FallsInside(TimeExpression time, Period? whole)
    {
        if (whole is not { } period)
            return false;

        if (time.Period is { } known && period.Contains(known))
            return true;

        // A date without its year is taken in the year of the phrase.
        return time.Kind == TimeKind.Partial && (FallsInside(time.Date, period, period.First.Year) || FallsInside(time.Date, period, period.Last.Year));
    }

    private static bool FallsInside(StatedDate date, Period period, int year) =>
        date.HasDay ? date.In(year) is { } day && period.Contains(day) : date.Month is { } month && period.OverlapsWith(Period.OfMonth(year, month));
}
