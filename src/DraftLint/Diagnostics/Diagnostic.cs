using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Diagnostics;

/// <summary>One finding in one draft.</summary>
/// <param name="Rule">The rule that speaks.</param>
/// <param name="Span">Exactly the offending words, in the source.</param>
/// <param name="Severity">Never <see cref="Severity.Off"/>.</param>
/// <param name="Message">What is wrong, in the draft's own words; ends with a full stop.</param>
public sealed record Diagnostic(Rule Rule, TextSpan Span, Severity Severity, string Message)
{
    /// <summary>What stands at the span, in a few words ("again here"), behind the carets; empty if the message says it all.</summary>
    public string Label { get; init; } = "";

    /// <summary>The other places that make the evidence.</summary>
    public ImmutableArray<RelatedSpan> Related { get; init; } = [];

    /// <summary>Facts that make the evidence and stand nowhere in the draft, each a sentence ("Marco Rubio took office on January 21, 2025.").</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What to write instead; null if the rule's own help says it.</summary>
    public string? Help { get; init; }

    /// <summary>The edit that mends it, or null.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The comment or setting that silences it, or null.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>Whether the baseline of the run has it: then it is not news.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether it counts: nothing silences it, and no baseline knows it.</summary>
    public bool IsOpen => Suppression is null && !IsKnown;
}

/// <summary>Another place of the same draft that belongs to a finding.</summary>
/// <param name="Span">Where, in the source.</param>
/// <param name="Label">What is there, in a few words: "first here".</param>
public readonly record struct RelatedSpan(TextSpan Span, string Label);

/// <summary>Why a finding is silenced (SARIF 2.1.0 §3.35).</summary>
/// <param name="Comment">The comment that silences it, in the source.</param>
/// <param name="Reason">The words behind <c>--</c>, or null.</param>
public sealed record Suppression(TextSpan Comment, string? Reason);
