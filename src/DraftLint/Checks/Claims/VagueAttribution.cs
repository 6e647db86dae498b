using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Claims;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Claims;

/// <summary>A claim belongs to nobody in particular: "Experts say the dam will hold."</summary>
/// <remarks>Silent where the sentence, or the next one of the same claim, names somebody, and where the writer sets the claim up to answer it.</remarks>
internal sealed class VagueAttribution : Check
{
    private readonly IReadOnlyList<string> phrases;
    private readonly int window;

    public VagueAttribution(RuleOptions options)
    {
        phrases = options.List("phrases");
        window = options.Number("window", 1);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var (block, sentence) in BodySentence.In(model))
        {
            if (!VagueSourceReader.MayHold(block, block.Sentences[sentence]))
                continue;

            foreach (var vague in new VagueSourceReader(block, block.Sentences[sentence], model.Sources.Names).Read())
            {
                if (!model.Quotations.Covers(block, vague.FirstToken) && !VagueSourceContext.IsSettled(model, vague, sentence, window))
                    yield return rule.At(vague.Span, CaseOf(vague.Kind));
            }
        }

        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsBody(block) || block.Place.QuoteDepth > 0)
                continue;

            foreach (var span in Phrases(block))
            {
                if (!model.Quotations.Covers(span))
                    yield return rule.At(span);
            }
        }
    }

    private static string? CaseOf(VagueKind kind) => kind switch
    {
        VagueKind.Research => "research",
        VagueKind.Hearsay => "hearsay",
        VagueKind.Passive => "passive",
        _ => null,
    };

    /// <summary>The phrases of the editor's own list.</summary>
    private IEnumerable<ProseSpan> Phrases(ProseBlock block)
    {
        foreach (var phrase in phrases)
        {
            for (var at = block.Text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = block.Text.IndexOf(phrase, at + phrase.Length, StringComparison.OrdinalIgnoreCase))
            {
                var isWhole = (at == 0 || !char.IsLetterOrDigit(block.Text[at - 1])) && (at + phrase.Length == block.Text.Length || !char.IsLetterOrDigit(block.Text[at + phrase.Length]));
                if (isWhole)
                    yield return new ProseSpan(block, at, phrase.Length);
            }
        }
    }
}
