using System.Collections.Immutable;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Finds the lists of a draft: three or more entries in a sentence, one name twice side by side, and every Markdown list.</summary>
/// <remarks>Headlines, headings, tables, captions, block quotations and what stands in quotation marks hold none.</remarks>
internal sealed class EnumerationReader
{
    private readonly QuotationSet quotations;
    private readonly ScopeCutter scopes = new();
    private readonly List<ListPart> segments = [];
    private readonly CommaListReader commaLists;
    private readonly ImmutableArray<Enumeration>.Builder found = ImmutableArray.CreateBuilder<Enumeration>();

    private EnumerationReader(QuotationSet quotations)
    {
        this.quotations = quotations;
        commaLists = new CommaListReader(found);
    }

    /// <summary>All lists of a draft: those of its running text in reading order, then the Markdown lists in the order of the source.</summary>
    public static ImmutableArray<Enumeration> Read(Draft draft, DraftParts parts, QuotationSet quotations)
    {
        var reader = new EnumerationReader(quotations);
        foreach (var block in draft.Prose)
        {
            if (block.Kind == ProseKind.Paragraph && block.Place.QuoteDepth == 0 && parts[block] is PartKind.Body or PartKind.AuthorNote or PartKind.Footnote or PartKind.Letter)
                reader.ReadBlock(block);
        }

        foreach (var list in draft.Lists)
            MarkdownListReader.Read(list, reader.found);

        return reader.found.DrainToImmutable();
    }

    private void ReadBlock(ProseBlock block)
    {
        var quoted = quotations.Of(block);
        foreach (var sentence in block.Sentences)
        {
            if (!MayHoldList(block.Tokens.AsSpan()[sentence.FirstToken..sentence.EndToken]))
                continue;

            scopes.Cut(block, sentence.FirstToken, sentence.EndToken, quoted);
            for (var i = 0; i < scopes.Count; i++)
                ReadScope(scopes[block, i]);
        }
    }

    /// <summary>Whether a sentence has two separators, or one between two names.</summary>
    private static bool MayHoldList(ReadOnlySpan<Token> tokens)
    {
        var separators = 0;
        for (var i = 1; i < tokens.Length - 1; i++)
        {
            var token = tokens[i];
            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon)
                separators++;
            else if (token.Kind == TokenKind.Ampersand || ListWords.Has(token, ListRole.Joins | ListRole.OpensJoint))
                separators += (tokens[i - 1].IsCapitalized || tokens[i - 1].Kind == TokenKind.Clitic) && (tokens[i + 1].IsCapitalized || tokens[i + 1].Is(WordClasses.Article)) ? 2 : 1;

            if (separators >= 2)
                return true;
        }

        return false;
    }

    private void ReadScope(in Scope scope)
    {
        if (scope.Count < 3)
            return;

        PartCutter.CutAtSemicolons(scope, segments);
        SemicolonListReader.Read(scope, segments, found);
        foreach (var segment in segments)
            commaLists.Read(scope, segment.From, segment.To, scope.FollowsMark && segment.From == 0);
    }
}
