using System.Collections.Immutable;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Evaluation.Gold;

/// <summary>Lints labelled drafts and tells how right each check was.</summary>
internal static class GoldRun
{
    /// <summary>Writes each miss and each false report in its sentence, then precision and recall for each check.</summary>
    /// <param name="linter">The linter.</param>
    /// <param name="drafts">The drafts.</param>
    /// <param name="checks">The checks to speak of; empty for all.</param>
    /// <param name="output">Takes the report.</param>
    public static void Write(Linter linter, ImmutableArray<GoldDraft> drafts, CheckFilter checks, TextWriter output)
    {
        var all = new List<Verdict>();
        foreach (var draft in drafts)
        {
            var verdicts = Score(linter, draft).Where(verdict => checks.Holds(verdict.Check)).ToArray();
            var sentences = new SentenceExcerpts(draft.Source);
            foreach (var verdict in verdicts.Where(verdict => verdict.Outcome != Outcome.Hit))
                Write(draft.Source, verdict, sentences, output);

            all.AddRange(verdicts);
        }

        var tallies = CheckTally.Of(all);
        output.WriteLine(CheckTally.Head);
        foreach (var tally in tallies)
            output.WriteLine(tally);

        output.WriteLine(CheckTally.Sum(tallies));
    }

    /// <summary>The verdicts on one draft.</summary>
    public static ImmutableArray<Verdict> Score(Linter linter, GoldDraft draft)
    {
        var result = linter.Lint(draft.Source, draft.Labels.AsOf ?? RuleExampleReader.DefaultDay);
        var reports = result.Diagnostics.Where(finding => finding.Suppression is null).Select(finding => new Reported(finding.Rule.Name, finding.Span, finding.Message));
        return GoldScorer.Score(draft.Source, draft.Labels, [.. reports]);
    }

    private static void Write(SourceText source, Verdict verdict, SentenceExcerpts sentences, TextWriter output)
    {
        var isMiss = verdict.Outcome == Outcome.Miss;
        output.WriteLine($"{(isMiss ? "MISS " : "FALSE")} {source.Path}:{source.PositionOf(verdict.Span.Start).Line} {verdict.Check}: {(isMiss ? $"\"{verdict.Words}\"" : verdict.Words)}");
        output.WriteLine($"      {sentences.Around(verdict.Span)}");
    }
}
