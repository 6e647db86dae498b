using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Diagnostics;

/// <summary>Makes the fixes of a draft, round by round, until there is nothing left to fix.</summary>
/// <remarks>
/// Fixes that stand in each other's way wait for the next round, where the draft is linted anew. Fixes that never come to rest leave the draft as it was:
/// so a second run changes nothing, whatever the rules.
/// </remarks>
/// <param name="linter">Finds what is to fix.</param>
/// <param name="least">The least trust a fix must have: <see cref="FixKind.Safe"/>, or <see cref="FixKind.Suggestion"/> for both.</param>
/// <param name="asOf">The day for drafts without a date.</param>
public sealed class DraftFixer(Linter linter, FixKind least, DateOnly asOf)
{
    /// <summary>A hundred times as many as any draft needed that people wrote.</summary>
    private const int MostRounds = 100;

    /// <summary>Lints a draft and makes the fixes of its findings, less those that are silenced.</summary>
    /// <param name="source">The draft.</param>
    /// <param name="cancellation">Stops it with an <see cref="OperationCanceledException"/>.</param>
    public FixedDraft Fix(SourceText source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var before = linter.Lint(source, asOf, cancellation);
        var after = before;
        var text = RevisedText.Of(source.Content);
        var made = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var round = 0; round < MostRounds; round++)
        {
            var edits = new EditSet();
            var sofar = made.Count;
            foreach (var finding in after.Diagnostics)
            {
                if (Offers(finding, after.Source) && edits.TryAdd(EditsOf(finding, after.Source)))
                    made.Add(finding);
            }

            if (made.Count == sofar)
                return new FixedDraft(before, after, text.Edits(), made.ToImmutable());

            text = text.With(edits.Edits);
            after = linter.Lint(source.WithContent(text.Content), asOf, cancellation);
        }

        return new FixedDraft(before, before with { Problems = before.Problems.Add(Restless(source, after)) }, [], []);
    }

    /// <summary>Whether a finding has a fix of enough trust that changes something.</summary>
    public bool Offers(Diagnostic finding, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(source);
        return finding.IsOpen && finding.Fix is { } fix && fix.Kind >= least && fix.Edits.Any(edit => source[edit.Span] != edit.NewText);
    }

    /// <summary>The edits of a finding's fix, with the line ends of the draft.</summary>
    public static ImmutableArray<TextEdit> EditsOf(Diagnostic finding, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(source);
        ImmutableArray<TextEdit> edits = finding.Fix?.Edits ?? [];
        if (!edits.Any(edit => edit.NewText.Contains('\n', StringComparison.Ordinal)) || !source.Content.Contains("\r\n", StringComparison.Ordinal))
            return edits;

        return [.. edits.Select(edit => edit with { NewText = edit.NewText.ReplaceLineEndings("\r\n") })];
    }

    private Problem Restless(SourceText source, LintResult last)
    {
        var rules = last.Diagnostics.Where(finding => Offers(finding, last.Source)).Select(finding => $"\"{finding.Rule.Name}\"").Distinct(StringComparer.Ordinal);
        return new Problem(Problem.Limit, source.Path, null, $"The fixes of {string.Join(" and ", rules)} do not come to rest; the draft is left as it was.");
    }
}

/// <summary>A draft before and after its fixes.</summary>
/// <param name="Before">The draft as it was, with its findings.</param>
/// <param name="After">The draft as it is now, with what is left.</param>
/// <param name="Edits">What was changed, as edits of the draft as it was; sorted, with kept text between them.</param>
/// <param name="Fixed">The findings whose fixes were made, in the order of making. Their spans count in the text of their round.</param>
public sealed record FixedDraft(LintResult Before, LintResult After, ImmutableArray<TextEdit> Edits, ImmutableArray<Diagnostic> Fixed)
{
    /// <summary>The same draft with nothing fixed, because something stood in the way.</summary>
    public FixedDraft Undone(Problem problem) => new(Before, Before with { Problems = Before.Problems.Add(problem) }, [], []);
}
