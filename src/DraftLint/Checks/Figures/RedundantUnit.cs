using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Figures;

/// <summary>The unit of an amount is said twice: "$5 million dollars", "40% percent", "9 a.m. in the morning", "12 noon".</summary>
internal sealed class RedundantUnit : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!(block.Holds(TokenKind.Number) || block.Holds(TokenKind.Symbol)) || !model.Parts.IsProse(block))
                continue;

            foreach (var sentence in block.Sentences)
            {
                for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
                {
                    if (block.Tokens[at].Kind is not (TokenKind.Number or TokenKind.Symbol) || DoubledUnit.At(block, at, sentence.EndToken) is not { } doubled || model.Quotations.Covers(block, at))
                        continue;

                    yield return Report(rule, block, doubled);
                    at = doubled.End - 1;
                }
            }
        }
    }

    private static Diagnostic Report(Rule rule, ProseBlock block, in DoubledUnit doubled)
    {
        var words = block.SpanOf(doubled.Cut, doubled.CutEnd).Text;
        return rule.At(block.SpanOf(doubled.First, doubled.End), caseName: null, ("again", words)) with
        {
            Related = [new RelatedSpan(block.SpanOf(doubled.Kept, doubled.KeptEnd).InSource, "the unit"), new RelatedSpan(block.SpanOf(doubled.Cut, doubled.CutEnd).InSource, "the same again")],
            Fix = Fix.Safe($"Take out \"{words}\"", new TextEdit(CutOf(block, doubled).InSource, "")),
        };
    }

    /// <summary>What goes takes the blank on its outer side along, and the full stop where the unit that stays ends in one ("6 a.m.").</summary>
    private static ProseSpan CutOf(ProseBlock block, in DoubledUnit doubled)
    {
        var tokens = block.Tokens;
        if (doubled.Cut == doubled.First)
            return new ProseSpan(block, tokens[doubled.First].Start, tokens[doubled.CutEnd].Start - tokens[doubled.First].Start);

        var isStopDoubled = doubled.CutEnd < tokens.Length && tokens[doubled.CutEnd].Kind == TokenKind.Period && block.TextOf(tokens[doubled.KeptEnd - 1]).EndsWith(".");
        var end = isStopDoubled ? tokens[doubled.CutEnd].End : tokens[doubled.CutEnd - 1].End;
        return new ProseSpan(block, tokens[doubled.Cut - 1].End, end - tokens[doubled.Cut - 1].End);
    }
}
