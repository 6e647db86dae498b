using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Quotations;

namespace DraftLint.Checks.Quotations;

/// <summary>Quoted speech has no speaker near: "The bill died. “We were promised a vote.” It was quiet after that."</summary>
/// <remarks>Only a quotation that stands alone is judged: words inside a sentence of the writer's are his or her own arrangement.</remarks>
internal sealed class UnattributedQuotation : Check
{
    /// <summary>Fewer words than this are an exclamation.</summary>
    private const int FewestWords = 4;

    private readonly int minWords;
    private readonly int window;

    public UnattributedQuotation(RuleOptions options)
    {
        minWords = options.Number("min-words", 8);
        window = options.Number("window", 1);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var speakers = new SpeakerReader(model, window);
        foreach (var quotation in model.Quotations.All)
        {
            var block = quotation.Span.Block;
            if (quotation.IsBlock || !model.Parts.IsBody(block) || block.Place.Item is not null)
                continue;

            var isHearsay = QuotedSpeech.IsHearsay(quotation);
            if (!isHearsay && !QuotedSpeech.StandsAlone(quotation))
                continue;

            var words = QuotedSpeech.WordCount(quotation);
            if ((words >= minWords || (words >= FewestWords && QuotedSpeech.HasVerb(model, quotation))) && (isHearsay || !speakers.HasSpeaker(quotation)))
                yield return rule.At(quotation.Span);
        }
    }
}
