using System.Globalization;
using DraftLint.Rules;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>readability</c>: the mean of some grade levels above <c>grade</c>.</summary>
internal sealed class ValeReadability : ValeCheck
{
    private static readonly Dictionary<string, string> Grades = new(StringComparer.Ordinal)
    {
        ["Gunning Fog"] = "gunning_fog",
        ["Coleman-Liau"] = "coleman_liau",
        ["Flesch-Kincaid"] = "flesch_kincaid",
        ["SMOG"] = "smog",
        ["Automated Readability"] = "automated_readability",
    };

    private readonly IReadOnlyList<string> metrics;
    private readonly double highest;

    /// <summary>Reads the options.</summary>
    public ValeReadability(RuleOptions options)
        : base(options, "summary", measures: true)
    {
        metrics = options.List("metrics");
        for (var i = 0; i < metrics.Count; i++)
        {
            if (!Grades.ContainsKey(metrics[i]))
                options.RefuseItem("metrics", i, 0, $"\"{metrics[i]}\" is no measure: write {string.Join(", ", Grades.Keys)}.");
        }

        var grade = options.Text("grade", "0");
        if (!double.TryParse(grade, NumberStyles.Float, CultureInfo.InvariantCulture, out highest))
            options.Refuse("grade", $"\"grade\" must be a number, not \"{grade}\".");
    }

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        if (metrics.Count == 0)
            yield break;

        foreach (var unit in draft.UnitsOf(Scope))
        {
            if (ValeCounts.Of(unit, draft.Texts) is not { } counts)
                continue;

            var mean = metrics.Sum(metric => Grades.TryGetValue(metric, out var grade) ? counts[grade] : 0) / metrics.Count;
            if (mean > highest)
                yield return new ValeAlert(unit, 0, 0, [mean.ToString("F2", CultureInfo.InvariantCulture)]);
        }
    }
}
