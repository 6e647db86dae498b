using System.Text.RegularExpressions;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Semantics;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>A match of a pattern.</summary>
/// <param name="Span">The words.</param>
/// <param name="Pattern">Which of the set's patterns it is, 0-based.</param>
/// <param name="Groups">The match of the expression, or null for plain words.</param>
internal readonly record struct PatternMatch(ProseSpan Span, int Pattern, Match? Groups)
{
    /// <summary>A finding of a rule at the match; names in the message may be those of the expression's groups.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="caseName">The case it belongs to.</param>
    /// <param name="words">Values for other names in the message.</param>
    public Diagnostic Report(Rule rule, string? caseName, params ReadOnlySpan<(string Name, string Value)> words)
    {
        if (Groups is null || Groups.Groups.Count == 1)
            return rule.At(Span, caseName, words);

        var all = new List<(string Name, string Value)>(words.Length + Groups.Groups.Count);
        all.AddRange(words);
        foreach (Group group in Groups.Groups)
            all.Add((group.Name, group.Value));

        return rule.At(Span, caseName, [.. all]);
    }
}

/// <summary>Finds the matches of a set in a draft: those of the automaton, looked at closely, and those of the expressions where they may stand.</summary>
internal sealed class PatternFinder(PhraseSet set, PatternScope scope)
{
    /// <summary>The patterns that it looks for.</summary>
    public PhraseSet Set => set;

    /// <summary>Where it looks.</summary>
    public PatternScope Scope => scope;

    /// <summary>All matches in the scope, in reading order; of two that overlap the one that begins first, then the longer, or the one of the earlier pattern in an ordered set.</summary>
    public List<PatternMatch> Find(SemanticModel model)
    {
        var found = All(model);
        found.Sort(Compare);
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (kept == 0 || !found[kept - 1].Span.OverlapsWith(found[i].Span))
                found[kept++] = found[i];
        }

        found.RemoveRange(kept, found.Count - kept);
        return found;
    }

    /// <summary>All matches in the scope, those that overlap too, in no order.</summary>
    public List<PatternMatch> All(SemanticModel model)
    {
        var found = new List<PatternMatch>();
        foreach (var hit in model.Phrases.Of(set))
        {
            if (hit.First == PhraseHit.OfExpression)
                Try(set.Expressions[hit.Item], hit.Block, model, found);
            else if (set.Wordings[hit.Item].StandsAt(hit.Block, hit.First, hit.Last, set.Case))
                Keep(new PatternMatch(hit.Block.SpanOf(hit.First, hit.Last + 1), set.Wordings[hit.Item].Pattern, null), model, found);
        }

        foreach (var expression in set.Expressions)
        {
            if (expression.Expression.Literals.Count > 0)
                continue;

            foreach (var block in model.Texts.Blocks)
                Try(expression, block, model, found);
        }

        return found;
    }

    private void Try(SetExpression expression, ProseBlock block, SemanticModel model, List<PatternMatch> found)
    {
        if (!scope.MayHold(model, block))
            return;

        var text = expression.Expression.Folds ? model.Phrases.TextOf(block) : block.Text;
        foreach (var match in expression.Expression.MatchesIn(text))
            Keep(new PatternMatch(new ProseSpan(block, match.Index, match.Length), expression.Pattern, match), model, found);
    }

    private void Keep(PatternMatch match, SemanticModel model, List<PatternMatch> found)
    {
        if (scope.Holds(model, match.Span))
            found.Add(match);
    }

    private int Compare(PatternMatch left, PatternMatch right)
    {
        var order = left.Span.Block.Index.CompareTo(right.Span.Block.Index);
        if (order == 0)
            order = left.Span.Start.CompareTo(right.Span.Start);

        if (order != 0)
            return order;

        var byLength = right.Span.Length.CompareTo(left.Span.Length);
        var byPattern = left.Pattern.CompareTo(right.Pattern);
        if (set.PrefersLong && set.Patterns[left.Pattern].Length != set.Patterns[right.Pattern].Length)
            byPattern = set.Patterns[right.Pattern].Length.CompareTo(set.Patterns[left.Pattern].Length);

        return set.IsOrdered ? byPattern != 0 ? byPattern : byLength : byLength != 0 ? byLength : byPattern;
    }
}
