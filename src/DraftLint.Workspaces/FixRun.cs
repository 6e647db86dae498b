using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Workspaces;

/// <summary>How drafts are fixed.</summary>
/// <param name="AsOf">The day for drafts without a date.</param>
/// <param name="Least">The least trust a fix must have.</param>
/// <param name="Jobs">How many drafts at a time, at least 1.</param>
/// <param name="Writes">False to leave the files as they are, and only say what would be done.</param>
public sealed record FixSettings(DateOnly AsOf, FixKind Least, int Jobs, bool Writes);

/// <summary>Fixes many drafts at once and writes those that change; each draft is written whole or not at all.</summary>
public static class FixRun
{
    /// <summary>Fixes files, each by the rules in force for it.</summary>
    /// <param name="workspace">The files around them.</param>
    /// <param name="files">Paths as reports show them.</param>
    /// <param name="settings">How.</param>
    /// <param name="problems">Takes a problem for each draft that can't be read; the others are fixed all the same.</param>
    /// <param name="advance">Called behind each draft, by any thread.</param>
    /// <param name="cancellation">Stops the run with an <see cref="OperationCanceledException"/>; what is being written is written to its end.</param>
    public static IReadOnlyList<FixedDraft> Fix(Workspace workspace, IReadOnlyList<string> files, FixSettings settings, ICollection<Problem> problems, Action advance, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(advance);
        RulesInForce[] rules = [.. files.Select(workspace.RulesFor)];
        var results = new FixedDraft?[files.Count];
        var faults = new Problem?[files.Count];

        // Two names of one file, by a link, are fixed one behind the other: the second finds what the first has written.
        int[][] groups = [.. Enumerable.Range(0, files.Count).GroupBy(index => TargetOf(workspace, files[index]), StringComparer.Ordinal).Select(group => group.ToArray())];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, settings.Jobs), CancellationToken = cancellation };
        Parallel.For(0, groups.Length, options, group =>
        {
            foreach (var index in groups[group])
            {
                if (workspace.ReadDraft(files[index], out faults[index]) is { } source)
                    results[index] = Kept(Fix(workspace, new DraftFixer(rules[index].Linter, settings.Least, settings.AsOf), source, settings.Writes, cancellation));

                advance();
            }
        });
        foreach (var fault in faults.OfType<Problem>())
            problems.Add(fault);

        return [.. results.OfType<FixedDraft>()];
    }

    /// <summary>Writes a fixed draft. Gives what came of it: the draft as it was, with a problem, if it can't be written or is another by now.</summary>
    public static FixedDraft Write(Workspace workspace, FixedDraft draft)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Edits.IsEmpty)
            return draft;

        var before = draft.Before.Source;
        var fault = AtomicFile.Exchange(Path.GetFullPath(before.Path, workspace.Folder), before.Encode(), draft.After.Source.Encode());
        return fault is null ? draft : draft.Undone(new Problem(Problem.UnwritableDraft, before.Path, null, fault));
    }

    /// <summary>As much of a draft as is told at the end: of an archive, only the names of those that stay as they are.</summary>
    private static FixedDraft Kept(FixedDraft draft)
    {
        var before = draft.Before.Source;
        var name = new SourceText(before.Path, "");
        return draft with { Before = draft.Before with { Source = draft.Edits.IsEmpty ? name : before.Packed(), Diagnostics = [] }, After = draft.After with { Source = name } };
    }

    private static FixedDraft Fix(Workspace workspace, DraftFixer fixer, SourceText source, bool writes, CancellationToken cancellation)
    {
        var draft = fixer.Fix(source, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return writes ? Write(workspace, draft) : draft;
    }

    private static string TargetOf(Workspace workspace, string file)
    {
        var full = Path.GetFullPath(file, workspace.Folder);
        try
        {
            return AtomicFile.TargetOf(full);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return full;
        }
    }
}
