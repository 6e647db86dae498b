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
        if (segments.Count > 2 || (segments.Count == 2 && segments[1].IsJoined))
            ReadSegments(scope);

        foreach (var segment in segments)
            commaLists.Read(scope, segment.From, segment.To, scope.FollowsMark && segment.From == 0);
    }

    /// <summary>Reads the list whose entries stand between semicolons.</summary>
    private void ReadSegments(in Scope scope)
    {
        if (segments.Count < 3)
            return;

        var entries = ImmutableArray.CreateBuilder<ListEntry>(segments.Count);
        for (var i = 0; i < segments.Count; i++)
        {
            var (from, to) = (segments[i].From, segments[i].To);
            if (from == to)
                return;

            if (EntryOf(scope, i) is not { } entry)
            {
                // "We kept the places you slept; the names of your friends; ...": the list goes on behind a clause that opens it.
                if (i > 0)
                    return;

                continue;
            }

            var joined = segments[i].IsJoined ? EntryTraits.Joined | EntryTraits.Last : EntryTraits.None;
            entries.Add(entry with { Traits = entry.Traits | joined });
        }

        if (entries.Count < 3)
            return;

        if (entries[0].Has(EntryTraits.First) && EntryReader.InnerPreposition(entries[1]) is var preposition and not 0)
            entries[0] = EntryReader.WithPreposition(scope, segments[0].From, segments[0].To, entries[0], preposition);

        found.Add(new Enumeration
        {
            Entries = entries.DrainToImmutable(),
            Form = ListForm.Semicolons,
            Conjunction = segments[^1].Word,
            FollowsMark = scope.FollowsMark,
        });
    }

    /// <summary>The entry of a segment; a clause may stand around the first and behind the last, and between them there is none.</summary>
    private ListEntry? EntryOf(in Scope scope, int segment)
    {
        var (from, to) = (segments[segment].From, segments[segment].To);
        if (!PartShapes.HasClause(scope, from, to))
            return EntryReader.Middle(scope, from, to, EntryTraits.None);

        // "the hour at which you stopped scrolling", "the pictures you almost posted": a clause that belongs to its noun.
        if (segment > 0 && scope[from].Is(WordClasses.Article))
            return EntryReader.Middle(scope, from, to, EntryTraits.None);

        if (segment == 0)
            return EndAlignment.WithCommas(scope, segments[0], segments[1]) ?? EntryReader.First(scope, from, to);

        var isLast = segment == segments.Count - 1 && segments[segment].IsJoined;
        return isLast && EntryReader.Last(scope, from, to, mayPrecedeVerb: true, EntryTraits.None) is { IsName: true } last ? last : null;
    }
}
