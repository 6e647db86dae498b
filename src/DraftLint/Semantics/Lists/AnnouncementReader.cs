using System.Collections.Immutable;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Finds what a draft announces by number and then lists, where both can be counted with certainty.</summary>
internal sealed class AnnouncementReader
{
    private readonly Draft draft;
    private readonly DraftParts parts;
    private readonly QuotationSet quotations;
    private readonly ScopeCutter scopes = new();
    private readonly LeadingParts leads;
    private readonly ImmutableArray<Announcement>.Builder found = ImmutableArray.CreateBuilder<Announcement>();
    private readonly Dictionary<int, ListBlock> listByFirstBlock = [];

    private AnnouncementReader(Draft draft, DraftParts parts, QuotationSet quotations)
    {
        this.draft = draft;
        this.parts = parts;
        this.quotations = quotations;
        leads = new LeadingParts(quotations);
        foreach (var list in draft.Lists)
        {
            if (!list.Items[0].Blocks.IsEmpty)
                listByFirstBlock.TryAdd(list.Items[0].Blocks[0].Index, list);
        }
    }

    /// <summary>All announcements whose lists can be counted, in the order of the draft.</summary>
    public static ImmutableArray<Announcement> Read(Draft draft, DraftParts parts, QuotationSet quotations)
    {
        var reader = new AnnouncementReader(draft, parts, quotations);
        foreach (var block in draft.Prose)
        {
            if (block.Kind == ProseKind.Paragraph && block.Place.QuoteDepth == 0 && parts[block] is PartKind.Body or PartKind.Letter)
                reader.ReadBlock(block);
        }

        return reader.found.DrainToImmutable();
    }

    private void ReadBlock(ProseBlock block)
    {
        for (var i = 0; i < block.Sentences.Length; i++)
        {
            var sentence = block.Sentences[i];
            var mark = MarkOf(block, sentence);
            ReadBrackets(block, sentence);
            ReadAppositions(block, sentence);
            var isParted = mark > sentence.FirstToken && mark < sentence.EndToken - 1;
            if ((!isParted && ReadOrdinals(block, i, mark)) || ReadQuestions(block, i, mark))
                continue;

            if (isParted)
            {
                ReadSentence(block, sentence, mark);
                if (leads.Before(block, sentence, mark) is { } lead)
                    Add(block, lead.Phrase, AnnouncedForm.Sentence, lead.Entries);
            }
            else if (i == block.Sentences.Length - 1 && AnnouncingPhrases.Best(quotations, block, sentence, mark < 0 ? sentence.EndToken - 1 : mark, isClosed: mark > 0) is { } phrase)
                ReadBehind(block, phrase, isClosed: mark > 0);
        }
    }

    /// <summary>Index of the first colon or dash of a sentence, outside quotations and brackets; -1 if there is none.</summary>
    private int MarkOf(ProseBlock block, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var kind = block.Tokens[at].Kind;
            if (kind == TokenKind.OpenBracket)
                return -1;

            if ((kind is TokenKind.Colon or TokenKind.Dash || (kind == TokenKind.Hyphen && block.Tokens[at].HasSpaceBefore)) && !quotations.Covers(block, at) && !IsInTitle(block, at))
                return at;
        }

