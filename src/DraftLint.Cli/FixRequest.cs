using DraftLint.Diagnostics;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary>What becomes of the fixes.</summary>
internal enum FixMode
{
    /// <summary>They are written.</summary>
    Write,

    /// <summary>They are shown as a diff.</summary>
    DryRun,

    /// <summary>A person is asked for each.</summary>
    Ask,
}

/// <summary>What one run of <c>fix</c> changes, and how.</summary>
/// <param name="Paths">Drafts, folders or globs; empty for what draftlint.yml names.</param>
/// <param name="Gate">On which day, how many at a time, and what the run lets pass.</param>
/// <param name="Settings">By which rules.</param>
internal sealed record FixRequest(IReadOnlyList<string> Paths, Gate Gate, RunSettings Settings)
{
    /// <summary>What becomes of the fixes.</summary>
    public FixMode Mode { get; init; }

    /// <summary>Whether fixes are made that a person should look at.</summary>
    public bool TakesSuggestions { get; init; }

    /// <summary>Whether to leave colors out.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether to leave out the summary and the progress.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether a person is asked.</summary>
    public bool IsInteractive => Mode == FixMode.Ask;

    /// <summary>The least trust a fix must have. A person who is asked looks at each, so all are offered.</summary>
    public FixKind Least => TakesSuggestions || IsInteractive ? FixKind.Suggestion : FixKind.Safe;
}
