using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Figures;

/// <summary>A range with the wrong partner word, or one that begins with its larger end: "between 10 to 20 homes", "from 1990-1995", "pages 52-45".</summary>
internal sealed class MalformedRange : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            foreach (var range in new RangeReader(block).Read())
            {
                if (model.Quotations.Covers(block, range.FirstToken))
                    continue;

                var sentence = block.Sentences[block.SentenceOf(range.FirstToken)];
                if (new RangeReview(block, sentence).FaultOf(range) is not RangeFault.None and var fault)
                    yield return Report(rule, block, range, fault);
            }
        }
    }

    private static Diagnostic Report(Rule rule, ProseBlock block, in NumberRange range, RangeFault fault)
    {
        if (fault == RangeFault.Reversed)
            return rule.At(block.SpanOf(range.FirstToken, range.Finish.UnitToken >= range.Finish.EndToken ? range.Finish.UnitEnd : range.Finish.EndToken), "reversed");

        var span = block.SpanOf(range.FirstToken, range.Finish.Kind == RangeEndKind.Hour ? range.Finish.UnitEnd : range.Finish.EndToken);
        var edit = EditOf(block, range, fault == RangeFault.Between ? "and" : "to");
        var right = string.Concat(block.Text.AsSpan(span.Start, edit.Place.Start - span.Start), edit.NewText, block.Text.AsSpan(edit.Place.End, span.End - edit.Place.End));
        return rule.At(span, fault == RangeFault.From ? "from" : null, ("right", right)) with
        {
            Fix = Fix.Suggestion($"Write \"{right}\"", new TextEdit(edit.Place.InSource, edit.NewText)),
        };
    }

    /// <summary>The joint becomes the right word; the two digits of "1990-95" become a year.</summary>
    private static (ProseSpan Place, string NewText) EditOf(ProseBlock block, in NumberRange range, string partner)
    {
        if (range.Joint != RangeJoint.Dash)
            return (block.SpanOf(range.JointToken, range.JointToken + 1), partner);

        // "$1-4 million" has one sign for both.
        var sign = range is { Start.Kind: RangeEndKind.Money, Finish.Kind: not RangeEndKind.Money } && range.Start.UnitToken == range.Start.FirstToken ? block.TextOf(block.Tokens[range.Start.FirstToken]).ToString() : "";
        var finish = block.Tokens[range.Finish.FirstToken];
        return range.Finish.Kind == RangeEndKind.Year && finish.Length == 2
            ? (block.SpanOf(range.JointToken, range.Finish.EndToken), string.Create(CultureInfo.InvariantCulture, $" {partner} {range.Finish.Value:0}"))
            : (block.SpanOf(range.JointToken, range.JointToken + 1), $" {partner} {sign}");
    }
}
