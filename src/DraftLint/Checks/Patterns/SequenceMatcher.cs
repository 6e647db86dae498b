using System.Collections.Immutable;
using DraftLint.Phrases;
using DraftLint.Semantics.Things;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>Where a capture of a sequence stands, as tokens of the block.</summary>
/// <param name="Slot">Which capture.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
internal readonly record struct SequenceCapture(int Slot, int First, int End);

/// <summary>A match of a sequence.</summary>
/// <param name="Block">The block.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Captures">What its names stand for.</param>
internal sealed record SequenceMatch(ProseBlock Block, int First, int End, ImmutableArray<SequenceCapture> Captures);

/// <summary>Runs the program of a sequence over the tokens of one sentence, all ways at a time, so that no pattern can make it try again and again.</summary>
/// <remarks>
/// From each token where the sequence may begin, the ways that are open are kept for each token, each step once: at most steps times tokens of the match, and no
/// match is longer than <see cref="LongestMatch"/>. Of several ways to one place the first in the pattern's order is kept; of several ends the last.
/// </remarks>
internal sealed class SequenceMatcher(SequencePattern pattern, CaseRule caseRule, DraftThings things, ProseBlock block, Sentence sentence)
{
    /// <summary>In tokens; with it the time grows with the text and no faster.</summary>
    private const int LongestMatch = 200;

    private readonly Dictionary<int, List<Way>> waysAt = [];
    private readonly HashSet<(int Token, int Step)> seen = [];
    private Way? best;
    private int bestEnd;
    private int start;

    /// <summary>The sequence.</summary>
    public SequencePattern Pattern => pattern;

    /// <summary>The longest match that begins at a token, or null.</summary>
    public SequenceMatch? At(int first)
    {
        waysAt.Clear();
        seen.Clear();
        (best, bestEnd, start) = (null, first, first);
        Follow(new Way(pattern.Start, null, 0, false, 0), first);
        for (var at = first; waysAt.Count > 0; at++)
        {
            if (!waysAt.Remove(at, out var ways))
                continue;

            foreach (var way in ways)
                Take(way, at);
        }

        return best is null ? null : new SequenceMatch(block, first, bestEnd, CapturesOf(best));
    }

    /// <summary>Goes through the steps that take no token, and keeps those that do for this token.</summary>
    private void Follow(Way way, int at)
    {
        if (!seen.Add((at, way.Step)))
            return;

        switch (pattern.Steps[way.Step])
        {
            case SequenceStep.Fork fork:
                Follow(way with { Step = fork.First }, at);
                Follow(way with { Step = fork.Second }, at);
                break;
            case SequenceStep.Mark mark:
                Follow(new Way(mark.Next, way, mark.Slot, mark.IsEnd, at), at);
                break;
            case SequenceStep.Done:
                if (best is null || at > bestEnd)
                    (best, bestEnd) = (way, at);

                break;
            default:
                if (at >= sentence.EndToken || at - start > LongestMatch)
                    break;

                if (!waysAt.TryGetValue(at, out var ways))
                    waysAt[at] = ways = [];

                ways.Add(way);
                break;
        }
    }

    private void Take(Way way, int at)
    {
        switch (pattern.Steps[way.Step])
        {
            case SequenceStep.Literal literal:
                if (at + literal.Tokens <= sentence.EndToken && literal.Words.StandsAt(block, at, at + literal.Tokens - 1, caseRule))
                    Follow(way with { Step = literal.Next }, at + literal.Tokens);

                break;
            case SequenceStep.AnyWord any:
                if (block.Tokens[at].Kind is TokenKind.Word or TokenKind.Number)
                    Follow(way with { Step = any.Next }, at + 1);

                break;
            case SequenceStep.Thing thing:
                foreach (var one in Beginning(things.Of(thing.Kind, block), at))
                {
                    if (one.End <= sentence.EndToken)
                        Follow(way with { Step = thing.Next }, one.End);
                }

                break;
        }
    }

    private static IEnumerable<Thing> Beginning(IReadOnlyList<Thing> all, int at)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].First < at)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < all.Count && all[low].First == at; low++)
            yield return all[low];
    }

    /// <summary>The marks on the way, from the last back to the first; a capture that was made twice is the last one.</summary>
    private static ImmutableArray<SequenceCapture> CapturesOf(Way way)
    {
        var captures = ImmutableArray.CreateBuilder<SequenceCapture>();
        var ends = new Dictionary<int, int>();
        for (var mark = way; mark is not null; mark = mark.Before)
        {
            if (mark.Before is null)
                break;

            if (mark.IsEnd)
                ends.TryAdd(mark.Slot, mark.Token);
            else if (ends.TryGetValue(mark.Slot, out var end) && captures.All(capture => capture.Slot != mark.Slot))
                captures.Add(new SequenceCapture(mark.Slot, mark.Token, end));
        }

        return captures.ToImmutable();
    }

    /// <summary>A way through the program: its next step, and the last mark on it with the way that led there.</summary>
    private sealed record Way(int Step, Way? Before, int Slot, bool IsEnd, int Token);
}
