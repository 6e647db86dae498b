using System.Runtime.ExceptionServices;
using DraftLint.Diagnostics;
using DraftLint.Reporting;

namespace DraftLint.Workspaces;

/// <summary>Lints many drafts at once; each result has its slot, so that the number of threads can't be seen in them.</summary>
/// <param name="workspace">The files around them.</param>
/// <param name="store">Holds the results where they are many; they are good until it is closed.</param>
public sealed class LintRun(Workspace workspace, ResultStore store)
{
    /// <summary>Reads and lints files, each by the rules in force for it.</summary>
    /// <param name="files">Paths as reports show them.</param>
    /// <param name="asOf">The day for drafts without a date.</param>
    /// <param name="jobs">How many drafts at a time, at least 1.</param>
    /// <param name="problems">Takes a problem for each draft that can't be read; the others are linted all the same.</param>
    /// <param name="advance">Called behind each draft, by any thread.</param>
    /// <param name="cancellation">Stops the run with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="IOException">The store takes no more.</exception>
    public IReadOnlyList<LintResult> Lint(IReadOnlyList<string> files, DateOnly asOf, int jobs, ICollection<Problem> problems, Action advance, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(advance);

        // Configurations are read here, by one thread, so that what is wrong with them is told in the order of the drafts.
        RulesInForce[] rules = [.. files.Select(workspace.RulesFor)];
        var results = new LintResult?[files.Count];
        var faults = new Problem?[files.Count];
        var isLarge = store.IsFor(files.Count);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs), CancellationToken = cancellation };
        InParallel(files.Count, options, index =>
        {
            if (workspace.ReadDraft(files[index], out faults[index]) is { } source)
            {
                var result = rules[index].Linter.Lint(source, asOf, cancellation);
                results[index] = isLarge ? store.Keep(result) : result;
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

    /// <summary>Threads fail together; the first fault of a file says enough.</summary>
    private static void InParallel(int count, ParallelOptions options, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, options, work);
        }
        catch (AggregateException failures) when (failures.InnerExceptions.OfType<IOException>().FirstOrDefault() is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
        }
    }
}
