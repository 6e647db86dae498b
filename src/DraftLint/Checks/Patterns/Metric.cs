using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;

namespace DraftLint.Checks.Patterns;

/// <summary>A formula over the counts of a draft that comes out as it should not: more than 25 words a sentence.</summary>
internal sealed class Metric : Check, IScopedCheck
{
    private readonly PatternScope scope;
    private readonly Formula? formula;
    private readonly Func<double, bool>? condition;
    private readonly string shown;

    /// <summary>Reads the options.</summary>
    public Metric(RuleOptions options)
    {
        scope = PatternScope.Read(options);
        var text = options.Text("formula", "");
        shown = options.Text("condition", "");
        if (text.Length == 0 || shown.Length == 0)
        {
            options.Refuse(text.Length == 0 ? "formula" : "condition", "This rule needs \"formula\", as words / sentences, and \"condition\", as \"> 25\".");
            return;
        }

        formula = Formula.Read(text, out var fault);
        if (fault is var (offset, message))
            options.RefuseItem("formula", 0, offset, message);

        condition = Formula.ReadCondition(shown, out var wrong);
        if (wrong is not null)
            options.Refuse("condition", wrong);
    }

    public TextParts Parts => scope.Named;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (formula is null || condition is null || TextCounts.Of(model, scope) is not { IsEmpty: false } counts || Headline.FirstLine(model.Draft) is not { } place)
            yield break;

        var value = formula.Of(counts);
        if (condition(value))
            yield return rule.At(place, model.Draft.Source[place], null, ("value", value.ToString("0.##", CultureInfo.InvariantCulture)), ("condition", shown));
    }
}
