using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Workspaces;

/// <summary>Lints many drafts at once; each result has its slot, so that the number of threads can't be seen in them.</summary>
public static class LintRun
{
    /// <summary>Reads and lints files.</summary>
    /// <param name="linter">The linter.</param>
    /// <param name="files">Paths as reports show them.</param>
    /// <param name="folder">The folder in which relative paths start.</param>
    /// <param name="asOf">The day for drafts without a date.</param>
    /// <param name="jobs">How many drafts at a time, at least 1.</param>
    /// <param name="problems">Takes a problem for each draft that can't be read; the others are linted all the same.</param>
    /// <param name="cancellation">Stops the run with an <see cref="OperationCanceledException"/>.</param>
    public static IReadOnlyList<LintResult> Lint(Linter linter, IReadOnlyList<string> files, string folder, DateOnly asOf, int jobs, ICollection<Problem> problems, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(linter);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var results = new LintResult?[files.Count];
        var faults = new Problem?[files.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs), CancellationToken = cancellation };
        Parallel.For(0, files.Count, options, index =>
        {
            if (DraftReader.Read(files[index], folder, out faults[index]) is { } source)
                results[index] = linter.Lint(source, asOf, cancellation);
        });
        foreach (var fault in faults)
        {
            if (fault is not null)
                problems.Add(fault);
        }

        return [.. results.OfType<LintResult>()];
    }
}

/// <summary>Reads drafts from files.</summary>
public static class DraftReader
{
    /// <summary>The text of a file. Null, with what is wrong in <paramref name="problem"/>, if it can't be read or is no text.</summary>
    public static SourceText? Read(string path, string folder, out Problem? problem)
    {
        try
        {
            return Decode(path, File.ReadAllBytes(Path.GetFullPath(path, folder)), out problem);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = new Problem(Problem.UnreadableDraft, path, null, failure switch
            {
                FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
                UnauthorizedAccessException => "Permission to read it is denied.",
                _ => "It can't be read.",
            });
            return null;
        }
    }

    /// <summary>The text of bytes. Null, with what is wrong in <paramref name="problem"/>, if they are no text.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, out Problem? problem)
    {
        var source = SourceText.Decode(path, bytes, out var fault);
        problem = fault is null ? null : new Problem(Problem.UnreadableDraft, path, fault.Position, $"The draft holds {fault.Reason}.");
        return source;
    }
}
