using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;

namespace DraftLint.Checks.Time;

/// <summary>Dates that contradict each other: a span and its length ("from 2003 to 2016, seven years"), a step and where it leads, one event with two dates.</summary>
internal sealed class ContradictoryDate(RuleOptions options) : Check
{
    private readonly int tolerance = options.Number("tolerance", 1);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var events = new NamedEvents(model);
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block) || model.Time.In(block).IsEmpty)
                continue;

            var told = new HashSet<int>();
            foreach (var finding in SpanLengths.Contradictions(model, rule, block, tolerance).Concat(ToldSpans.Contradictions(model, rule, block, tolerance)).Concat(SummedSpans.Contradictions(model, rule, block, tolerance)))
            {
                if (told.Add(finding.Span.Start))
                    yield return finding;
            }

            foreach (var finding in BoundSteps.Contradictions(model, rule, block, tolerance))
                yield return finding;

            foreach (var finding in LifeSpans.Contradictions(model, rule, block, tolerance))
                yield return finding;

            foreach (var finding in ToldAges.Contradictions(model, rule, block, tolerance))
                yield return finding;

            foreach (var finding in SinceSpans.Contradictions(model, rule, block, tolerance))
                yield return finding;

            foreach (var finding in AgeSteps.Contradictions(model, rule, block, tolerance))
                yield return finding;

            foreach (var finding in StandingTimes.Contradictions(model, rule, block, tolerance))
                yield return finding;

            foreach (var finding in TermLengths.Contradictions(model, rule, block, tolerance))
                yield return finding;

            foreach (var finding in StorySteps.Contradictions(model, rule, block, events, tolerance))
                yield return finding;
        }

        foreach (var finding in EventDates.Contradictions(model, rule))
            yield return finding;
    }

    /// <summary>Whether words are the writer's own, outside quotation marks.</summary>
    internal static bool IsOwn(SemanticModel model, TimeExpression time) => !model.Quotations.Covers(time.Span);
}
