using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Checks.Quotations;

/// <summary>A quotation mark without its partner in the paragraph, or one that faces the wrong way: He called it “a bad deal and left.</summary>
/// <remarks>
/// A quotation may go on in the next paragraph if that opens with a mark of its own. Single marks may be apostrophes: one is reported only where
/// it opens, in a draft that sets its quotations in single marks.
/// </remarks>
internal sealed class UnbalancedQuotation : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        // Whoever leaves out the marks of the later paragraphs does so throughout, and is told once.
        var runsOn = new List<Diagnostic>();
        foreach (var lone in model.Quotations.LoneMarks)
        {
            if (model.Parts[lone.Mark.Block] is PartKind.Insert or PartKind.Caption)
                continue;

            if (lone.End is null)
                yield return Report(lone, rule);
            else
                runsOn.Add(Report(lone, rule));
        }

        if (runsOn.Count > 0)
            yield return runsOn[0] with { Related = [.. runsOn[0].Related, .. runsOn.Skip(1).Select(other => new RelatedSpan(other.Span, "runs on as well"))] };
    }

    private static Diagnostic Report(LoneMark lone, Rule rule)
    {
        if (lone.End is { } end)
        {
            var paragraphs = end.Block.Index - lone.Mark.Block.Index;
            var finding = rule.At(lone.Mark, "runs-on", ("words", Ahead(lone).Text), ("count", paragraphs == 1 ? "one paragraph" : string.Create(CultureInfo.InvariantCulture, $"{paragraphs} paragraphs")));
            return finding with { Related = [new RelatedSpan(end.InSource, "closed here")] };
        }

        var (words, caseName, label) = lone.Kind switch
        {
            LoneMarkKind.Closing => (Behind(lone), "closing", "the quotation ends"),
            LoneMarkKind.Reversed => (IsAhead(lone) ? Ahead(lone) : Behind(lone), "reversed", "the mark and its words"),
            _ => (Ahead(lone), null, "the quotation begins"),
        };
        return rule.At(lone.Mark, caseName, ("words", words.Text)) with { Related = [new RelatedSpan(words.InSource, label)] };
    }

    private static bool IsAhead(LoneMark lone) => lone.Token + 1 < lone.Mark.Block.Tokens.Length && !lone.Mark.Block.Tokens[lone.Token + 1].HasSpaceBefore && lone.Mark.Block.Tokens[lone.Token + 1].IsWord;

    /// <summary>The mark and up to four tokens behind it.</summary>
    private static ProseSpan Ahead(LoneMark lone) => lone.Mark.Block.SpanOf(lone.Token, Math.Min(lone.Token + 5, lone.Mark.Block.Tokens.Length));

    /// <summary>The mark and up to four tokens before it.</summary>
    private static ProseSpan Behind(LoneMark lone) => lone.Mark.Block.SpanOf(Math.Max(0, lone.Token - 4), lone.Token + 1);
}
