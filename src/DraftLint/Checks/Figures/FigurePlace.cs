using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>A quantity with the block and sentence that hold it.</summary>
internal readonly record struct FigurePlace(ProseBlock Block, Sentence Sentence, Quantity Quantity)
{
    /// <summary>The number with its sign and unit.</summary>
    public ProseSpan Span => Quantity.SpanIn(Block);

    /// <summary>The word that is counted or measured in, folded and without a plural s: "year", "firm"; empty where there is none.</summary>
    public string Unit
    {
        get
        {
            var token = Quantity.UnitToken >= 0 ? Quantity.UnitToken : Quantity.NounToken;
            if (token < 0 || !Block.Tokens[token].IsWord)
                return "";

            var word = Block.TextOf(Block.Tokens[token]).ToString().ToLowerInvariant();
            return word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
        }
    }

    /// <summary>The number with its noun or unit: "1,140 signatures", "thirty years"; a number of millions alone.</summary>
    public ProseSpan SpanWithNoun
    {
        get
        {
            var last = Quantity.Value >= 1_000_000 ? -1 : Quantity.UnitToken >= 0 ? Quantity.UnitToken : Quantity.NounToken;
            return last >= Quantity.EndToken && last < Sentence.EndToken ? Block.SpanOf(Quantity.FirstToken, last + 1) : Span;
        }
    }

    /// <summary>Whether another figure stands in the same sentence, so that the writer sees both.</summary>
    public bool SharesSentence(in FigurePlace other) => ReferenceEquals(Block, other.Block) && Sentence.FirstToken == other.Sentence.FirstToken;

    /// <summary>All quantities of the writer's own prose, in the order of the draft; block quotations too if asked for.</summary>
    public static IEnumerable<FigurePlace> In(SemanticModel model, bool withBlockQuotations = false)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block) || (block.Place.QuoteDepth > 0 && !withBlockQuotations))
                continue;

            foreach (var quantity in model.Quantities.In(block))
            {
                if (block.Place.QuoteDepth > 0 || !model.Quotations.Covers(block, quantity.FirstToken))
                    yield return new FigurePlace(block, block.Sentences[block.SentenceOf(quantity.FirstToken)], quantity);
            }
        }
    }
}
