using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Yaml;
using Xunit.Sdk;

namespace DraftLint.Tests;

/// <summary>Proves one rule on texts with marks: <c>[|…|]</c> is reported exactly there, <c>{|label:…|}</c> is a related place with that label.</summary>
internal sealed record CheckVerifier
{
    private static readonly Lazy<FactBook> BuiltInFacts = new(() => TestFacts.BuiltIn);

    private CheckVerifier(Rule rule) => Rule = rule;

    private Rule Rule { get; init; }

    private DateOnly? Date { get; init; }

    private DateOnly Day { get; init; } = RuleExampleReader.DefaultDay;

    private FactBook Facts { get; init; } = BuiltInFacts.Value;

    /// <summary>A verifier for a built-in rule, whether it is on by default or not.</summary>
    public static CheckVerifier For(string rule)
    {
        var found = RuleSet.All[rule] ?? throw new XunitException($"There is no built-in rule \"{rule}\". {string.Join(' ', BuiltInRules.Problems.Select(problem => $"{problem.File}:{problem.Position?.Line}: {problem.Message}"))}");
        return new CheckVerifier(found.Severity == Severity.Off ? found with { Severity = Severity.Warning } : found);
    }

    /// <summary>A verifier for a rule written out in YAML.</summary>
    public static CheckVerifier OfFile(string yaml)
    {
        var problems = new List<Problem>();
        var rule = RuleReader.Read(new SourceText("rule.yml", yaml), problems);
        return rule is null || problems.Count > 0 ? throw new XunitException(string.Join('\n', problems)) : new CheckVerifier(rule);
    }

    /// <summary>The rule with an option set, as one would write it in YAML: <c>With("min-entries", "2")</c>, <c>With("allow", "[so so]")</c>.</summary>
    public CheckVerifier With(string key, string value)
    {
        var file = new YamlProblems("with", Problem.Configuration);
        var mapping = (YamlMapping?)YamlReader.Read(new SourceText("with", $"{key}: {value}"), file);
        var problems = new List<Problem>(file.All);
        var change = new RuleChange(Rule.Name, null, new RuleOrigin("with", new LinePosition(1, 1))) { Options = new OptionLayer(mapping!, "with", Problem.Configuration) };
        var rules = new RuleSet([Rule]).Apply([change], problems);
        return problems.Count > 0 ? throw new XunitException(string.Join('\n', problems)) : this with { Rule = rules.Rules[0] };
    }

