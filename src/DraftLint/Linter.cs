using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Phrases;
using DraftLint.Reporting;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint;

/// <summary>Runs a set of rules over drafts. One linter may be used by many threads.</summary>
public sealed class Linter
{
    /// <summary>Findings of one rule in one draft: who has ten thousand of a kind does not read them one by one.</summary>
    private const int MostFindings = 10_000;

    private readonly RuleSet rules;
    private readonly FactBook facts;
    private readonly Vocabulary vocabulary;

    /// <summary>Makes a linter for a set of rules and a book of facts.</summary>
    public Linter(RuleSet rules, FactBook facts)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(facts);
        this.rules = rules;
        this.facts = facts;
        vocabulary = new Vocabulary(rules, facts);
    }

    /// <summary>Whether a check that fails takes the run down, as tests want it.</summary>
    internal bool ThrowsFaults { get; init; }

    /// <summary>Lints one draft. Never throws for what a draft holds: what can't be linted is a problem of the result.</summary>
    /// <param name="source">The draft.</param>
    /// <param name="asOf">The day for drafts without a date of their own.</param>
    /// <param name="cancellation">Stops the run with an <see cref="OperationCanceledException"/>.</param>
    public LintResult Lint(SourceText source, DateOnly asOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        cancellation.ThrowIfCancellationRequested();
        if (MarkdownReader.Read(source, vocabulary.Lexicon, out var fault) is not { } draft)
            return new LintResult(source, asOf, [], [new Problem(Problem.UnreadableDraft, source.Path, fault?.Position, $"The draft holds {fault?.Reason}.")]);

        var settings = DraftSettings.Of(draft, rules);
        var running = settings.Running;
        var words = running == rules ? vocabulary : new Vocabulary(running, facts);

        // Other options may bring other words, and with them other numbers for the words of the draft.
        if (words != vocabulary)
            draft = MarkdownReader.Read(source, words.Lexicon, out _) ?? draft;

        var model = new SemanticModel(draft, words.Lexicon, facts, asOf) { PhraseIndex = words.Phrases, ValeIndex = words.ValeIndex };
        var findings = new List<Diagnostic>(settings.Faults);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var looking = words.Phrases.IsEmpty ? words.PlainRules : words.PlainRules.Concat(words.RulesFor(model.Phrases));
        foreach (var rule in looking)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Run(rule, model, findings) is { } problem)
                problems.Add(problem);
        }

        var silenced = settings.TakeSilenced(findings);
        Suppressions.Apply(draft, settings.Rules, findings);
        findings.AddRange(silenced);
        findings.Sort(FindingOrder.Compare);
        return new LintResult(source, model.Day, FindingOrder.WithoutRepeats(findings), problems.ToImmutable());
    }

    /// <summary>Runs one rule; if its check fails, its findings are dropped and the others go on.</summary>
    private Problem? Run(Rule rule, SemanticModel model, List<Diagnostic> findings)
    {
        var before = findings.Count;
        try
        {
            foreach (var finding in rule.Check.Run(model, rule))
            {
                if (findings.Count - before == MostFindings)
                    return ProblemOf(Problem.Limit, model, $"\"{rule.Name}\" has more than {MostFindings} findings in this draft; the rest are left out.");

                findings.Add(finding with { Fix = finding.Fix?.CappedAt(rule.FixKind) });
            }

            return null;
        }
        catch (PatternLimitException limit)
        {
            findings.RemoveRange(before, findings.Count - before);
            return new Problem(Problem.Limit, limit.Origin.File, limit.Origin.Position, $"The pattern \"{limit.Pattern}\" of \"{rule.Name}\" reached its time limit on {model.Draft.Source.Path}; what the rule found there is left out.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !ThrowsFaults)
        {
            findings.RemoveRange(before, findings.Count - before);
            return ProblemOf(Problem.CheckFailed, model, $"\"{rule.Name}\" failed on this draft ({failure.GetType().Name}); its findings are left out.");
        }
    }

    private static Problem ProblemOf(string id, SemanticModel model, string message) => new(id, model.Draft.Source.Path, null, message);
}

/// <summary>What linting one draft gave.</summary>
/// <param name="Source">The draft.</param>
/// <param name="Day">The day on which it was judged: its own date, else the run's.</param>
/// <param name="Diagnostics">All findings, silenced ones too, sorted by start, end, id and message.</param>
/// <param name="Problems">What makes the result not to be trusted.</param>
public sealed record LintResult(SourceText Source, DateOnly Day, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Problem> Problems)
{
    private readonly ImmutableArray<Diagnostic> diagnostics = Diagnostics;
    private readonly StoredResult? stored;

    /// <summary>All findings, silenced ones too, sorted by start, end, id and message; read again each time if a store holds them.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get => stored is null ? diagnostics : stored.Store.FindingsOf(stored);
        init => (diagnostics, stored) = (value, null);
    }

    /// <summary>Where the findings are, or null if they are here.</summary>
    internal StoredResult? Stored
    {
        get => stored;
        init => (diagnostics, stored) = ([], value);
    }

    /// <summary>The same with other findings, held where these are.</summary>
    internal LintResult With(ImmutableArray<Diagnostic> findings) =>
        stored is null ? this with { Diagnostics = findings } : this with { Stored = stored.Store.With(stored, findings) };

    /// <summary>Whether only the words around the findings are known, each where it stood, with blanks between: a log does not hold the drafts.</summary>
    public bool IsExcerpt { get; init; }
}
