using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DraftLint.Phrases;

namespace DraftLint.Vale;

/// <summary>A match of one choice of an alternation.</summary>
/// <param name="Item">Which choice, 0-based.</param>
/// <param name="Match">The match.</param>
internal readonly record struct ValeMatch(int Item, Match Match);

/// <summary>Patterns that stand for one expression with all of them as choices: the match that begins first wins, of two at one place that of the earlier pattern.</summary>
/// <remarks>
/// Vale joins the tokens of a rule with <c>|</c>. Kept apart, each choice is tried only where a text stands that it can't do without, and a thousand choices
/// cost no more than the few that may match.
/// </remarks>
/// <param name="Items">The choices, each with the edges of words around it and what comes before and behind all of them.</param>
internal sealed record ValeAlternation(ImmutableArray<PhraseExpression> Items)
{
    /// <summary>How many times the limit of one match all of them may take on a text: choices are many, and a busy machine holds some of them up.</summary>
    private const int Patience = 8;

    /// <summary>The choices that must be tried everywhere.</summary>
    public ImmutableArray<int> Ungated { get; } = [.. Enumerable.Range(0, Items.Length).Where(i => Items[i].Literals.Count == 0)];

    /// <summary>The choices that may match in a text, in ascending order: those of whose texts one stands there, and those that have none.</summary>
    public IReadOnlyList<int> CandidatesIn(string text)
    {
        var folded = Typography.FoldAll(text);
        var found = new List<int>();
        for (var i = 0; i < Items.Length; i++)
        {
            if (MayStandIn(folded, Items[i]))
                found.Add(i);
        }

        return found;
    }

    /// <summary>Whether one of the texts is there that a choice can't do without: of a thousand few are ever compiled.</summary>
    /// <param name="folded">A text, folded.</param>
    /// <param name="item">The choice.</param>
    public static bool MayStandIn(string folded, PhraseExpression item)
    {
        if (item.Literals.Count == 0)
            return true;

        foreach (var literal in item.Literals)
        {
            if (folded.Contains(literal, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>All matches in a text, from left to right, none overlapping another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">The choices that may match, in ascending order.</param>
    /// <exception cref="PatternLimitException">A pattern took too long.</exception>
    public IEnumerable<ValeMatch> MatchesIn(string text, IReadOnlyList<int> candidates)
    {
        if (candidates.Count == 0)
            yield break;

        var spent = 0L;
        var next = new Match?[candidates.Count];
        for (var i = 0; i < next.Length; i++)
            next[i] = Timed(Items[candidates[i]], text, 0, ref spent);

        while (true)
        {
            var first = First(next);
            if (first < 0)
                yield break;

            var match = next[first]!; // It is the first of those that are there.
            yield return new ValeMatch(candidates[first], match);
            var from = match.Index + match.Length + (match.Length == 0 ? 1 : 0);
            if (from > text.Length)
                yield break;

            for (var i = 0; i < next.Length; i++)
            {
                if (next[i] is { } other && other.Index < from)
                    next[i] = Timed(Items[candidates[i]], text, from, ref spent);
            }
        }
    }

    /// <summary>The next match of a choice; the time that this took is added to what all have taken, the caller's own time between two matches is not.</summary>
    private static Match? Timed(PhraseExpression item, string text, int from, ref long spent)
    {
        item.Prepare();
        var started = PatternCompiler.Start();
        var match = item.MatchFrom(text, from);
        spent += PatternCompiler.Start() - started;
        return PatternCompiler.IsOver(PatternCompiler.Start() - (spent / Patience)) ? throw item.Limit : match;
    }

    private static int First(Match?[] matches)
    {
        var first = -1;
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] is { } match && (first < 0 || match.Index < matches[first]!.Index))
                first = i;
        }

        return first;
    }
}
