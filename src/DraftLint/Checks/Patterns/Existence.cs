using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;

namespace DraftLint.Checks.Patterns;

/// <summary>Words or phrases that should not stand: "at the end of the day".</summary>
/// <remarks>A case is named by a token as it is written, so that one wording can have a message of its own.</remarks>
internal sealed class Existence : Check, IPhraseCheck
{
    private readonly PatternFinder finder;
    private readonly ExceptionList exceptions;
    private readonly bool removes;

    /// <summary>Reads the options.</summary>
    public Existence(RuleOptions options)
    {
        var reading = PatternReading.Read(options);
        var tokens = options.List("tokens");
        var raw = options.List("raw");
        var appends = options.Flag("append", byDefault: false);
        finder = new PatternFinder(raw.Count == 0 ? reading.SetOf(options, "tokens", tokens) : Joined(options, reading, tokens, raw, appends), PatternScope.Read(options));
        exceptions = ExceptionList.Read(options, reading);
        removes = options.Choice("action", "none", "none", "remove") == "remove";
        if (tokens.Count == 0 && raw.Count == 0)
            options.Refuse("tokens", "This rule finds nothing: give it \"tokens\", a list of words and phrases, or \"raw\".");
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
            yield return match.Report(rule, finder.Set.Patterns[match.Pattern]) with { Fix = removes ? ProseEdit.Removal(match.Span) : null };
    }

    /// <summary>The pieces of <c>raw</c> make one expression, before the tokens or, with <c>append</c>, behind them.</summary>
    private static PhraseSet Joined(RuleOptions options, PatternReading reading, IReadOnlyList<string> tokens, IReadOnlyList<string> raw, bool appends)
    {
        var all = string.Concat(raw);
        var words = tokens.Count == 0 ? "" : reading.Bounded(string.Join('|', tokens), node: null);
        var whole = appends ? words + all : all + words;
        ImmutableArray<SetExpression> expressions = reading.RawOf(options, "raw", 0, whole) is { } expression ? [new SetExpression(expression, 0)] : [];
        return new PhraseSet([whole], [], expressions, reading.Case);
    }
}
