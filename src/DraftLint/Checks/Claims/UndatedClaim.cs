using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Claims;

namespace DraftLint.Checks.Claims;

/// <summary>A figure, record or "currently" changes with time and nothing dates it: "Unemployment stands at 9 percent."</summary>
/// <remarks>One report for each paragraph, at its best sentence; the others are related.</remarks>
internal sealed class UndatedClaim : Check
{
    private readonly int threshold;
    private readonly int warnAt;
    private readonly int maxPerDraft;
    private readonly ClaimTerms terms;

    public UndatedClaim(RuleOptions options)
    {
        threshold = options.Number("threshold", 4);
        warnAt = options.Number("warn-at", 6);
        maxPerDraft = options.Number("max-per-draft", 6);
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var noun in options.List("volatile-nouns"))
            nouns.Add(noun.ToLowerInvariant());

        var staleMonths = options.Months("stale-after", ClaimTerms.Usual.StaleMonths);
        terms = nouns.Count == 0 && staleMonths == ClaimTerms.Usual.StaleMonths ? ClaimTerms.Usual : new ClaimTerms(nouns, staleMonths);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var claims = ReferenceEquals(terms, ClaimTerms.Usual) ? model.Claims : new ClaimSet(model, terms);
        var paragraphs = new List<Paragraph>();
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts.IsBody(block) && block.Place.QuoteDepth == 0 && Paragraph.Of(claims.In(block), threshold) is { } paragraph)
                paragraphs.Add(paragraph);
        }

        // OrderBy keeps the order of the draft among equals.
        var kept = paragraphs.Count <= maxPerDraft ? paragraphs : [.. paragraphs.OrderByDescending(paragraph => paragraph.Best.Score).Take(maxPerDraft)];
        foreach (var paragraph in kept)
            yield return Report(rule, paragraph);
    }

    private Diagnostic Report(Rule rule, Paragraph paragraph)
    {
        var best = paragraph.Best;
        var caseName = best.Has(ClaimSign.Figure) ? best.Score >= warnAt ? null : "mild" : best.Score >= warnAt ? "record" : "mild-record";
        return rule.At(best.Focus, caseName) with
        {
            Related = [.. paragraph.Others.Select(claim => new RelatedSpan(claim.Focus.InSource, "undated too"))],
            Notes = [.. Reasons(best)],
        };
    }

    /// <summary>The points that weigh most, each as a sentence.</summary>
    private static IEnumerable<string> Reasons(Claim claim)
    {
        if (claim.Has(ClaimSign.StartOnly))
            yield return "The sentence says when it began, not up to when it is true.";

        if (claim.Has(ClaimSign.Sourced))
            yield return "The sentence has a source, but the source has no date.";
    }

    /// <summary>The claims of one paragraph that reach the threshold.</summary>
    private sealed record Paragraph(Claim Best, ImmutableArray<Claim> Others)
    {
        public static Paragraph? Of(ImmutableArray<Claim> claims, int threshold)
        {
            Claim? best = null;
            foreach (var claim in claims)
            {
                if (claim.Score >= threshold && (best is null || claim.Score > best.Score))
                    best = claim;
            }

            return best is null ? null : new Paragraph(best, [.. claims.Where(claim => claim.Score >= threshold && !ReferenceEquals(claim, best))]);
        }
    }
}
