using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Semantics.Grammar;

namespace DraftLint.Semantics.People;

/// <summary>Whether a person had a title at a moment, by the facts.</summary>
internal enum Standing
{
    /// <summary>The facts can't tell.</summary>
    Unknown,

    /// <summary>The title was right then, or is right on the draft's day.</summary>
    Right,

    /// <summary>The term was over, and the title is kept by courtesy in what is told of the past.</summary>
    Courtesy,

    /// <summary>The term was over.</summary>
    Ended,

    /// <summary>The term had not begun.</summary>
    NotBegun,

    /// <summary>The person had taken the office to which the title only leads ("President-elect").</summary>
    Taken,

    /// <summary>The title says that the term is over, and the person holds the office.</summary>
    HeldAgain,

    /// <summary>"then-", and the office has been held ever since.</summary>
    HeldSince,

    /// <summary>The person leads the same country in another office: "President Orban" of a prime minister.</summary>
    OtherOffice,
}

/// <summary>What the facts say of one title at one moment.</summary>
/// <param name="Standing">The verdict.</param>
/// <param name="Term">The term that proves it, or null.</param>
internal readonly record struct TitleVerdict(Standing Standing, Tenure? Term)
{
    /// <summary>Whether the title is wrong.</summary>
    public bool IsWrong => Standing is not (Standing.Unknown or Standing.Right or Standing.Courtesy);
}

/// <summary>Judges a title by the terms of the facts, a moment and the draft's day.</summary>
/// <remarks>Days of change belong to both holders. A title that is right on the draft's day is right in a story of any time, and so is one that a person keeps by courtesy, in the past.</remarks>
internal static class TitleJudge
{
    /// <summary>Two terms with no longer gap than this are one.</summary>
    private const int DaysBetweenTerms = 5;

    /// <summary>The verdict on a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="terms">The person's terms in the offices of that title.</param>
    /// <param name="moment">The time of its sentence.</param>
    /// <param name="day">The draft's day.</param>
    public static TitleVerdict Of(Title title, ImmutableArray<Tenure> terms, Moment moment, DateOnly day)
    {
        if (terms.IsEmpty || title.Is(TitleStatus.Candidate | TitleStatus.Late) || !AreVouchedFor(terms, day))
            return default;

        if (title.Is(TitleStatus.Former))
            return Former(terms, moment, day);

        if (title.Is(TitleStatus.Then))
            return Then(terms, moment, day);

        // "when Pope Francis speaks" tells that he is in office, but may await one who is not yet.
        if (moment.IsHabit && !IsAhead(terms, day) && Plain(title, terms, moment, day) is { Standing: Standing.Ended } ended)
            return ended;

        if (!moment.IsKnown)
            return default;

        return title.Is(TitleStatus.Elect | TitleStatus.Designate | TitleStatus.Incoming) ? Coming(title, terms, moment, day) : Plain(title, terms, moment, day);
    }

    /// <summary>Whether a term was running at any time of a period.</summary>
    public static Tenure? RunningAt(ImmutableArray<Tenure> terms, Period period)
    {
        foreach (var term in terms)
        {
            if (term.Held is { } held && held.OverlapsWith(period))
                return term;
        }

        return null;
    }

    private static bool AreVouchedFor(ImmutableArray<Tenure> terms, DateOnly day)
    {
        foreach (var term in terms)
        {
            if (term.IsOpen && day > term.Office.Checked)
                return false;
        }

        return true;
    }

    private static bool IsAhead(ImmutableArray<Tenure> terms, DateOnly day)
    {
        foreach (var term in terms)
        {
            if (term.Held is { } held && held.First > day)
                return true;
        }

        return false;
    }

    private static TitleVerdict Plain(Title title, ImmutableArray<Tenure> terms, Moment moment, DateOnly day)
    {
        var held = title.Is(TitleStatus.Acting) ? terms.RemoveAll(term => !term.IsActing) : terms;
        if (held.IsEmpty)
            return default;

        if ((RunningAt(held, moment.Period) ?? RunningAt(held, Period.Of(day))) is { } running)
            return new TitleVerdict(running.IsActing && !title.Is(TitleStatus.Acting) ? Standing.Unknown : Standing.Right, null);

        if (LastBefore(held, moment.Period.First) is { } ended)
        {
            var isCourtesy = ended.Office.KeepsTitle && !title.Is(TitleStatus.Acting) && !(moment.IsDenied && title.Phrase.Class == OfficeClass.Legislator) && !(moment.Kind == MomentKind.Dated && title.Phrase.Key is "house speaker" or "speaker of the house") && moment.Tense is (Tense.Past or Tense.PastPerfect or Tense.PresentPerfect);
            return new TitleVerdict(isCourtesy ? Standing.Courtesy : Standing.Ended, ended);
        }

        // An office that lies ahead may be named in a sentence about what will be.
        return moment.Tense == Tense.Future || held[0].Held is null ? default : new TitleVerdict(Standing.NotBegun, held[0]);
    }

