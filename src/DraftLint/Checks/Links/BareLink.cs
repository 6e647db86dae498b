using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Links;

/// <summary>A link that says "here", or a raw address in the prose.</summary>
/// <remarks>Footnotes, lists of links, and the bare name of a site ("Amazon.com") are left alone.</remarks>
internal sealed class BareLink(IReadOnlyList<string> words) : Check
{
    public BareLink(RuleOptions options)
        : this(options.List("words", "here", "this", "link", "this link", "click here", "source"))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var hollow = new List<Diagnostic>();
        var addresses = new List<Diagnostic>();
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] != PartKind.Body || block.Kind != ProseKind.Paragraph || block.Place.QuoteDepth > 0)
                continue;

            foreach (var link in block.Inlines)
            {
                if (link.Kind == InlineKind.Link && IsEmptyWord(block, link))
                    hollow.Add(rule.At(link.Source, block.Text.Substring(link.Start, link.Length).Trim()));
                else if (link.Kind == InlineKind.AutoLink && IsInProse(block, link) && block.Text.AsSpan(link.Start, link.Length).Contains("://", StringComparison.Ordinal))
                    addresses.Add(rule.At(link.Source, block.Text.Substring(link.Start, link.Length), "address"));
            }
        }

        return [.. Together(hollow), .. Together(addresses)];
    }

    /// <summary>One habit, one report: the first place, with the others beside it.</summary>
    private static IEnumerable<Diagnostic> Together(List<Diagnostic> findings) =>
        findings.Count == 0 ? [] : [findings[0] with { Related = [.. findings.Skip(1).Select(other => new RelatedSpan(other.Span, "here too"))] }];

    private bool IsEmptyWord(ProseBlock block, InlineSpan link)
    {
        var text = block.Text.AsSpan(link.Start, link.Length).Trim();
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>An address that is a whole paragraph or list item, or closes one behind a colon, is a source line.</summary>
    private static bool IsInProse(ProseBlock block, InlineSpan link) => block.Sentences.Length > 0 && link.Length < block.Text.AsSpan().Trim().Length - 12 && !(link.Start > 1 && block.Text.AsSpan(0, link.Start).TrimEnd().EndsWith(":"));
}
