using System.Globalization;
using DraftLint.Checks.Patterns;
using DraftLint.Rules;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>metric</c>: a formula over the counts of the draft that comes out as it should not.</summary>
internal sealed class ValeMetric : ValeCheck
{
    private readonly Formula? formula;
    private readonly Func<double, bool>? condition;

    /// <summary>Reads the options.</summary>
    public ValeMetric(RuleOptions options)
        : base(options, "summary", measures: true)
    {
        var text = options.Text("formula", "").Replace("heading.h", "heading_h", StringComparison.Ordinal);
        formula = Formula.Read(text, ValeCounts.Names, out var fault);
        if (fault is var (offset, message))
            options.RefuseItem("formula", 0, offset, message);

        condition = Formula.ReadCondition(options.Text("condition", ""), out var wrong);
        if (wrong is not null)
            options.Refuse("condition", wrong);
    }

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        if (formula is null || condition is null)
            yield break;

        foreach (var unit in draft.UnitsOf(Scope))
        {
            if (ValeCounts.Of(unit, draft.Texts) is not { } counts)
                continue;

            var value = formula.Over(name => counts[name]);
            if (condition(value))
                yield return new ValeAlert(unit, 0, 0, [value.ToString("F2", CultureInfo.InvariantCulture)]);
        }
    }
}