        return -1;
    }

    /// <summary>A colon inside a link or emphasis belongs to a title: "[Tea: How to Brew It](...)".</summary>
    private static bool IsInTitle(ProseBlock block, int at)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is InlineKind.Link or InlineKind.Emphasis && inline.Start < block.Tokens[at].Start && inline.End > block.Tokens[at].End)
                return true;
        }

        return false;
    }

    /// <summary>Whether another number before the mark is the one that the list holds: "three jobs in two states: cook, clerk and guard".</summary>
    private static bool IsCountOfAnother(ProseBlock block, Sentence sentence, CountingPhrase phrase, int mark, int count)
    {
        for (var at = sentence.FirstToken; at < mark; at++)
        {
            if (at != phrase.FirstToken && CountingPhrase.At(block, at, sentence.FirstToken, mark) is { } other && other.Count == count)
                return true;
        }

        return false;
    }

    private void ReadSentence(ProseBlock block, Sentence sentence, int mark)
    {
        if (AnnouncingPhrases.Best(quotations, block, sentence, mark, isClosed: true) is not { } phrase)
            return;

        scopes.Cut(block, sentence.FirstToken, sentence.EndToken, quotations.Of(block));
        for (var i = 0; i < scopes.Count; i++)
        {
            var scope = scopes[block, i];
            if (!scope.FollowsMark || scope.Count == 0 || scope.TokenAt(0) != mark + 1)
                continue;

            if (PartCounter.Count(scope, phrase.Count) is { } entries && (phrase.IsAbstract || AnnouncingPhrases.IsNear(block, phrase, mark) || AnnouncingPhrases.IsCalled(block, phrase.EndToken, mark) || AreNominal(entries)) && !IsCountOfAnother(block, sentence, phrase, mark, entries.Length))
                Add(block, phrase, AnnouncedForm.Sentence, entries);
        }
    }

    /// <summary>Whether every entry is a person or thing: it begins with an article, a name or a pronoun.</summary>
    private static bool AreNominal(ImmutableArray<ProseSpan> entries)
    {
        foreach (var entry in entries)
        {
            var token = FirstToken(entry);
            if (!token.IsCapitalized && !token.Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Pronoun))
                return false;
        }

        return true;
    }

    private static Token FirstToken(ProseSpan span)
    {
        var tokens = span.Block.Tokens;
        return tokens[Math.Min(span.Block.TokenFrom(span.Start), tokens.Length - 1)];
    }

    /// <summary>"Three senators (Ruiz, Pell and Hart) signed it."</summary>
    private void ReadBrackets(ProseBlock block, Sentence sentence)
    {
        for (var at = sentence.FirstToken + 2; at < sentence.EndToken; at++)
        {
            if (block.Tokens[at].Kind != TokenKind.OpenBracket || quotations.Covers(block, at) || PhraseBefore(block, sentence, at) is not { } phrase)
                continue;

            scopes.Cut(block, sentence.FirstToken, sentence.EndToken, quotations.Of(block));
            for (var i = 0; i < scopes.Count; i++)
            {
                var scope = scopes[block, i];
                if (scope.Count > 0 && scope.TokenAt(0) == at + 1 && PartCounter.Count(scope, phrase.Count) is { } entries && AreNames(entries))
                    Add(block, phrase, AnnouncedForm.Sentence, entries);
            }
        }
    }

    /// <summary>"Her four sons, Abe, Ben and Cal, all farm."</summary>
    private void ReadAppositions(ProseBlock block, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (!CountingPhrase.MayBegin(block, at) || CountingPhrase.At(block, at, sentence.FirstToken, sentence.EndToken) is not { } phrase || quotations.Covers(block, at))
                continue;

            if ((AppositiveParts.Behind(block, sentence, phrase) ?? AppositiveParts.Before(block, sentence, phrase) ?? leads.Subject(block, sentence, phrase)) is { } names)
                Add(block, phrase, AnnouncedForm.Sentence, names);

            at = phrase.EndToken - 1;
        }
    }

    private static bool AreNames(ImmutableArray<ProseSpan> entries)
    {
        foreach (var entry in entries)
        {
            if (!FirstToken(entry).IsCapitalized)
                return false;
        }

        return true;
    }

    private static CountingPhrase? PhraseBefore(ProseBlock block, Sentence sentence, int bracket)
    {
        const int Longest = 8;
        for (var at = bracket - 2; at >= sentence.FirstToken && at >= bracket - Longest; at--)
        {
            if (CountingPhrase.At(block, at, sentence.FirstToken, bracket) is { } phrase)
                return phrase.EndToken == bracket || IsAllOf(block, sentence, phrase, bracket) ? phrase : null;
        }

        return null;
    }

    /// <summary>"all six members of the panel (": the noun has a complement, and the whole of them is meant.</summary>
    private static bool IsAllOf(ProseBlock block, Sentence sentence, CountingPhrase phrase, int bracket)
    {
        if (phrase.FirstToken == sentence.FirstToken || block.TextOf(block.Tokens[phrase.FirstToken - 1]) is not ("all" or "All" or "the" or "The") || block.TextOf(block.Tokens[phrase.EndToken]) is not "of")
            return false;

        for (var at = phrase.EndToken; at < bracket; at++)
        {
            if (!block.Tokens[at].IsWord || block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative | WordClasses.PastVerb | WordClasses.Coordinator | WordClasses.Pronoun))
                return false;
        }

        return true;
    }

    /// <summary>"There are two reasons. First, ... Second, ... Third, ...": whether the next sentence is the first of them.</summary>
    private bool ReadOrdinals(ProseBlock block, int sentence, int mark)
    {
        var place = block.Sentences[sentence];
        if (mark > 0 || !OrdinalParts.BeginsBehind(draft, block, sentence) || AnnouncingPhrases.Best(quotations, block, place, place.EndToken - 1, isClosed: false) is not { IsAbstract: true } phrase)
            return false;

        if (OrdinalParts.Behind(draft, parts, block, sentence, phrase.Count) is { Length: > 1 } ordinals)
            Add(block, phrase, AnnouncedForm.Numbered, ordinals);

        return true;
    }

    /// <summary>"Three questions should be asked. Who pays? Who gains? Who cleans up?": the rest of the paragraph asks them.</summary>
    private bool ReadQuestions(ProseBlock block, int sentence, int mark)
    {
        // "The law asks three questions: Who is harmed? Who pays?"
        var place = block.Sentences[sentence];
        var isFirst = mark > 0 && IsQuestion(block, sentence) && block.Tokens[mark + 1].IsCapitalized;
        var first = isFirst ? sentence : sentence + 1;
        if ((mark > 0 && !isFirst) || first + 1 >= block.Sentences.Length || (!isFirst && IsQuestion(block, sentence)))
            return false;

        for (var i = first; i < block.Sentences.Length; i++)
        {
            if (!IsQuestion(block, i))
                return false;
        }

        if (AnnouncingPhrases.Best(quotations, block, place, isFirst ? mark : place.EndToken - 1, isClosed: false) is not { } phrase || block.TextOf(block.Tokens[phrase.EndToken - 1]) is not "questions")
            return false;

        // The next paragraph may ask on.
        var count = block.Sentences.Length - first;
        if (count < phrase.Count && block.Index + 1 < draft.Prose.Length && !draft.Prose[block.Index + 1].Sentences.IsEmpty && IsQuestion(draft.Prose[block.Index + 1], 0))
            return false;

        var entries = ImmutableArray.CreateBuilder<ProseSpan>(count);
        for (var i = first; i < block.Sentences.Length; i++)
            entries.Add(isFirst && i == first ? block.SpanOf(mark + 1, place.EndToken) : block.SpanOf(block.Sentences[i]));

        Add(block, phrase, AnnouncedForm.Numbered, entries.MoveToImmutable());
        return true;
    }

    private static bool IsQuestion(ProseBlock block, int sentence) => block.Tokens[block.Sentences[sentence].EndToken - 1].Kind == TokenKind.Question;

    /// <summary>Looks for the list in the blocks behind: a Markdown list, or numbered paragraphs.</summary>
    private void ReadBehind(ProseBlock block, CountingPhrase phrase, bool isClosed)
    {
        if (phrase.IsPart)
            return;

        if (block.Place.Item is null && listByFirstBlock.TryGetValue(block.Index + 1, out var list) && list.Parent is null && (isClosed || IsCalledBelow(block) || IsPromised(block, phrase)))
        {
            if (!IsContinued(list) && !IsOtherBetween(block.Span.End, list.Span.Start) && MarkdownEntries(list) is { } items)
                Add(block, phrase, AnnouncedForm.Markdown, items);
        }
        else if (phrase.IsAbstract && NumberedParts.Behind(draft, parts, block) is { Length: > 1 } numbered)
        {
            Add(block, phrase, AnnouncedForm.Numbered, numbered);
        }
    }

    /// <summary>"Three steps follow.", "The two rules are these.", "Here are five steps."</summary>
    private static bool IsCalledBelow(ProseBlock block) =>
        block.Tokens.Length > 2 && (block.TextOf(block.Tokens[^2]) is "follow" or "below" or "these" or "this" or "them" || block.TextOf(block.Tokens[block.Sentences[^1].FirstToken]) is "Here" or "There" or "These" or "Consider");

    /// <summary>"Three rules ought to govern it.", "We propose five changes.": the sentence that ends the paragraph is about the things, and of none but these.</summary>
    private static bool IsPromised(ProseBlock block, CountingPhrase phrase)
    {
        var sentence = block.Sentences[block.SentenceOf(phrase.FirstToken)];
        if (!phrase.IsAbstract || sentence.EndToken < block.Tokens.Length || block.Tokens[sentence.EndToken - 1].Kind != TokenKind.Period)
            return false;

        var isLast = phrase.EndToken == sentence.EndToken - 1 || (sentence.EndToken - 1 - phrase.EndToken == 2 && block.TextOf(block.Tokens[phrase.EndToken]) is "of");
        return isLast || (phrase.FirstToken == sentence.FirstToken && !HasComma(block, phrase.EndToken, sentence.EndToken));
    }

    private static bool HasComma(ProseBlock block, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon)
                return true;
        }

        return false;
    }

    /// <summary>Whether a list has one item, does not begin with 1, or goes on in another one of its kind before the next heading.</summary>
    private bool IsContinued(ListBlock list)
    {
        if (list.Items.Length < 2 || (list.IsOrdered && list.Start != 1))
            return true;

        foreach (var other in draft.Lists)
        {
            if (other.Parent is null && other.Span.Start > list.Span.End)
                return other.IsOrdered == list.IsOrdered && (!other.IsOrdered || other.Start != 1) && !IsHeadingBetween(list.Span.End, other.Span.Start);
        }

        return false;
    }

    /// <summary>Whether code, a table or HTML stands between: it may hold some of the things.</summary>
    private bool IsOtherBetween(int start, int end)
    {
        foreach (var other in draft.Others)
        {
            if (other.Kind != OtherKind.LinkDefinition && other.Span.Start >= start && other.Span.Start < end)
                return true;
        }

        return false;
    }

    private bool IsHeadingBetween(int start, int end)
    {
        foreach (var block in draft.Prose)
        {
            if (block.Kind == ProseKind.Heading && block.Span.Start >= start && block.Span.Start < end)
                return true;
        }

        return false;
    }

    private static ImmutableArray<ProseSpan>? MarkdownEntries(ListBlock list)
    {
        var entries = ImmutableArray.CreateBuilder<ProseSpan>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item.Blocks.IsEmpty || item.Blocks[0].Tokens.IsEmpty)
                return null;

            entries.Add(item.Blocks[0].SpanOf(item.Blocks[0].Sentences[0]));
        }

        return entries.MoveToImmutable();
    }

    private void Add(ProseBlock block, CountingPhrase phrase, AnnouncedForm form, ImmutableArray<ProseSpan> entries) =>
        found.Add(new Announcement(block.SpanOf(phrase.FirstToken, phrase.EndToken), block.SpanOf(phrase.FirstToken, phrase.NumberEnd), phrase.Count, form, entries));
}
