using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Text;

namespace DraftLint.Rules;

/// <summary>Runs the examples of rules: they are their tests.</summary>
/// <param name="facts">The facts that the examples may rely on.</param>
public sealed class RuleTester(FactBook facts)
{
    /// <summary>Runs all examples of a rule, whether it is on or off, in the order of the file.</summary>
    public ImmutableArray<ExampleResult> Run(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var tested = rule.Severity == Severity.Off ? rule with { Severity = Severity.Warning } : rule;
        var linter = new Linter(SetFor(tested), facts) { ThrowsFaults = ThrowsFaults };
        var results = ImmutableArray.CreateBuilder<ExampleResult>(rule.Examples.Length);
        foreach (var example in rule.Examples)
            results.Add(Run(example, tested, linter));

        return results.DrainToImmutable();
    }

    /// <summary>Whether a check that fails takes the run down, as tests want it.</summary>
    internal bool ThrowsFaults { get; init; }

    /// <summary>The rules that run for one: it alone, or beside the recommended ones if it judges what they found.</summary>
    internal static RuleSet SetFor(Rule rule) => rule.Check.NeedsOtherRules ? RuleSet.Recommended.With([rule]) : new RuleSet([rule]);

    /// <summary>The draft of an example: its text, with its date in front matter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or null for none.</param>
    /// <param name="shift">By how many code units the text begins later.</param>
    internal static string DraftOf(string text, DateOnly? date, out int shift)
    {
        shift = 0;
        if (date is not { } day)
            return text;

        const string Fence = "---\n";
        var line = $"date: {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n";
        var draft = text.StartsWith(Fence, StringComparison.Ordinal) ? Fence + line + text[Fence.Length..] : Fence + line + Fence + "\n" + text;
        shift = draft.Length - text.Length;
        return draft;
    }

    private ExampleResult Run(RuleExample example, Rule rule, Linter linter)
    {
        var problems = new List<Problem>();
        if (example.With is { } options)
        {
            var change = new RuleChange(rule.Name, null, example.Origin) { Options = options, ProblemId = Problem.RuleFile };
            linter = new Linter(SetFor(rule).Apply([change], problems), facts) { ThrowsFaults = ThrowsFaults };
        }

        var draft = DraftOf(example.Text, example.Date, out var shift);
        var result = linter.Lint(new SourceText("example.md", draft), example.AsOf);
        problems.AddRange(result.Problems);
        var findings = result.Diagnostics.Where(finding => string.Equals(finding.Rule.Id, rule.Id, StringComparison.Ordinal)).ToImmutableArray();
        var fixedText = example.Fixed is null ? null : Fix.Apply(draft, findings.Select(finding => finding.Fix).OfType<Fix>())[shift..];
        return new ExampleResult(rule, example, [.. findings.Select(finding => Moved(finding.Span, -shift)).Distinct()], findings, fixedText, [.. problems]) { Shift = shift };
    }

    /// <summary>A span so much later in the text, or earlier.</summary>
    internal static TextSpan Moved(TextSpan span, int by) => new(Math.Max(0, span.Start + by), span.Length);
}

/// <summary>What one example gave.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Example">The example.</param>
/// <param name="Reported">The spans that were reported, in the example's text.</param>
/// <param name="Findings">The findings themselves; their spans count the front matter of the example's date.</param>
/// <param name="FixedText">The text after the fixes; null where the example asks for none.</param>
/// <param name="Problems">What went wrong: options that are none, a check that failed.</param>
public sealed record ExampleResult(
    Rule Rule, RuleExample Example, ImmutableArray<TextSpan> Reported, ImmutableArray<Diagnostic> Findings, string? FixedText, ImmutableArray<Problem> Problems)
{
    /// <summary>Whether exactly the marked spans were reported and the fix gave the text that it should.</summary>
    public bool Holds => Problems.IsEmpty && Reported.SequenceEqual(Example.Expected) && string.Equals(FixedText, Example.Fixed, StringComparison.Ordinal);

    /// <summary>The marked spans that were not reported.</summary>
    public IEnumerable<TextSpan> Unreported => Example.Expected.Except(Reported);

    /// <summary>The reported spans that were not marked.</summary>
    public IEnumerable<TextSpan> Unmarked => Reported.Except(Example.Expected);

    /// <summary>The message of the finding at a reported span.</summary>
    internal string MessageAt(TextSpan span) => Findings.FirstOrDefault(finding => RuleTester.Moved(finding.Span, -Shift) == span)?.Message ?? "";

    /// <summary>By how many code units the example's text begins later in the draft that was linted.</summary>
    internal int Shift { get; init; }

    /// <summary>What differs, line by line; empty if it holds.</summary>
    public string Explanation => string.Join('\n', ExampleDifference.Of(this));

    /// <summary>A text with its spans marked: <c>the [|the|] roof</c>.</summary>
    internal static string Marked(string text, IEnumerable<TextSpan> spans)
    {
        var edits = spans.Where(span => span.End <= text.Length).SelectMany(span => new[] { (At: span.Start, Mark: "[|"), (At: span.End, Mark: "|]") });
        foreach (var (at, mark) in edits.OrderByDescending(edit => edit.At).ThenBy(edit => edit.Mark == "|]" ? 1 : 0))
            text = text.Insert(at, mark);

        return text;
    }
}
