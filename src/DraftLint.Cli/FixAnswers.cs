using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Cli;

/// <summary>The answers about one draft so far: what is made, what is declined, and how it was before each.</summary>
/// <param name="fixer">Says which findings have a fix to offer.</param>
/// <param name="before">The draft as it was.</param>
/// <param name="lint">Lints the draft behind an answer.</param>
internal sealed class FixAnswers(DraftFixer fixer, LintResult before, Func<SourceText, LintResult> lint)
{
    /// <summary>As many fixes as "all" makes, so that two that undo each other come to an end.</summary>
    private const int MostAtOnce = 1_000;

    private readonly Stack<State> earlier = [];
    private State now = new(before, RevisedText.Of(before.Source.Content), [], []);

    /// <summary>The draft behind all answers.</summary>
    public SourceText Source => now.Result.Source;

    /// <summary>Whether there is an answer to take back.</summary>
    public bool CanUndo => earlier.Count > 0;

    /// <summary>The next finding to ask about, or null.</summary>
    public Diagnostic? Next() => now.Result.Diagnostics.FirstOrDefault(finding => fixer.Offers(finding, Source) && !now.Declined.Contains((finding.Rule.Id, finding.Span)));

    /// <summary>Makes the fix of a finding.</summary>
    public void Accept(Diagnostic finding)
    {
        earlier.Push(now);
        now = Behind(finding);
    }

    /// <summary>Leaves a finding as it is, and never asks again.</summary>
    public void Decline(Diagnostic finding)
    {
        earlier.Push(now);
        now = now with { Declined = now.Declined.Add((finding.Rule.Id, finding.Span)) };
    }

    /// <summary>Makes the fixes of all findings that are left; one answer to take back.</summary>
    public void AcceptAll()
    {
        earlier.Push(now);
        for (var i = 0; i < MostAtOnce && Next() is { } finding; i++)
            now = Behind(finding);
    }

    /// <summary>Takes the last answer back.</summary>
    public void Undo() => now = earlier.Pop();

    /// <summary>What the answers made of the draft.</summary>
    public FixedDraft Result() => new(before, now.Result, now.Text.Edits(), now.Made);

    private State Behind(Diagnostic finding)
    {
        ImmutableArray<TextEdit> edits = [.. DraftFixer.EditsOf(finding, Source).OrderBy(edit => edit.Span)];
        var text = now.Text.With(edits);
        return new State(
            lint(Source.WithContent(text.Content)),
            text,
            now.Made.Add(finding),
            [.. now.Declined.Select(declined => (declined.RuleId, Moved(declined.Span, edits)))]);
    }

    /// <summary>Where a span stands behind edits before it.</summary>
    private static TextSpan Moved(TextSpan span, ImmutableArray<TextEdit> edits)
    {
        var by = edits.Where(edit => edit.Span.End <= span.Start).Sum(edit => edit.NewText.Length - edit.Span.Length);
        return new TextSpan(span.Start + by, span.Length);
    }

    private sealed record State(LintResult Result, RevisedText Text, ImmutableArray<Diagnostic> Made, ImmutableHashSet<(string RuleId, TextSpan Span)> Declined);
}
