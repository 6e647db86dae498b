using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Lists;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>"Respectively" pairs two lists of unequal length: "Ohio, Iowa and Utah added 4 and 9 percent, respectively."</summary>
internal sealed class RespectivelyMismatch : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (!RespectiveLists.MayStandIn(model.Draft))
            yield break;

        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block) || block.Place.QuoteDepth > 0)
                continue;

            foreach (var sentence in block.Sentences)
            {
                if (RespectiveLists.Read(block, sentence, model.Facts) is not var (first, second) || first.Count == second.Count || model.Quotations.Covers(block, first.FirstToken))
                    continue;

                yield return rule.At(WithoutStop(block, sentence), caseName: null, ("first", Text(first.Count)), ("second", Text(second.Count))) with
                {
                    Related = [RelatedTo(block, first), RelatedTo(block, second)],
                };
            }
        }
    }

    private static RelatedSpan RelatedTo(ProseBlock block, PlainList list) => new(block.SpanOf(list.FirstToken, list.EndToken).InSource, $"{Text(list.Count)} here");

    private static ProseSpan WithoutStop(ProseBlock block, Sentence sentence)
    {
        var end = sentence.EndToken;
        while (end - 1 > sentence.FirstToken && block.Tokens[end - 1].Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Quote)
            end--;

        return block.SpanOf(sentence.FirstToken, end);
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
