using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Patterns;

/// <summary>A part that a draft must have, or has too often: a link, two subheads, an author's note.</summary>
/// <remarks>What is missing is reported on the first line (case <c>missing</c>), what is too much at the first one too many (case <c>too-many</c>).</remarks>
internal sealed class Required : Check
{
    private static readonly ImmutableArray<string> DeskParts = ["headline", "byline", "author-note", "contact", "date", "sources"];

    private static readonly string[] OtherParts = ["heading", "paragraph", "list", "table", "blockquote", "quotation", "link", "image", "footnote", "code"];

    private readonly string part;
    private readonly int least;
    private readonly int? most;

    /// <summary>Reads the options.</summary>
    public Required(RuleOptions options)
    {
        part = options.Choice("part", "headline", [.. DeskParts, .. OtherParts]);
        most = options.NumberOrNull("max");
        least = options.NumberOrNull("min") ?? (most is null ? 1 : 0);
        if (least > most)
            options.Refuse("min", $"\"min\" ({least}) is more than \"max\" ({most}).");
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (DeskParts.IndexOf(part) is var index and >= 0)
        {
            if (least > 0 && !PartSearch.Has(model, (RequiredPart)index) && Headline.FirstLine(model.Draft) is { } line)
                yield return At(model, rule, line, "missing", 0);

            yield break;
        }

        var found = PlacesOf(model).ToList();
        if (found.Count < least && Headline.FirstLine(model.Draft) is { } first)
            yield return At(model, rule, first, "missing", found.Count);
        else if (found.Count > most)
            yield return At(model, rule, found[most.Value], "too-many", found.Count);
    }

    private Diagnostic At(SemanticModel model, Rule rule, TextSpan span, string caseName, int count) => rule.At(
        span,
        model.Draft.Source[span],
        caseName,
        ("part", part.Replace('-', ' ')),
        ("count", count.ToString(CultureInfo.InvariantCulture)),
        ("min", least.ToString(CultureInfo.InvariantCulture)),
        ("max", (most ?? 0).ToString(CultureInfo.InvariantCulture)));

    private IEnumerable<TextSpan> PlacesOf(SemanticModel model) => part switch
    {
        "heading" => BlocksOf(model, block => model.Parts[block] == PartKind.Heading),
        "paragraph" => BlocksOf(model, block => model.Parts[block] == PartKind.Body && block.Place.Item is null && block.Place.QuoteDepth == 0),
        "list" => model.Draft.Lists.Select(list => list.Span),
        "table" => OthersOf(model, OtherKind.Table),
        "code" => OthersOf(model, OtherKind.Code),
        "blockquote" => BlocksOf(model, block => block.Place.QuoteDepth > 0),
        "quotation" => model.Quotations.All.Where(quotation => !quotation.IsBlock).Select(quotation => quotation.Span.InSource),
        "image" => InlinesOf(model, InlineKind.Image, InlineKind.Image),
        "footnote" => InlinesOf(model, InlineKind.FootnoteMark, InlineKind.FootnoteMark),
        _ => InlinesOf(model, InlineKind.Link, InlineKind.AutoLink),
    };

    private static IEnumerable<TextSpan> BlocksOf(SemanticModel model, Func<ProseBlock, bool> isMeant) =>
        model.Draft.Prose.Where(block => !block.Tokens.IsEmpty && isMeant(block)).Select(block => block.SpanOf(0, block.Tokens.Length).InSource);

    private static IEnumerable<TextSpan> OthersOf(SemanticModel model, OtherKind kind) => model.Draft.Others.Where(other => other.Kind == kind).Select(other => other.Span);

    private static IEnumerable<TextSpan> InlinesOf(SemanticModel model, InlineKind kind, InlineKind orKind) =>
        model.Draft.Prose.SelectMany(block => block.Inlines).Where(inline => inline.Kind == kind || inline.Kind == orKind).Select(inline => inline.Source);
}
