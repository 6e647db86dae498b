using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Tells whether a date near a relative time fixes it: "Last week, on January 6", or a link whose address holds the day.</summary>
internal static class DateAnchor
{
    /// <summary>Words that two sentences about one thing share.</summary>
    private const int TopicWords = 2;

    /// <summary>Words of a sentence that are looked at.</summary>
    private const int MostWords = 80;

    /// <summary>Whether this sentence, its neighbors in the paragraph or the phrase's own link hold a date or named month inside the days that the phrase means.</summary>
    public static bool Fixes(DraftTimes times, TimeExpression moving)
    {
        var block = moving.Span.Block;
        var own = block.SentenceOf(moving.FirstToken);
        if (IsLink(moving) || HasDatedLink(block, own, moving))
            return true;

        foreach (var time in times.Around(moving))
        {
            // "Last winter's figures, printed in the report for 2009-10"
            if (moving.Granularity == Granularity.Season && time.Kind == TimeKind.Absolute && time.Granularity == Granularity.Year && time.Period is { } years && moving.Period is { } season && years.OverlapsWith(season))
                return true;

            if (IsDate(time, moving) && (FallsInside(time, MeantBy(moving, times.Day)) || Apposition.Joins(block, time, moving)))
                return true;
        }

        var meant = MeantBy(moving, times.Day);
        return (own > 0 && HasDateInside(times.At(block, own - 1), moving, meant)) || (own + 1 < block.Sentences.Length && HasDateInside(times.At(block, own + 1), moving, meant));
    }

    /// <summary>Whether another sentence that speaks of the same thing has a day inside the days or the week that a phrase means: who tells the day once, anywhere, has told it.</summary>
    /// <param name="days">The days that the draft tells, with or without their year.</param>
    /// <param name="moving">The phrase.</param>
    /// <param name="day">The day on which the draft speaks.</param>
    public static bool FixesFromAfar(IReadOnlyList<TimeExpression> days, TimeExpression moving, DateOnly day)
    {
        if (moving.Granularity > Granularity.Week || MeantBy(moving, day) is not { } meant)
            return false;

        foreach (var time in days)
        {
            if (FallsInside(time, meant) && SpeakOfOne(time.Span.Block, time.FirstToken, moving))
                return true;
        }

        return false;
    }

    /// <summary>Whether the sentences of a day and of a phrase share a word that is no small change: "the commission voted" and "voted 3 to 2".</summary>
    private static bool SpeakOfOne(ProseBlock dated, int day, TimeExpression moving)
    {
        var block = moving.Span.Block;
        var (one, other) = (dated.Sentences[dated.SentenceOf(day)], block.Sentences[block.SentenceOf(moving.FirstToken)]);
        var shared = 0;
        for (var at = one.FirstToken; at < Math.Min(one.EndToken, one.FirstToken + MostWords); at++)
        {
            if (!IsTopic(dated.Tokens[at]))
                continue;

            var word = dated.TextOf(dated.Tokens[at]);
            for (var i = other.FirstToken; i < Math.Min(other.EndToken, other.FirstToken + MostWords); i++)
            {
                if (IsTopic(block.Tokens[i]) && block.TextOf(block.Tokens[i]).Equals(word, StringComparison.OrdinalIgnoreCase) && ++shared == TopicWords)
                    return true;
            }
        }

        return false;
    }

    private static bool IsTopic(Token token)
    {
        const WordClasses SmallChange = WordClasses.Article | WordClasses.Determiner | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Pronoun | WordClasses.Possessive
            | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Negation | WordClasses.Adverb | WordClasses.NumberWord | WordClasses.TimeUnit | WordClasses.Month | WordClasses.Weekday | WordClasses.SpeechVerb;
        return token is { IsWord: true, Length: >= 4 } && !token.Is(SmallChange);
    }

    /// <summary>The days that a phrase means. On a Sunday "last week" is the week that ends to many, and the one before to others.</summary>
    private static Period? MeantBy(TimeExpression moving, DateOnly day) =>
        moving.Period is { } period && moving is { Granularity: Granularity.Week, Phrase.Form: TimeForm.Last } && day.DayOfWeek == DayOfWeek.Sunday && period.Last.DayNumber < day.DayNumber
            ? new Period(period.First, day)
            : moving.Period;

    /// <summary>"[last week](https://example.org)": the phrase is the link to what happened, a word before it or not.</summary>
    private static bool IsLink(TimeExpression moving)
    {
        const int MostBesides = 6;
        foreach (var inline in moving.Span.Block.Inlines)
        {
            if (inline.Kind == InlineKind.Link && inline.Start <= moving.Span.Start && inline.End >= moving.Span.End && inline.Length - moving.Span.Length <= MostBesides)
                return true;
        }

        return false;
    }

    /// <summary>A date that fixes it stands near the border of a neighboring sentence; a list of dates is none.</summary>
    private static bool HasDateInside(ReadOnlySpan<TimeExpression> times, TimeExpression moving, Period? meant)
    {
        const int Most = 16;
        for (var i = 0; i < times.Length && i < Most; i++)
        {
            if (IsDate(times[i], moving) && FallsInside(times[i], meant))
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
