using System.Collections.Immutable;
using DraftLint.Checks.Comments;
using DraftLint.Diagnostics;
using DraftLint.Syntax;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>What a draft sets for itself under <c>draftlint:</c> in its front matter.</summary>
/// <param name="Rules">The rules in force for it; the set it came from if it sets nothing.</param>
/// <param name="Faults">What is wrong with the settings, as findings.</param>
internal sealed record DraftSettings(RuleSet Rules, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>The key of the settings in front matter.</summary>
    public const string Key = "draftlint";

    /// <summary>The rules that the draft itself switches off: they run all the same, and what they find is silenced by the draft's setting.</summary>
    public ImmutableArray<SilencedRule> Silenced { get; init; } = [];

    /// <summary>The rules that run: those in force, and those whose findings the draft silences.</summary>
    public RuleSet Running => Silenced.IsEmpty ? Rules : Rules.With(Silenced.Select(silenced => silenced.Rule));

    /// <summary>Takes the findings out that the draft's own settings silence, and gives them with what silences them.</summary>
    public IReadOnlyList<Diagnostic> TakeSilenced(List<Diagnostic> findings)
    {
        if (Silenced.IsEmpty)
            return [];

        var suppressions = Silenced.ToDictionary(silenced => silenced.Rule.Id, silenced => silenced.Suppression, StringComparer.Ordinal);
        Diagnostic[] taken = [.. findings.Where(finding => suppressions.ContainsKey(finding.Rule.Id)).Select(finding => finding with { Suppression = suppressions[finding.Rule.Id] })];
        findings.RemoveAll(finding => suppressions.ContainsKey(finding.Rule.Id));
        return taken;
    }

    /// <summary>Reads the settings of a draft over a set of rules.</summary>
    public static DraftSettings Of(Draft draft, RuleSet rules)
    {
        if (draft.FrontMatter?[Key] is not { } field)
            return new DraftSettings(rules, []);

        var file = new YamlProblems(draft.Source.Path, Problem.Configuration);
        var problems = new List<Problem>();
        ImmutableArray<RuleChange> changes = [];
        if (YamlReader.Read(draft.Source, LinesOf(field, draft.Source), file) is YamlMapping root && root[Key] is { } settings and not YamlScalar { IsNull: true })
            changes = RuleChange.Read(settings, Key, file);

        var inForce = rules.Apply(changes, problems);
        var silenced = SilencedBy(changes, rules, inForce, draft.Source);
        return new DraftSettings(inForce, [.. FaultsOf([.. file.All, .. problems], field, draft.Source, rules), .. WithoutReason(silenced, rules, draft.Source)]) { Silenced = silenced };
    }

    private static ImmutableArray<SilencedRule> SilencedBy(ImmutableArray<RuleChange> changes, RuleSet before, RuleSet after, SourceText source)
    {
        var silenced = ImmutableArray.CreateBuilder<SilencedRule>();
        foreach (var change in changes)
        {
            if (before[change.Rule] is not { Severity: > Severity.Off } was || after[change.Rule] is not { Severity: Severity.Off } now)
                continue;

            if (!silenced.Any(other => other.Rule.Id == now.Id))
                silenced.Add(new SilencedRule(now with { Severity = was.Severity }, new Suppression(WordAt(source, change.Origin.Position), change.Reason)));
        }

        return silenced.ToImmutable();
    }

    /// <summary>Where the desk asks for reasons, a draft gives one for what it switches off: <c>{severity: off, reason: ...}</c>.</summary>
    private static IEnumerable<Diagnostic> WithoutReason(ImmutableArray<SilencedRule> silenced, RuleSet rules, SourceText source)
    {
        if (rules["malformed-suppression"] is not { Severity: > Severity.Off, Check: MalformedSuppression { RequiresReason: true } } rule)
            return [];

        return silenced.Where(one => one.Suppression.Reason is null).Select(one => rule.At(one.Suppression.Comment, source[one.Suppression.Comment], "setting-no-reason"));
    }

    /// <summary>The field's own lines, so that no other key of the front matter stands in its way.</summary>
    private static TextSpan LinesOf(FrontMatterField field, SourceText source) =>
        TextSpan.FromBounds(source.SpanOfLine(source.PositionOf(field.KeySpan.Start).Line).Start, Math.Max(field.KeySpan.End, field.ValueSpan.End));

    private static ImmutableArray<Diagnostic> FaultsOf(IReadOnlyList<Problem> problems, FrontMatterField field, SourceText source, RuleSet rules)
    {
        if (problems.Count == 0 || rules["malformed-front-matter"] is not { Severity: > Severity.Off } rule)
            return [];

        var findings = ImmutableArray.CreateBuilder<Diagnostic>(problems.Count);
        foreach (var problem in problems)
        {
            var span = problem.Position is { } place && place.Line <= source.LineCount ? WordAt(source, place) : field.KeySpan;
            findings.Add(rule.At(span, source[span], words: ("fault", problem.Message.TrimEnd('.'))));
        }

        return findings.ToImmutable();
    }

    /// <summary>From a place to the end of the key or word that begins there.</summary>
    private static TextSpan WordAt(SourceText source, LinePosition place)
    {
        var line = source.SpanOfLine(place.Line);
        var start = Math.Min(line.Start + place.Column - 1, line.End);
        var length = source.Content.AsSpan(start, line.End - start).IndexOfAny(" :,]}");
        return TextSpan.FromBounds(start, length < 0 ? line.End : start + length);
    }
}

/// <summary>A rule that a draft switches off for itself.</summary>
/// <param name="Rule">The rule, as it would run.</param>
/// <param name="Suppression">The setting, with its reason.</param>
internal sealed record SilencedRule(Rule Rule, Suppression Suppression);