    private static TitleVerdict Coming(Title title, ImmutableArray<Tenure> terms, Moment moment, DateOnly day)
    {
        Tenure? taken = null;
        foreach (var term in terms)
        {
            if (ComingPeriod(title, term) is not { } coming)
                continue;

            if (coming.OverlapsWith(moment.Period) || coming.Contains(day))
                return new TitleVerdict(Standing.Right, term);

            if (coming.Last < moment.Period.First && (taken?.Held is not { } best || term.Held is { } held && held.First > best.First))
                taken = term;
        }

        // Where no file tells the day of the vote, the office itself tells that the time of waiting is over.
        if (taken is null && !Array.Exists([.. terms], term => ComingPeriod(title, term) is not null) && RunningAt(terms, moment.Period) is { Held: { } running } holder && running.First < moment.Period.First && running.Contains(day))
            return new TitleVerdict(Standing.Taken, holder);

        return taken is { Held: not null } ? new TitleVerdict(RunningAt([taken], moment.Period) is null ? Standing.Ended : Standing.Taken, taken) : default;
    }

    private static Period? ComingPeriod(Title title, Tenure term)
    {
        if (title.Is(TitleStatus.Elect))
            return term.AsElect;

        return term.AsNominee ?? (title.Is(TitleStatus.Incoming) ? term.AsElect ?? (term.Held is { } held ? new Period(DateOnly.MinValue, held.First) : null) : null);
    }

    /// <summary>"former": wrong only where every office of the title is held, both at the moment and on the draft's day.</summary>
    private static TitleVerdict Former(ImmutableArray<Tenure> terms, Moment moment, DateOnly day)
    {
        var present = Period.Of(day);
        Tenure? held = null;
        foreach (var term in terms)
        {
            if (HolderOf(terms, term.Office, present) is { } running)
                held = running;
            else if (term.Held is { } ended && ended.Last <= day)
                return new TitleVerdict(Standing.Right, term);
        }

        if (held is not { Held: { } period } || period.First == day || period.Last == day)
            return default;

        var isEarlier = moment.Kind == MomentKind.Dated && HolderOf(terms, held.Office, moment.Period) is null && LastBefore(terms, moment.Period.First) is not null;
        return isEarlier ? new TitleVerdict(Standing.Right, held) : new TitleVerdict(Standing.HeldAgain, held);
    }

    private static Tenure? HolderOf(ImmutableArray<Tenure> terms, Office office, Period period)
    {
        foreach (var term in terms)
        {
            if (term.Office == office && !term.IsActing && term.Held is { } held && held.OverlapsWith(period))
                return term;
        }

        return null;
    }

    /// <summary>"then-": wrong where the office has been held without a break from the moment to the draft's day.</summary>
    private static TitleVerdict Then(ImmutableArray<Tenure> terms, Moment moment, DateOnly day)
    {
        if (moment.Kind == MomentKind.Present && terms is [{ IsActing: false, Held: { } only }] && only.Contains(day) && only.First < day)
            return new TitleVerdict(Standing.HeldSince, terms[0]);

        if (moment.Kind != MomentKind.Dated)
            return default;

        foreach (var term in terms)
        {
            if (term.Held is not { } held || !held.Contains(moment.Period))
                continue;

            var last = EndOfRun(terms, term.Office, held.Last);
            return new TitleVerdict(last > day ? Standing.HeldSince : Standing.Right, term);
        }

        return default;
    }

    private static DateOnly EndOfRun(ImmutableArray<Tenure> terms, Office office, DateOnly last)
    {
        foreach (var term in terms)
        {
            if (term.Office == office && term.Held is { } next && next.First > last.AddDays(-DaysBetweenTerms) && last < DateOnly.MaxValue.AddDays(-DaysBetweenTerms) && next.First <= last.AddDays(DaysBetweenTerms) && next.Last > last)
                return EndOfRun(terms, office, next.Last);
        }

        return last;
    }

    private static Tenure? LastBefore(ImmutableArray<Tenure> terms, DateOnly day)
    {
        Tenure? last = null;
        foreach (var term in terms)
        {
            if (term.Held is { } held && held.Last < day && (last?.Held is not { } best || held.Last > best.Last))
                last = term;
        }

        return last;
    }
}
