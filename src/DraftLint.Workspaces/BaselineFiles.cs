using DraftLint.Diagnostics;
using DraftLint.Reporting;

namespace DraftLint.Workspaces;

/// <summary>Reads the file of a baseline, and holds it against the drafts of a run.</summary>
public static class BaselineFiles
{
    /// <summary>The name under which <c>draftlint baseline</c> writes, unless it is told another.</summary>
    public const string DefaultName = "draftlint-baseline.sarif";

    /// <summary>Reads a baseline. Null, with a problem, if it can't be read.</summary>
    public static Baseline? Read(string path, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        string? fault;
        try
        {
            using var stream = File.OpenRead(path);
            if (Baseline.Read(stream, out fault) is { } baseline)
                return baseline;
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            fault = "There is no such file; draftlint baseline writes it.";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            fault = $"The baseline can't be read: {FileFault.Of(failure)}.";
        }

        problems.Add(new Problem(Problem.Configuration, path, null, fault ?? ""));
        return null;
    }

    /// <summary>Marks what the baseline knows. An entry is stale if its draft was linted in this run and has no such finding, or is no longer there.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="report">What the run found.</param>
    /// <param name="shard">The part of the drafts that was linted.</param>
    public static Report Compare(Baseline baseline, Report report, Shard shard)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(report);
        var linted = report.Drafts.Select(draft => report.Paths.FromBase(draft.Source.Path) ?? draft.Source.Path).ToHashSet(StringComparer.Ordinal);
        return baseline.Compare(report, path => linted.Contains(path) || (shard.Holds(path) && !Path.Exists(Path.Join(report.Paths.BaseFolder, path))));
    }
}
