using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>What speaks for or against a statement that changes with time.</summary>
internal enum ClaimSign : byte
{
    /// <summary>A figure: "700,000", "40 percent", "$2,000".</summary>
    Figure,

    /// <summary>A record or superlative: "a record high".</summary>
    Record,

    /// <summary>A word that means the day of writing: "currently", "to date", "stands at".</summary>
    State,

    /// <summary>A sum that goes on: "has lost 6,000", "estimates of".</summary>
    RunningTotal,

    /// <summary>The present or the present perfect.</summary>
    Present,

    /// <summary>A noun whose count is another one next month: "troops", "rent".</summary>
    Volatile,

    /// <summary>A part of a whole that goes on: "24 percent of its current".</summary>
    Part,

    /// <summary>"about", "nearly", "more than", and no source.</summary>
    Approximate,

    /// <summary>"reportedly".</summary>
    Hearsay,

    /// <summary>A verb of change: "doubled".</summary>
    Trend,

    /// <summary>A second figure beside other signs.</summary>
    SecondFigure,

    /// <summary>Only the beginning of the time is told: "since 2019".</summary>
    StartOnly,

    /// <summary>A source without a date.</summary>
    Sourced,

    /// <summary>A plan, a wish, a condition.</summary>
    Unreal,

    /// <summary>A quantity that stays: a law, a distance, the size of a body.</summary>
    Fixed,

    /// <summary>The writer's own experience, or a figure of speech.</summary>
    Own,
}

/// <summary>A sign and what it weighs.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Points">Points for a report; negative against it.</param>
internal readonly record struct ClaimPoint(ClaimSign Sign, int Points);

/// <summary>A statement that changes with time and that nothing dates: "Unemployment stands at 9 percent."</summary>
/// <param name="Block">Its block.</param>
/// <param name="Sentence">Number of its sentence in the block, 0-based.</param>
/// <param name="Focus">The figure, else the record word.</param>
/// <param name="Points">All signs that it shows.</param>
internal sealed record Claim(ProseBlock Block, int Sentence, ProseSpan Focus, ImmutableArray<ClaimPoint> Points)
{
    /// <summary>The sum of its points.</summary>
    public int Score { get; } = Sum(Points);

    /// <summary>Whether it shows a sign.</summary>
    public bool Has(ClaimSign sign)
    {
        foreach (var point in Points)
        {
            if (point.Sign == sign)
                return true;
        }

        return false;
    }

    private static int Sum(ImmutableArray<ClaimPoint> points)
    {
        var sum = 0;
        foreach (var point in points)
            sum += point.Points;

        return sum;
    }
}