    /// <summary>Gives the drafts a date in front matter (2025-01-16).</summary>
    public CheckVerifier On(string date) => this with { Date = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) };

    /// <summary>Sets the day of the run (2025-01-16).</summary>
    public CheckVerifier AsOf(string day) => this with { Day = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) };

    /// <summary>Takes other facts than the built-in ones.</summary>
    public CheckVerifier Knowing(FactBook facts) => this with { Facts = facts };

    /// <summary>The rule reports exactly the marked places; related places are compared where the text marks any.</summary>
    public void Reports(string marked)
    {
        var text = Parse(marked);
        if (text.Reported.IsEmpty)
            throw new XunitException("The text marks nothing as reported: use IsSilent.");

        var findings = Lint(text.Text, out _);
        Compare(text, findings, $"Rule {Rule.Name} should report exactly the marked places.");
        if (!text.Related.IsEmpty)
            CompareRelated(text, findings);
    }

    /// <summary>The rule reports the marked places in these words, in order.</summary>
    public void Says(string marked, params string[] messages)
    {
        Reports(marked);
        Assert.Equal(messages, Lint(Parse(marked).Text, out _).Select(finding => finding.Message));
    }

    /// <summary>The rule reports the marked places with this severity.</summary>
    public void Reports(string marked, Severity severity)
    {
        Reports(marked);
        Assert.All(Lint(Parse(marked).Text, out _), finding => Assert.Equal(severity, finding.Severity));
    }

    /// <summary>The rule reports nothing.</summary>
    public void IsSilent(string text) => Compare(new MarkedText(text, [], []), Lint(text, out _), $"Rule {Rule.Name} should be silent.");

    /// <summary>The fixes of all findings make <paramref name="after"/> of <paramref name="before"/>, and there is nothing left to fix.</summary>
    public void Fixes(string before, string after)
    {
        var fixedText = Fixed(before);
        if (!string.Equals(fixedText, after, StringComparison.Ordinal))
            throw new XunitException($"Rule {Rule.Name}: the fix gives other text.\nExpected: {after}\nActual:   {fixedText}");

        var again = Fixed(after);
        if (!string.Equals(again, after, StringComparison.Ordinal))
            throw new XunitException($"Rule {Rule.Name}: the fixed text is fixed once more.\nOnce:  {after}\nTwice: {again}");
    }

    /// <summary>The rule reports the marked places and offers no edit.</summary>
    public void OffersNoFix(string marked)
    {
        Reports(marked);
        Assert.All(Lint(Parse(marked).Text, out _), finding => Assert.Null(finding.Fix));
    }

    /// <summary>The findings themselves, for what no mark can say.</summary>
    internal ImmutableArray<Diagnostic> Findings(string text) => Lint(text, out _);

    private static MarkedText Parse(string marked) => MarkedText.Parse(marked, out var fault) ?? throw new XunitException(fault);

    private string Fixed(string text)
    {
        var draft = RuleTester.DraftOf(text, Date, out var shift);
        return Fix.Apply(draft, LintDraft(draft).Select(finding => finding.Fix).OfType<Fix>())[shift..];
    }

    private ImmutableArray<Diagnostic> Lint(string text, out int shift)
    {
        var draft = RuleTester.DraftOf(text, Date, out var by);
        shift = by;
        return [.. LintDraft(draft).Select(finding => finding with
        {
            Span = Moved(finding.Span, by),
            Related = [.. finding.Related.Select(related => related with { Span = Moved(related.Span, by) })],
        })];
    }

    private ImmutableArray<Diagnostic> LintDraft(string draft)
    {
        var result = new Linter(RuleTester.SetFor(Rule), Facts) { ThrowsFaults = true }.Lint(new SourceText("draft.md", draft), Day);
        Assert.Empty(result.Problems);
        return [.. result.Diagnostics.Where(finding => finding.Rule.Id == Rule.Id)];
    }

    private static TextSpan Moved(TextSpan span, int by) => new(Math.Max(0, span.Start - by), span.Length);

    private static void Compare(MarkedText expected, ImmutableArray<Diagnostic> findings, string what)
    {
        var actual = findings.Select(finding => finding.Span).Distinct().Order().ToImmutableArray();
        if (actual.SequenceEqual(expected.Reported))
            return;

        var messages = string.Concat(findings.Select(finding => $"\n  {finding.Span} {finding.Message}"));
        throw new XunitException($"{what}\nExpected: {ExampleResult.Marked(expected.Text, expected.Reported)}\nActual:   {ExampleResult.Marked(expected.Text, actual)}{messages}");
    }

    private static void CompareRelated(MarkedText expected, ImmutableArray<Diagnostic> findings)
    {
        var actual = findings.SelectMany(finding => finding.Related).Distinct().OrderBy(related => related.Span);
        Assert.Equal(Describe(expected.Text, expected.Related), Describe(expected.Text, actual));
    }

    private static IEnumerable<string> Describe(string text, IEnumerable<RelatedSpan> related) =>
        related.Select(one => $"{one.Label}: {text.Substring(one.Span.Start, one.Span.Length)} {one.Span}");
}

/// <summary>The facts that tests rely on.</summary>
internal static class TestFacts
{
    /// <summary>The facts inside the library.</summary>
    public static FactBook BuiltIn => FactBook.BuiltIn;
}
