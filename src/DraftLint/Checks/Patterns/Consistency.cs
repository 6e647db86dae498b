using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;

namespace DraftLint.Checks.Patterns;

/// <summary>Two variants of one thing in one draft: "adviser" and "advisor".</summary>
/// <remarks>The rarer variant is reported wherever it stands; of two that are equally frequent the one that comes later.</remarks>
internal sealed class Consistency : Check, IPhraseCheck
{
    private readonly PatternFinder left;
    private readonly PatternFinder right;

    /// <summary>Reads the options.</summary>
    public Consistency(RuleOptions options)
    {
        var reading = PatternReading.Read(options);
        var either = options.Map("either");
        var scope = PatternScope.Read(options);
        left = new PatternFinder(reading.SetOf(options, "either", [.. either.Select(pair => pair.Key)]), scope);
        right = new PatternFinder(reading.SetOf(options, "either", [.. either.Select(pair => pair.Value)]), scope);
        if (either.Count == 0)
            options.Refuse("either", "This rule finds nothing: give it \"either\", a mapping from variants to the other ones.");
    }

    public bool RunsWithoutMatches => false;

    public TextParts Parts => left.Scope.Named;

    public void AddTo(PhraseIndexBuilder phrases)
    {
        phrases.Add(left.Set);
        phrases.Add(right.Set);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var lefts = left.Find(model);
        var rights = right.Find(model);
        lefts.RemoveAll(match => IsInside(match, rights));
        rights.RemoveAll(match => IsInside(match, lefts));
        if (lefts.Count == 0 || rights.Count == 0)
            yield break;

        var byPair = rights.ToLookup(static match => match.Pattern);
        foreach (var group in lefts.GroupBy(static match => match.Pattern))
        {
            var pair = group.Key;
            var (one, other) = (group.ToList(), byPair[pair].ToList());
            if (other.Count == 0)
                continue;

            var (rare, usual) = IsRarer(one, other) ? (one, other) : (other, one);
            foreach (var match in rare)
                yield return At(match, usual[0], rule, left.Set.Patterns[pair]);
        }
    }

    /// <summary>Whether a longer match of the other form lies over a match: the others are in order and stand apart, so that one look tells.</summary>
    private static bool IsInside(PatternMatch match, List<PatternMatch> others)
    {
        int low = 0, high = others.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var other = others[middle].Span;
            if (other.Block.Index < match.Span.Block.Index || (other.Block.Index == match.Span.Block.Index && other.End <= match.Span.Start))
                low = middle + 1;
            else
                high = middle;
        }

        return low < others.Count && others[low].Span.OverlapsWith(match.Span) && match.Span.Length < others[low].Span.Length;
    }

    private static bool IsRarer(List<PatternMatch> one, List<PatternMatch> other)
    {
        if (one.Count != other.Count)
            return one.Count < other.Count;

        var order = one[0].Span.Block.Index.CompareTo(other[0].Span.Block.Index);
        return order > 0 || (order == 0 && one[0].Span.Start > other[0].Span.Start);
    }

    private static Diagnostic At(PatternMatch match, PatternMatch usual, Rule rule, string caseName)
    {
        var text = ProseEdit.WithCapitalsOf(match.Span.Text, usual.Span.Text);
        ImmutableArray<RelatedSpan> related = [new RelatedSpan(usual.Span.InSource, "the other form")];
        var finding = match.Report(rule, caseName, ("to", text)) with { Related = related };
        return ProseEdit.Replace(match.Span, text) is { } edit ? finding with { Fix = Fix.Safe($"Write \"{text}\"", edit) } : finding;
    }
}
