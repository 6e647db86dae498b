using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Yaml;

namespace DraftLint.Checks.Patterns;

/// <summary>A draft that asks for more years of school than the desk wants: the mean of one or more grades is above <c>grade</c>.</summary>
/// <remarks>
/// Kincaid and others 1975; Gunning 1952; Coleman and Liau 1975; McLaughlin 1969 (SMOG); Senter and Smith 1967 (automated readability index).
/// </remarks>
internal sealed class Readability : Check, IScopedCheck
{
    private static readonly ImmutableArray<(string Name, Func<TextCounts, double> Grade)> Metrics =
    [
        ("Flesch-Kincaid", static c => (0.39 * c["words"] / c["sentences"]) + (11.8 * c["syllables"] / c["words"]) - 15.59),
        ("Gunning Fog", static c => 0.4 * ((c["words"] / c["sentences"]) + (100 * c["complex_words"] / c["words"]))),
        ("Coleman-Liau", static c => (5.89 * c["characters"] / c["words"]) - (30 * c["sentences"] / c["words"]) - 15.8),
        ("SMOG", static c => (1.043 * Math.Sqrt(c["polysyllabic_words"] * 30 / c["sentences"])) + 3.1291),
        ("Automated Readability", static c => (4.71 * c["characters"] / c["words"]) + (0.5 * c["words"] / c["sentences"]) - 21.43),
    ];

    private readonly PatternScope scope;
    private readonly ImmutableArray<Func<TextCounts, double>> grades;
    private readonly int most;

    /// <summary>Reads the options.</summary>
    public Readability(RuleOptions options)
    {
        scope = PatternScope.Read(options);
        most = options.Number("grade", byDefault: 12);
        var chosen = ImmutableArray.CreateBuilder<Func<TextCounts, double>>();
        var names = options.List("metrics", "Flesch-Kincaid");
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i] == "ARI" ? "Automated Readability" : names[i];
            if (Metrics.FirstOrDefault(metric => string.Equals(metric.Name, name, StringComparison.OrdinalIgnoreCase)) is { Grade: { } grade })
                chosen.Add(grade);
            else
                options.RefuseItem("metrics", i, 0, $"\"{name}\" is no measure of reading ease{NearestName.Hint(name, [.. Metrics.Select(metric => metric.Name)])}");
        }

        grades = chosen.ToImmutable();
    }

    public TextParts Parts => scope.Named;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (grades.IsEmpty || TextCounts.Of(model, scope) is not { IsEmpty: false } counts || Headline.FirstLine(model.Draft) is not { } place)
            yield break;

        var sum = 0.0;
        foreach (var grade in grades)
            sum += grade(counts);

        var mean = sum / grades.Length;
        if (mean > most)
            yield return rule.At(place, model.Draft.Source[place], null, ("value", mean.ToString("0.0", CultureInfo.InvariantCulture)), ("grade", most.ToString(CultureInfo.InvariantCulture)));
    }
}
