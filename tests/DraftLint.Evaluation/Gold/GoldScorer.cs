using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Evaluation.Gold;

/// <summary>A report as labels see it.</summary>
/// <param name="Check">The name of the rule.</param>
/// <param name="Span">Where, in the source.</param>
/// <param name="Message">Its words.</param>
internal readonly record struct Reported(string Check, TextSpan Span, string Message);

/// <summary>What a label or a report turned out to be.</summary>
internal enum Outcome
{
    /// <summary>A label that was reported.</summary>
    Hit,

    /// <summary>A label that was not.</summary>
    Miss,

    /// <summary>A report where there should be none.</summary>
    False,
}

/// <summary>One outcome.</summary>
/// <param name="Outcome">What it is.</param>
/// <param name="Check">The name of the rule.</param>
/// <param name="Span">The label's first place, or the report's.</param>
/// <param name="Words">The label's words, or the report's message.</param>
internal readonly record struct Verdict(Outcome Outcome, string Check, TextSpan Span, string Words);

/// <summary>Scores the reports on one draft against its labels, label by label.</summary>
internal static class GoldScorer
{
    private const string AllChecks = "*";

    /// <summary>
    /// A label that is expected is hit if a report of its check overlaps one of its places. A report that matches nothing expected or optional is
    /// false where the draft should be silent, and for the checks whose labels are complete.
    /// </summary>
    public static ImmutableArray<Verdict> Score(SourceText source, LabelFile labels, IReadOnlyList<Reported> reports)
    {
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        var isMatched = new bool[reports.Count];
        foreach (var label in labels.Expect ?? [])
        {
            var isHit = false;
            foreach (var report in Matching(source, label, reports))
                isHit = isMatched[report] = true;

            var place = label.Places.Select(one => one.In(source)).FirstOrDefault(span => span is not null) ?? default;
            verdicts.Add(new Verdict(isHit ? Outcome.Hit : Outcome.Miss, label.Check, place, label.Quote));
        }

        foreach (var report in (labels.Optional ?? []).SelectMany(label => Matching(source, label, reports)))
            isMatched[report] = true;

        var silenced = (labels.Silent ?? []).SelectMany(label => label.Check is AllChecks ? Overlapping(source, label, reports) : Matching(source, label, reports));
        var unlabelled = Enumerable.Range(0, reports.Count).Where(report => labels.Complete?.Contains(reports[report].Check, StringComparer.Ordinal) == true);
        foreach (var report in silenced.Concat(unlabelled))
        {
            if (isMatched[report])
                continue;

            isMatched[report] = true;
            verdicts.Add(new Verdict(Outcome.False, reports[report].Check, reports[report].Span, reports[report].Message));
        }

        return verdicts.DrainToImmutable();
    }

    /// <summary>The reports of a label's check that overlap one of its places, by their index.</summary>
    private static IEnumerable<int> Matching(SourceText source, GoldLabel label, IReadOnlyList<Reported> reports) =>
        Overlapping(source, label, reports).Where(report => string.Equals(reports[report].Check, label.Check, StringComparison.Ordinal));

    /// <summary>The reports of any check that overlap one of a label's places, by their index.</summary>
    private static IEnumerable<int> Overlapping(SourceText source, GoldLabel label, IReadOnlyList<Reported> reports)
    {
        var places = label.Places.Select(place => place.In(source)).OfType<TextSpan>().ToArray();
        return Enumerable.Range(0, reports.Count).Where(report => Array.Exists(places, place => place.OverlapsWith(reports[report].Span)));
    }
}
