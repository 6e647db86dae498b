using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;

namespace DraftLint.Checks.Patterns;

/// <summary>A thing that wants another one in the draft and has none: an acronym without its definition.</summary>
/// <remarks>What <c>first</c> finds must be found by <c>second</c> too, anywhere in the draft; where they have a group, its words are compared. Each thing is reported once.</remarks>
internal sealed class Conditional : Check, IPhraseCheck
{
    private readonly PatternFinder first;
    private readonly PatternFinder second;
    private readonly HashSet<string> exceptions;

    /// <summary>Reads the options.</summary>
    public Conditional(RuleOptions options)
    {
        var reading = PatternReading.Read(options, hasNonword: false) with { IsNonword = true };
        var scope = PatternScope.Read(options);
        first = new PatternFinder(SetOf(options, reading, "first"), scope);
        second = new PatternFinder(SetOf(options, reading, "second"), PatternScope.Everywhere);
        exceptions = new HashSet<string>(options.List("exceptions"), reading.Case == CaseRule.Ignored ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
    }

    public bool RunsWithoutMatches => false;

    public TextParts Parts => first.Scope.Named;

    public void AddTo(PhraseIndexBuilder phrases)
    {
        phrases.Add(first.Set);
        phrases.Add(second.Set);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var matches = first.Find(model);
        if (matches.Count == 0)
            yield break;

        var known = new HashSet<string>(exceptions, exceptions.Comparer);
        foreach (var match in second.Find(model))
            known.Add(TextOf(match));

        foreach (var match in matches)
        {
            if (known.Add(TextOf(match)))
                yield return match.Report(rule, null);
        }
    }

    private static string TextOf(PatternMatch match)
    {
        var groups = match.Groups!.Groups; // The sets hold expressions alone.
        for (var i = 1; i < groups.Count; i++)
        {
            if (groups[i].Success)
                return groups[i].Value;
        }

        return match.Span.Text;
    }

    private static PhraseSet SetOf(RuleOptions options, PatternReading reading, string key)
    {
        var text = options.Text(key, "");
        if (text.Length == 0)
        {
            options.Refuse(key, "This rule needs two patterns: \"first\", the thing, and \"second\", what it wants.");
            return PhraseSet.Empty;
        }

        ImmutableArray<SetExpression> expressions = reading.RawOf(options, key, 0, text) is { } expression ? [new SetExpression(expression, 0)] : [];
        return new PhraseSet([text], [], expressions, reading.Case);
    }
}
