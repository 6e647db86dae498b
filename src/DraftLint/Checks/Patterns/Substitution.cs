using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;

namespace DraftLint.Checks.Patterns;

/// <summary>A wording with a better one: "utilize" for "use".</summary>
/// <remarks>
/// The longest wording wins. A better one may refer to groups of its pattern (<c>$1</c>, <c>${name}</c>) and may name several words (<c>use|apply</c>): then
/// the message has them all and there is no edit. A case is named by a wording as it is written.
/// </remarks>
internal sealed class Substitution : Check, IPhraseCheck
{
    private readonly PatternFinder finder;
    private readonly ExceptionList exceptions;
    private readonly ImmutableArray<string> right;
    private readonly CaseRule caseRule;
    private readonly bool replaces;

    /// <summary>Reads the options.</summary>
    public Substitution(RuleOptions options)
    {
        var reading = PatternReading.Read(options);
        var swap = options.Map("swap");
        caseRule = reading.Case;
        right = [.. swap.Select(pair => pair.Value)];
        var patterns = reading.SetOf(options, "swap", [.. swap.Select(pair => pair.Key)], i => swap[i].Value.Contains('$', StringComparison.Ordinal));
        finder = new PatternFinder(patterns with { PrefersLong = true }, PatternScope.Read(options));
        exceptions = ExceptionList.Read(options, reading);
        replaces = options.Choice("action", "replace", "replace", "none") == "replace";
        if (swap.Count == 0)
            options.Refuse("swap", "This rule finds nothing: give it \"swap\", a mapping from wordings to better ones.");
    }

    public bool RunsWithoutMatches => false;

    public TextParts Parts => finder.Scope.Named;

    public void AddTo(PhraseIndexBuilder phrases)
    {
        phrases.Add(finder.Set);
        exceptions.AddTo(phrases);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var matches = finder.Find(model);
        exceptions.Apply(model, matches);
        foreach (var match in matches)
        {
            var choices = right[match.Pattern].Split('|').Select(choice => RightOf(match, choice)).ToImmutableArray();
            if (choices.Contains(match.Span.Text, StringComparer.Ordinal))
                continue;

            var finding = match.Report(rule, finder.Set.Patterns[match.Pattern], ("to", string.Join("\" or \"", choices)));
            yield return finding with { Fix = replaces && choices.Length == 1 ? FixOf(match, choices[0]) : null };
        }
    }

    private static Fix? FixOf(PatternMatch match, string text)
    {
        if (text.Length == 0)
            return ProseEdit.Removal(match.Span);

        return ProseEdit.Replace(match.Span, text) is { } edit ? Fix.Safe($"Write \"{text}\"", edit) : null;
    }

    /// <summary>The better wording, with the capital of the old one where that only begins a sentence.</summary>
    private string RightOf(PatternMatch match, string choice)
    {
        var text = match.Groups is { } groups && choice.Contains('$', StringComparison.Ordinal) ? groups.Result(choice) : choice;
        var mayDiffer = caseRule == CaseRule.Ignored || (caseRule == CaseRule.SentenceStart && ProseEdit.StartsSentence(match.Span));
        return mayDiffer && !char.IsUpper(finder.Set.Patterns[match.Pattern][0]) ? ProseEdit.WithCapitalsOf(match.Span.Text, text) : text;
    }
}
