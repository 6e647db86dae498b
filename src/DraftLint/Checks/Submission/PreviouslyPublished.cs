using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;

namespace DraftLint.Checks.Submission;

/// <summary>The text says that it ran elsewhere: "This column was first published in the Akron Herald", "Cross-posted from my blog", "© 2024".</summary>
/// <remarks>Only in the first and last paragraphs and the author's note, where credits stand; a novel that was first published in 1920 is another work.</remarks>
internal sealed class PreviouslyPublished : Check
{
    /// <summary>How far from either end of the draft a credit may stand, in blocks.</summary>
    private const int Reach = 4;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var prose = model.Draft.Prose;
        foreach (var block in prose)
        {
            var isAtEdge = block.Index < Reach || block.Index >= prose.Length - Reach || model.Parts[block] == PartKind.AuthorNote;
            if (!isAtEdge || block.Tokens.IsEmpty || block.Place.QuoteDepth > 0 || model.Parts[block] is PartKind.Footnote or PartKind.Headline or PartKind.Heading)
                continue;

            if (RepublicationCredit.In(block) is { } span && !model.Quotations.Covers(span))
                yield return rule.At(span);
        }
    }
}
