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
    public ImmutableArray<LintResult> Drafts { get; private init; }

    /// <summary>The rules of the run, in the order of their ids.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>What makes the run not to be trusted, by file, line and column; those of no file first.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The day for drafts without a date.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The version of the tool, as "0.1.0".</summary>
    public string Version { get; init; } = Product.Version;

    /// <summary>Whether other parts of the same run are linted elsewhere: then nothing is left out of the log, for it is put together with theirs.</summary>
    public bool IsPart { get; init; }

    /// <summary>How the names of the drafts become paths from the base folder.</summary>
    public ReportPaths Paths { get; init; } = ReportPaths.AsGiven;

    /// <summary>Entries of the baseline that no finding answers to any more; null if there is no baseline.</summary>
    public ImmutableArray<BaselineEntry>? Absent { get; private init; }

    /// <summary>The same report behind a comparison with a baseline.</summary>
    /// <param name="drafts">The same drafts, with what is known marked.</param>
    /// <param name="absent">Entries that no finding answers to.</param>
    internal Report Compared(IEnumerable<LintResult> drafts, IEnumerable<BaselineEntry> absent) => this with
    {
        Drafts = [.. drafts],
        Absent = [.. absent.OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Line).ThenBy(entry => entry.Column).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)],
    };

    /// <summary>The report with only some of its findings.</summary>
    public Report Only(Func<LintResult, IEnumerable<Diagnostic>> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return this with { Drafts = [.. Drafts.Select(draft => draft.With([.. wanted(draft)]))] };
    }

    /// <summary>What a baseline keeps of the report: the findings that count, the drafts and the rules that have some.</summary>
    public Report AsBaseline() =>
        new(Only(draft => draft.Diagnostics.Where(finding => finding.IsOpen)).Drafts.Where(draft => !draft.Diagnostics.IsEmpty).Select(draft => draft with { Problems = [] }), [], [], AsOf) { Version = Version, Paths = Paths };

    /// <summary>Number of findings of one severity that count: nothing silences them, and no baseline knows them.</summary>
    public int CountOf(Severity severity) => Drafts.Sum(draft => draft.Diagnostics.Count(finding => finding.IsOpen && finding.Severity == severity));

    /// <summary>Number of findings that the baseline knows.</summary>
    public int CountOfKnown => Drafts.Sum(draft => draft.Diagnostics.Count(finding => finding.IsKnown && finding.Suppression is null));

    /// <summary>Number of findings that a comment silences.</summary>
    public int CountOfSilenced => Drafts.Sum(draft => draft.Diagnostics.Count(finding => finding.Suppression is not null));
}
