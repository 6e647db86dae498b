using System.Collections.Immutable;
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
    private const string Key = "draftlint";

    /// <summary>Reads the settings of a draft over a set of rules.</summary>
    public static DraftSettings Of(Draft draft, RuleSet rules)
    {
        if (draft.FrontMatter?[Key] is not { } field)
            return new DraftSettings(rules, []);

        var file = new YamlProblems(draft.Source.Path, Problem.Configuration);
        var problems = new List<Problem>();
        var inForce = rules;
        if (YamlReader.Read(draft.Source, LinesOf(field, draft.Source), file) is YamlMapping root && root[Key] is { } settings and not YamlScalar { IsNull: true })
            inForce = rules.Apply(RuleChange.Read(settings, Key, file), problems);

        return new DraftSettings(inForce, FaultsOf([.. file.All, .. problems], field, draft.Source, rules));
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
