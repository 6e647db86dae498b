using System.Collections.Immutable;
using DraftLint.Semantics.Quotations;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>Finds the sources of one sentence.</summary>
internal sealed class SourceReader(ProseBlock block, Sentence sentence, NameRuns names, QuotationSet quotations)
{
    /// <summary>No subject stands farther from its verb, in tokens.</summary>
    private const int Reach = 24;

    private readonly ImmutableArray<Source>.Builder sources = ImmutableArray.CreateBuilder<Source>();
    private readonly int first = sentence.FirstToken;
    private readonly int end = sentence.EndToken;

    /// <summary>All sources, links first.</summary>
    public ImmutableArray<Source> Read()
    {
        AddInlines();
        for (var at = first; at < end; at++)
        {
            var token = block.Tokens[at];
            if (!token.IsWord || quotations.Covers(block, at))
                continue;

            if (block.TextOf(token) is "according" or "According" && IsWord(at + 1, "to"))
                AddAccording(at + 2);
            else if (SourceWords.IsTelling(block, first, at))
                AddSpeaker(at);

            if (SourceWords.Reports.Has(token))
                AddReport(at);
        }

        return sources.DrainToImmutable();
    }

    private void AddInlines()
    {
        var start = block.Tokens[first].Start;
        var stop = block.Tokens[end - 1].End;
        for (var i = FirstInline(start); i < block.Inlines.Length && block.Inlines[i].Start <= stop; i++)
        {
            var inline = block.Inlines[i];

            if (inline.Kind == InlineKind.FootnoteMark && inline.Start > start)
                sources.Add(new Source(SourceKind.Footnote, end - 1, end - 1));
            else if (inline.Kind is InlineKind.Link or InlineKind.AutoLink && inline.Start >= start && inline.Start < stop && IsSourceAddress(inline.Target))
                sources.Add(new Source(SourceKind.Link, TokenAt(inline.Start), TokenAt(inline.End - 1) + 1, AddressDate.YearOf(inline.Target)));
        }
    }

    /// <summary>Number of the first inline at or behind an offset, by binary search: they are in the order of their starts.</summary>
    private int FirstInline(int offset)
    {
        int low = 0, high = block.Inlines.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (block.Inlines[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsSourceAddress(string? target) => target is { Length: > 1 } && target[0] != '#' && !target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private int TokenAt(int offset) => Math.Max(first, Math.Min(block.TokenAt(offset), end - 1));

    /// <summary>"according to the Census Bureau"; "according to experts" names nobody.</summary>
    private void AddAccording(int at)
    {
        for (var i = at; i < end && i < at + 8; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Period)
                return;

            if (names.IsNameWord(block, i))
            {
                sources.Add(new Source(SourceKind.Name, i, names.EndOf(block, i, end)));
                return;
            }

            if (SourceWords.Bodies.Has(token) && IsDefinite(at, i))
            {
                sources.Add(new Source(SourceKind.Body, at, i + 1));
                return;
            }

            if (SourceWords.Reports.Has(token) && IsDefinite(at, i))
            {
                sources.Add(new Source(SourceKind.Report, at, i + 1));
                return;
            }
        }
    }

    private bool IsDefinite(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (block.Tokens[i].Is(WordClasses.Possessive) || block.Tokens[i].Kind == TokenKind.Clitic || block.TextOf(block.Tokens[i]) is "the" or "The" or "this" or "that" or "This" or "That")
                return true;
        }

        return false;
    }

    /// <summary>The subject of a verb of saying or finding, before it or behind it.</summary>
    private void AddSpeaker(int verb)
    {
        if (Inverted(verb) is { } behind)
        {
            sources.Add(behind with { VerbToken = verb });
            return;
        }

        var depth = 0;
        for (var i = verb - 1; i >= first && i >= verb - Reach; i--)
        {
            var token = block.Tokens[i];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Quote)
                return;

            if (token.Kind == TokenKind.Comma)
            {
                // "Hollis, who has run the numbers, says": what stands between two commas is an aside.
                depth++;
                continue;
            }

            // "and it shows", "they say": the pronoun is the subject, and who it is was said elsewhere.
            if (depth != 1 && (IsOtherVerb(token, i, verb) || (token.Is(WordClasses.Pronoun) && !token.Is(WordClasses.Relative | WordClasses.Possessive))))
                return;

            if (names.IsNameWord(block, i) && IsSubject(i, verb))
            {
                sources.Add(new Source(SourceKind.Name, names.StartOf(block, first, i), i + 1) { VerbToken = verb });
                return;
            }

            if ((SourceWords.Bodies.Has(token) || (SourceWords.Reports.Has(token) && !SourceWords.Data.Has(token))) && depth != 1 && IsDefinite(Math.Max(first, i - 4), i))
            {
                sources.Add(new Source(SourceWords.Reports.Has(token) ? SourceKind.Report : SourceKind.Body, i, i + 1) { VerbToken = verb });
                return;
            }
        }
    }

