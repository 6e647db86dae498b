using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Typography;

/// <summary>A body paragraph that stops with no closing punctuation, or with a comma: "The county will vote on the bond in spring, and the"</summary>
/// <remarks>Headings, list items, tables, a line before a list, quotation or code, verse, labels, titles, lines of a series and short lines are left alone.</remarks>
internal sealed class UnfinishedSentence(int minWords) : Check
{
    public UnfinishedSentence(RuleOptions options)
        : this(options.Number("min-words", 8))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] != PartKind.Body || block.Kind != ProseKind.Paragraph || block.Place.Item is not null || block.Place.QuoteDepth > 0 || block.Tokens.IsEmpty)
                continue;

            if (LastWord(block) is not (>= 0 and var last) || !HasWords(block) || LooseLine.IsOne(model, block) || LeadsOn(model.Draft, block))
                continue;

            yield return rule.At(block.SpanOf(last, last + 1));
        }
    }

    /// <summary>Index of the last word where the paragraph ends in a word or comma, else -1.</summary>
    private static int LastWord(ProseBlock block)
    {
        var last = block.Tokens.Length - 1;
        if (block.Tokens[last].Kind == TokenKind.Comma && last > 0)
            last--;

        var token = block.Tokens[last];
        return token.IsWord && (token.Shape & TokenShape.Abbreviation) == 0 && !IsLinked(block, token) ? last : -1;
    }

    private static bool IsLinked(ProseBlock block, Token token)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is InlineKind.Link or InlineKind.AutoLink or InlineKind.Html or InlineKind.Strong or InlineKind.Emphasis && inline.Start <= token.Start && token.End <= inline.End)
                return true;
        }

        return false;
    }

    private bool HasWords(ProseBlock block)
    {
        var words = 0;
        foreach (var token in block.Tokens)
        {
            words += token.IsWord ? 1 : 0;
            if (words >= minWords)
                return true;
        }

        return false;
    }

    /// <summary>Whether a list, a quotation, code or HTML comes next: then the paragraph leads on to it.</summary>
    private static bool LeadsOn(Draft draft, ProseBlock block)
    {
        var next = block.Index + 1 < draft.Prose.Length ? draft.Prose[block.Index + 1] : null;
        if (next is not null && (next.Place.Item is not null || next.Place.QuoteDepth > 0 || next.Place.Table >= 0))
            return true;

        var until = next?.Span.Start ?? draft.Source.Content.Length;
        foreach (var other in draft.Others)
        {
            if (other.Span.Start >= block.Span.End && other.Span.Start <= until && other.Kind is OtherKind.Code or OtherKind.Html)
                return true;
        }

        return false;
    }
}
