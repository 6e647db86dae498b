using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>The <c>exceptions:</c> of a rule: what lies inside one of them is left alone ("United States" for a rule against "states").</summary>
internal sealed class ExceptionList
{
    private readonly PatternFinder finder;

    private ExceptionList(PhraseSet set) => finder = new PatternFinder(set, PatternScope.Everywhere);

    /// <summary>Reads the key.</summary>
    public static ExceptionList Read(RuleOptions options, PatternReading reading) =>
        new((reading with { IsNonword = false }).SetOf(options, "exceptions", options.List("exceptions")));

    /// <summary>Adds its phrases.</summary>
    public void AddTo(PhraseIndexBuilder phrases) => phrases.Add(finder.Set);

    /// <summary>Whether words lie inside an exception.</summary>
    public bool Covers(SemanticModel model, ProseSpan span) =>
        !finder.Set.IsEmpty && finder.All(model).Exists(exception => ReferenceEquals(exception.Span.Block, span.Block) && exception.Span.Start <= span.Start && span.End <= exception.Span.End);

    /// <summary>Takes the matches out that lie inside an exception.</summary>
    public void Apply(SemanticModel model, List<PatternMatch> matches)
    {
        if (finder.Set.IsEmpty || matches.Count == 0)
            return;

        var exceptions = finder.All(model).ToLookup(static exception => exception.Span.Block.Index, static exception => exception.Span);
        matches.RemoveAll(match => exceptions[match.Span.Block.Index].Any(exception => exception.Start <= match.Span.Start && match.Span.End <= exception.End));
    }
}
