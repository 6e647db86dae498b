using DraftLint.Diagnostics;

namespace DraftLint.Workspaces;

/// <summary>Lints many drafts at once; each result has its slot, so that the number of threads can't be seen in them.</summary>
public static class LintRun
{
    /// <summary>Of more drafts than this only those with findings are held, and packed, so that an archive fits into memory.</summary>
    private const int MostWhole = 2_000;

    /// <summary>Reads and lints files, each by the rules in force for it.</summary>
    /// <param name="workspace">The files around them.</param>
    /// <param name="files">Paths as reports show them.</param>
    /// <param name="asOf">The day for drafts without a date.</param>
    /// <param name="jobs">How many drafts at a time, at least 1.</param>
    /// <param name="problems">Takes a problem for each draft that can't be read; the others are linted all the same.</param>
    /// <param name="advance">Called behind each draft, by any thread.</param>
    /// <param name="cancellation">Stops the run with an <see cref="OperationCanceledException"/>.</param>
    public static IReadOnlyList<LintResult> Lint(Workspace workspace, IReadOnlyList<string> files, DateOnly asOf, int jobs, ICollection<Problem> problems, Action advance, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(advance);

        // Configurations are read here, by one thread, so that what is wrong with them is told in the order of the drafts.
        RulesInForce[] rules = [.. files.Select(workspace.RulesFor)];
        var isLarge = files.Count > MostWhole;
        var results = new LintResult?[files.Count];
        var faults = new Problem?[files.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs), CancellationToken = cancellation };
        Parallel.For(0, files.Count, options, index =>
        {
            if (workspace.ReadDraft(files[index], out faults[index]) is { } source)
            {
                var result = rules[index].Linter.Lint(source, asOf, cancellation);
                results[index] = isLarge ? result with { Source = result.Diagnostics.IsEmpty ? source.AsDigest() : source.Packed() } : result;
            }

            advance();
        });
        foreach (var fault in faults)
        {
            if (fault is not null)
                problems.Add(fault);
        }

        return [.. results.OfType<LintResult>()];
    }
}
