using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Checks.Quotations;

/// <summary>A quotation mark without its partner in the paragraph: He called it “a bad deal and left.</summary>
/// <remarks>A quotation may go on in the next paragraph if that opens with a mark of its own; single marks may be apostrophes and are never reported.</remarks>
internal sealed class UnbalancedQuotation : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var lone in model.Quotations.LoneMarks)
        {
            if (model.Parts[lone.Mark.Block] is PartKind.Insert or PartKind.Caption)
                continue;

            var words = Neighbors(lone);
            var finding = rule.At(lone.Mark, lone.IsOpening ? null : "closing", ("words", words.Text));
            yield return finding with { Related = [new RelatedSpan(words.InSource, lone.IsOpening ? "the quotation begins" : "the quotation ends")] };
        }
    }

    /// <summary>The mark and up to four words on the quoted side of it.</summary>
    private static ProseSpan Neighbors(LoneMark lone)
    {
        var block = lone.Mark.Block;
        var at = 0;
        while (block.Tokens[at].Start != lone.Mark.Start)
            at++;

        return lone.IsOpening
            ? block.SpanOf(at, Math.Min(at + 5, block.Tokens.Length))
            : block.SpanOf(Math.Max(0, at - 4), at + 1);
    }
}