    /// <summary>"said Imani Clarke, an eighth grader": behind quoted words or a comma the speaker follows.</summary>
    private Source? Inverted(int verb)
    {
        if (verb == first || block.Tokens[verb - 1].Kind is not (TokenKind.Comma or TokenKind.Quote))
            return null;

        for (var i = verb + 1; i < end && i < verb + 8; i++)
        {
            if (names.IsNameWord(block, i))
                return new Source(SourceKind.Name, i, names.EndOf(block, i, end));

            if (block.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Comma) || block.Tokens[i].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Subordinator))
                return null;
        }

        return null;
    }

    private static bool IsOtherVerb(Token token, int index, int verb) =>
        index < verb - 3 && token.IsWord && !token.IsCapitalized && token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.SpeechVerb);

    /// <summary>Whether a name can be the one who speaks: "critics of Roe say" is not Roe, "researchers in Sweden" is not Sweden.</summary>
    private bool IsSubject(int index, int verb)
    {
        var start = names.StartOf(block, first, index);
        while (start > first && block.Tokens[start - 1].Is(WordClasses.Article | WordClasses.Determiner))
            start--;

        if (start == first)
            return true;

        var before = block.Tokens[start - 1];
        var word = block.TextOf(before);
        if (NameRuns.IsPlace(block, start, index + 1) && before.Is(WordClasses.Preposition))
            return false;

        // "Analysts at the Dairy League say", but "the barges are moored at Kehl, and the minister says"
        if (word is "at" or "near" or "from" or "under" or "outside" && start - 2 >= first && (block.Tokens[start - 2].Is(WordClasses.PastVerb | WordClasses.PastParticiple) || block.TextOf(block.Tokens[start - 2]).EndsWith("ed")))
            return false;

        return word is not ("of" or "in" or "about" or "on" or "for" or "against" or "to" or "like" or "that");
    }

    /// <summary>"the Census Bureau's 2023 survey", "a Gallup poll", "a paper by Beland", "data from the CDC", "the count of the Coast Guard".</summary>
    private void AddReport(int at)
    {
        for (var i = at - 1; i >= first && i >= at - 5; i--)
        {
            if (names.IsNameWord(block, i))
            {
                if (!NameRuns.IsPlace(block, names.StartOf(block, first, i), i + 1) || block.Tokens[i + 1].Kind == TokenKind.Clitic)
                {
                    sources.Add(new Source(SourceKind.Report, names.StartOf(block, first, i), at + 1));
                    return;
                }

                break;
            }

            if (!block.Tokens[i].IsNumber && block.Tokens[i].Kind != TokenKind.Clitic && (!block.Tokens[i].IsWord || block.Tokens[i].Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.Article)))
                break;
        }

        if (at + 1 >= end || block.TextOf(block.Tokens[at + 1]) is not ("by" or "from" or "of" or "in"))
            return;

        for (var i = at + 2; i < end && i < at + 6; i++)
        {
            if (names.IsNameWord(block, i) && !NameRuns.IsPlace(block, i, names.EndOf(block, i, end)))
            {
                sources.Add(new Source(SourceKind.Report, at, names.EndOf(block, i, end)));
                return;
            }

            if (!block.Tokens[i].Is(WordClasses.Article | WordClasses.Determiner) && !block.Tokens[i].IsNumber)
                return;
        }
    }

    private bool IsWord(int at, ReadOnlySpan<char> word) => at < end && block.TextOf(block.Tokens[at]).SequenceEqual(word);
}
