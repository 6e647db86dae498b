using System.Collections.Immutable;
using DraftLint.Diagnostics;

namespace DraftLint.Reporting;

/// <summary>What a run found: the one thing that all reports are written from. Nothing in it depends on clock or machine.</summary>
public sealed record Report
{
    /// <summary>Makes a report; drafts are put in the order of their paths.</summary>
    public Report(IEnumerable<LintResult> drafts, IEnumerable<Rule> rules, IEnumerable<Problem> problems, DateOnly asOf)
    {
        Drafts = [.. drafts.OrderBy(draft => draft.Source.Path, StringComparer.Ordinal)];
        Rules = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ThenBy(rule => rule.Name, StringComparer.Ordinal)];
        Problems = [.. Problem.InOrder([.. problems, .. Drafts.SelectMany(draft => draft.Problems)])];
        AsOf = asOf;
    }

    /// <summary>The drafts that could be linted, in the order of their paths.</summary>
    public ImmutableArray<LintResult> Drafts { get; }

    /// <summary>The rules of the run, in the order of their ids.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>What makes the run not to be trusted, by file, line and column; those of no file first.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The day for drafts without a date.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The version of the tool, as "0.1.0".</summary>
    public string Version { get; init; } = Product.Version;

    /// <summary>How the names of the drafts become paths from the base folder.</summary>
    public ReportPaths Paths { get; init; } = ReportPaths.AsGiven;

    /// <summary>Number of findings of one severity that nothing silences.</summary>
    public int CountOf(Severity severity) => Drafts.Sum(draft => draft.Diagnostics.Count(finding => finding.IsOpen && finding.Severity == severity));

    /// <summary>Number of findings that a comment silences.</summary>
    public int CountOfSilenced => Drafts.Sum(draft => draft.Diagnostics.Count(finding => finding.Suppression is not null));
}
