using System.Collections.Immutable;
using DraftLint.Phrases;
using DraftLint.Semantics.Things;

namespace DraftLint.Checks.Patterns;

/// <summary>One step of a sequence's program; the next ones are numbers of other steps.</summary>
internal abstract record SequenceStep
{
    /// <summary>The words must stand here, token by token.</summary>
    /// <param name="Words">What stands there.</param>
    /// <param name="Tokens">How many tokens they are.</param>
    /// <param name="Next">The step behind them.</param>
    public sealed record Literal(WordPhrase Words, int Tokens, int Next) : SequenceStep;

    /// <summary>Any word or number must stand here.</summary>
    public sealed record AnyWord(int Next) : SequenceStep;

    /// <summary>A thing of a kind must stand here.</summary>
    public sealed record Thing(ThingKind Kind, int Next) : SequenceStep;

    /// <summary>Either way; the first is tried first.</summary>
    public sealed record Fork(int First, int Second) : SequenceStep;

    /// <summary>A capture begins or ends here.</summary>
    public sealed record Mark(int Slot, bool IsEnd, int Next) : SequenceStep;

    /// <summary>The sequence is complete.</summary>
    public sealed record Done : SequenceStep;
}

/// <summary>A sequence of words and things, compiled: <c>&lt;office&gt; &lt;person&gt; said &lt;date&gt;?</c>.</summary>
/// <param name="Steps">The program.</param>
/// <param name="Start">The number of its first step.</param>
/// <param name="Names">The names of its captures, by their slots.</param>
/// <param name="Required">Words of which every match holds one; empty if there are none.</param>
internal sealed record SequencePattern(ImmutableArray<SequenceStep> Steps, int Start, ImmutableArray<string> Names, ImmutableArray<string> Required);
