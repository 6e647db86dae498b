using System.Collections.Immutable;
using System.Globalization;

namespace DraftLint.Evaluation.Gold;

/// <summary>How often a check was right.</summary>
/// <param name="Check">The name of the rule, or "all".</param>
/// <param name="Hits">Labels that were reported.</param>
/// <param name="False">Reports where there should be none.</param>
/// <param name="Misses">Labels that were not reported.</param>
internal sealed record CheckTally(string Check, int Hits, int False, int Misses)
{
    /// <summary>The line above the tallies.</summary>
    public const string Head = "check                          TP   FP   FN  precision  recall";

    /// <summary>The share of the reports that are right; not a number if there are none.</summary>
    public double Precision => (double)Hits / (Hits + False);

    /// <summary>The share of the labels that were reported; not a number if there are none.</summary>
    public double Recall => (double)Hits / (Hits + Misses);

    /// <summary>One tally for each check that was expected or reported, in the order of their names.</summary>
    public static ImmutableArray<CheckTally> Of(IEnumerable<Verdict> verdicts) =>
    [
        .. verdicts.GroupBy(verdict => verdict.Check, StringComparer.Ordinal).OrderBy(check => check.Key, StringComparer.Ordinal).Select(check => new CheckTally(
            check.Key,
            check.Count(verdict => verdict.Outcome == Outcome.Hit),
            check.Count(verdict => verdict.Outcome == Outcome.False),
            check.Count(verdict => verdict.Outcome == Outcome.Miss))),
    ];

    /// <summary>The sum of tallies: a frequent check weighs more (micro-average).</summary>
    public static CheckTally Sum(ImmutableArray<CheckTally> tallies) =>
        new("all", tallies.Sum(tally => tally.Hits), tallies.Sum(tally => tally.False), tallies.Sum(tally => tally.Misses));

    /// <summary>A line of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Check,-28} {Hits,4} {False,4} {Misses,4}  {Ratio(Precision),9}  {Ratio(Recall),6}");

    private static string Ratio(double ratio) => double.IsNaN(ratio) ? "nan" : ratio.ToString("0.000", CultureInfo.InvariantCulture);
}
