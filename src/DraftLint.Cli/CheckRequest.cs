using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Reporting;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary>What one run of <c>check</c> lints, and how.</summary>
/// <param name="Paths">Drafts, folders, globs or <c>-</c>; empty for the working folder.</param>
/// <param name="AsOf">The day for drafts without a date.</param>
/// <param name="Rules">Names of rules, or NAME=SEVERITY.</param>
/// <param name="StandardInputName">The name of standard input in reports.</param>
/// <param name="Jobs">How many drafts at a time.</param>
internal sealed record CheckSettings(IReadOnlyList<string> Paths, DateOnly AsOf, IReadOnlyList<string> Rules, string StandardInputName, int Jobs)
{
    /// <summary>Lints, and gives the report.</summary>
    public Report Lint(CancellationToken cancellation)
    {
        var working = Directory.GetCurrentDirectory();
        var problems = new List<Problem>();
        var rules = RuleSelection.Apply(RuleSet.Recommended, Rules, problems);
        var linter = new Linter(rules, FactBook.BuiltIn);
        var results = new List<LintResult>();
        var files = DraftFiles.Find(Paths.Count == 0 ? ["."] : Paths.Where(path => path != "-"), working, problems);
        if (Paths.Contains("-", StringComparer.Ordinal))
        {
            if (ReadStandardInput(out var problem) is { } source)
                results.Add(linter.Lint(source, AsOf, cancellation));
            else if (problem is not null)
                problems.Add(problem);
        }
        else if (files.Count == 0 && problems.Count == 0)
            problems.Add(new Problem(Problem.NoDrafts, null, null, "There is no draft to lint here: name a file or a folder that holds *.md."));

        results.AddRange(LintRun.Lint(linter, files, working, AsOf, Jobs, problems, cancellation));
        return new Report(results, rules.Rules, problems, AsOf) { Paths = new ReportPaths(working.Replace('\\', '/'), BaseFolder.Of(files, working)) };
    }

    private SourceText? ReadStandardInput(out Problem? problem)
    {
        using var bytes = new MemoryStream();
        using var input = Console.OpenStandardInput();
        input.CopyTo(bytes);
        return DraftReader.Decode(StandardInputName, bytes.ToArray(), out problem);
    }
}
