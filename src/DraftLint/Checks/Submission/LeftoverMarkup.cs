using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Submission;

/// <summary>Traces of another program that would be set in type as they stand: "&amp;nbsp;", "[12]" without a note, "Commented [AB1]", "&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD".</summary>
/// <remarks>One finding for each kind of trace; the other places are related. What renders, what stands in code and what is quoted is left alone.</remarks>
internal sealed class LeftoverMarkup : Check
{
    /// <summary>A quotation inside so many others is what Markdown makes of a line of a merge.</summary>
    private const int DepthOfMergeMark = 7;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var tracesByKind = new SortedDictionary<string, List<ProseSpan>>(StringComparer.Ordinal);
        var notes = new NoteList(model);
        foreach (var block in model.Draft.Prose)
        {
            if (block.Tokens.IsEmpty || model.Parts[block] == PartKind.Insert)
                continue;

            if (block.Place.QuoteDepth == 0 && !MarkupTrace.MayHold(block))
                continue;

            foreach (var (kind, span) in TracesIn(block, notes))
            {
                // Only its beginning counts: a tag may hold quotation marks of its own.
                if (kind != "merge" && model.Quotations.Covers(span with { Length = 1 }))
                    continue;

                if (!tracesByKind.TryGetValue(kind, out var spans))
                    tracesByKind[kind] = spans = [];

                spans.Add(span);
            }
        }

        foreach (var (kind, spans) in tracesByKind)
        {
            yield return rule.At(spans[0], kind) with
            {
                Related = [.. spans.Skip(1).Select(span => new RelatedSpan(span.InSource, "here too"))],
                Fix = kind is "entity" or "tag" or "note" ? Fix.Suggestion("Take it out", new TextEdit(spans[0].InSource, kind == "entity" ? " " : "")) : null,
            };
        }
    }

    private static IEnumerable<(string Kind, ProseSpan Span)> TracesIn(ProseBlock block, NoteList notes)
    {
        if (block.Place.QuoteDepth >= DepthOfMergeMark || block.Text.StartsWith("<<<<<<<", StringComparison.Ordinal) || block.Text.StartsWith(">>>>>>>", StringComparison.Ordinal))
            yield return ("merge", block.SpanOf(0, block.Tokens.Length));

        if (MarkupTrace.LengthOfWordProcessorLine(block) is var label and > 0)
            yield return ("comment", new ProseSpan(block, block.Tokens[0].Start, label));

        if (block.Text.Contains('[', StringComparison.Ordinal) && MarkupTrace.PastedComment(block) is var (from, count) && count > 0)
            yield return ("comment", new ProseSpan(block, from, count));

        if (MarkupTrace.EscapedEmphasis(block) is var (star, width) && width > 0)
            yield return ("markdown", new ProseSpan(block, star, width));

        var lastTagEnd = block.Text.LastIndexOf('>');
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind == TokenKind.Ampersand && MarkupTrace.LengthOfEntity(block.Text, token.Start) is var entity and > 0)
                yield return ("entity", new ProseSpan(block, token.Start, entity));
            else if (token.Kind == TokenKind.Symbol && token.Start < lastTagEnd && MarkupTrace.LengthOfTag(block.Text, token.Start) is var tag and > 0)
                yield return ("tag", new ProseSpan(block, token.Start, tag));
            else if (token.Kind == TokenKind.OpenBracket && MarkupTrace.EndOfNoteMark(block, i) is var end and > 0 && !notes.Has(block, i) && !IsInTag(block, token))
                yield return ("note", block.SpanOf(i, end));
            else if (token.Kind == TokenKind.CloseBracket && MarkupTrace.BrokenLink(block.Text, token.Start) is var (start, length) && length > 0)
                yield return ("markdown", new ProseSpan(block, start, length));
        }

        foreach (var mark in MarkupTrace.VisibleEmphasis(block))
            yield return ("markdown", mark);
    }

    /// <summary>Whether an HTML tag stands right before a token, as in <c>&lt;sup&gt;[2]&lt;/sup&gt;</c>, which renders.</summary>
    private static bool IsInTag(ProseBlock block, Token token)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is InlineKind.Html or InlineKind.Link && inline.Start <= token.Start && token.Start <= inline.End)
                return true;
        }

        return false;
    }
}
