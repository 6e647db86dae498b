using System.Globalization;
using DraftLint.Rules;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>readability</c>: the mean of some grade levels above <c>grade</c>.</summary>
internal sealed class ValeReadability : ValeCheck
{
    private static readonly Dictionary<string, Func<ValeCounts, double>> Grades = new(StringComparer.Ordinal)
    {
        ["Gunning Fog"] = static counts => 0.4 * ((counts["words"] / counts["sentences"]) + (100 * counts["complex_words"] / counts["words"])),
        ["Coleman-Liau"] = static counts => (5.88 * counts["characters"] / counts["words"]) - (29.6 * counts["sentences"] / counts["words"]) - 15.8,
        ["Flesch-Kincaid"] = static counts => (0.39 * counts["words"] / counts["sentences"]) + (11.8 * counts["syllables"] / counts["words"]) - 15.59,
        ["SMOG"] = static counts => (1.0430 * Math.Sqrt(counts["polysyllabic_words"] * 30 / counts["sentences"])) + 3.1291,
        ["Automated Readability"] = static counts => (4.71 * counts["characters"] / counts["words"]) + (0.5 * counts["words"] / counts["sentences"]) - 21.43,
    };

    private readonly IReadOnlyList<string> metrics;
    private readonly double highest;

    /// <summary>Reads the options.</summary>
    public ValeReadability(RuleOptions options)
        : base(options, "summary", isScopeFixed: true)
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
        var counts = ValeCounts.Of(draft.Texts.Summary.Text.Text, draft.Texts.Counts);
        if (counts["words"] == 0 || metrics.Count == 0)
            yield break;

        var mean = metrics.Sum(metric => Grades.TryGetValue(metric, out var grade) ? grade(counts) : 0) / metrics.Count;
        if (mean > highest)
            yield return new ValeAlert(new ValeUnit(draft.Texts.Summary.Text, draft.Texts.Summary), 0, 0, [mean.ToString("0.00", CultureInfo.InvariantCulture)]);
    }
}
