using DraftLint.Facts;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;

namespace DraftLint.Semantics.People;

/// <summary>The time that the sentence around a mention speaks of.</summary>
/// <param name="Kind">How it is known.</param>
/// <param name="Period">The days; the draft's own day for the present; meaningless where nothing is known.</param>
/// <param name="Tense">The tense of the clause.</param>
/// <param name="Source">The words that tell it, or null.</param>
internal readonly record struct Moment(MomentKind Kind, Period Period = default, Tense Tense = Tense.None, TimeExpression? Source = null)
{
    /// <summary>Whether it is told of again and again: "when Pope Francis speaks".</summary>
    public bool IsHabit { get; init; }

    /// <summary>Whether its clause denies something up to now: "has not given it a hearing".</summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether the days are known.</summary>
    public bool IsKnown => Kind is MomentKind.Present or MomentKind.Dated;
}

/// <summary>How the time of a mention is known.</summary>
internal enum MomentKind
{
    /// <summary>Not at all: a hypothesis, or a mention that only relates ("under President Roe").</summary>
    Unknown,

    /// <summary>Some time before the draft's day.</summary>
    UndatedPast,

    /// <summary>A date tells it.</summary>
    Dated,

    /// <summary>The draft's own day, and what comes.</summary>
    Present,
}
