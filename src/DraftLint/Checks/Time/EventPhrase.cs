using System.Collections.Immutable;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>A definite noun with a date, which looks back to what happened: "the bridge attack of February 5", "the 2017 closing of the library", "her resignation in 2019".</summary>
/// <param name="Block">The block.</param>
/// <param name="Time">The date.</param>
/// <param name="Happening">What the noun tells of, as one bit; 0 for another noun.</param>
/// <param name="Noun">Index of the noun.</param>
/// <param name="Details">Indices of the other words that say which one is meant: "bridge", "library".</param>
internal sealed record EventPhrase(ProseBlock Block, TimeExpression Time, ulong Happening, int Noun, ImmutableArray<int> Details)
{
    /// <summary>So many words may stand between the article and the noun.</summary>
    private const int Modifiers = 4;

    /// <summary>So many tokens may "When Hale stood trial in" have.</summary>
    private const int ClauseLength = 12;

    /// <summary>So many tokens may "of the old library" have.</summary>
    private const int Complement = 6;

    /// <summary>Whether the words say that it was the first or the last of its kind.</summary>
    public bool IsOrdinal { get; private init; }

    /// <summary>Whether a name is among the words.</summary>
    public bool HasName { get; private init; }

    /// <summary>Whether a clause looks back to it: "When Hale stood trial in 1928".</summary>
    public bool IsClause { get; private init; }

    /// <summary>Whether the words tell the event too: "read the verdict on October 3".</summary>
    public bool IsTold { get; private init; }

    /// <summary>The phrase that a date belongs to; null where it belongs to none.</summary>
    public static EventPhrase? Of(ProseBlock block, TimeExpression time)
    {
        var first = block.Sentences[block.SentenceOf(time.FirstToken)].FirstToken;
        return Before(block, time, first) ?? Around(block, time, first) ?? Clause(block, time, first);
    }

    /// <summary>"When Hale stood trial in 1928": a clause that looks back to what a named person did or suffered.</summary>
    private static EventPhrase? Clause(ProseBlock block, TimeExpression time, int first)
    {
        for (var at = time.FirstToken - 1; at >= first && at >= time.FirstToken - ClauseLength; at--)
        {
            var token = block.Tokens[at];
            if (block.TextOf(token) is "When" or "when" or "Since" or "since" or "After" or "after" or "Before" or "before" && block.Tokens[at + 1] is { IsCapitalized: true } name && !name.Is(WordClasses.Pronoun | WordClasses.Article))
                return OfClause(block, time, at + 1);

            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Quote || token.Is(WordClasses.Relative | WordClasses.Coordinator))
                return null;
        }

        return null;
    }

    private static EventPhrase? OfClause(ProseBlock block, TimeExpression time, int first)
    {
        var names = ImmutableArray.CreateBuilder<int>();
        var verb = -1;
        for (var at = first; at < time.FirstToken; at++)
        {
            if (block.Tokens[at] is { IsWord: true, IsCapitalized: true } token && !token.Is(WordClasses.Honorific))
                names.Add(at);
            else if (EventWords.Of(block.Tokens[at]) != 0)
                verb = at;
        }

        return verb < 0 || names.Count == 0 ? null : new EventPhrase(block, time, EventWords.Of(block.Tokens[verb]), verb, names.ToImmutable()) { HasName = true, IsClause = true };
    }

    /// <summary>Whether another phrase has the same noun and the same words around it.</summary>
    public bool IsOfSameWords(EventPhrase other)
    {
        if (!IsSameWord(Noun, other, other.Noun) || Details.Length != other.Details.Length)
            return false;

        for (var i = 0; i < Details.Length; i++)
        {
            if (!IsSameWord(Details[i], other, other.Details[i]))
                return false;
        }

        return true;
    }

    private bool IsSameWord(int at, EventPhrase other, int otherAt) => Block.TextOf(Block.Tokens[at]).Equals(other.Block.TextOf(other.Block.Tokens[otherAt]), StringComparison.OrdinalIgnoreCase);

    /// <summary>"the closing of the library in 2017", "That first train, of 1902".</summary>
    private static EventPhrase? Before(ProseBlock block, TimeExpression time, int first)
    {
        var at = time.FirstToken - 1;
        if (at <= first || block.TextOf(block.Tokens[at]) is not ("of" or "on" or "in"))
            return null;

        var isOf = block.TextOf(block.Tokens[at]) is "of";
        at--;
        if (isOf && at > first && block.Tokens[at].Kind == TokenKind.Comma)
            at--;

        return HeadOf(block, at, first) is var head and >= 0 && IsNoun(block, head) && (isOf || EventWords.Of(block.Tokens[head]) != 0) ? Make(block, time, head, first, at + 1) : null;
    }

    /// <summary>"the 2017 closing of the library"</summary>
    private static EventPhrase? Around(ProseBlock block, TimeExpression time, int first)
    {
        if (time.FirstToken == first || !IsDefinite(block, time.FirstToken - 1) || time.Granularity > Granularity.Year)
            return null;

        for (var at = time.EndToken; at < block.Tokens.Length && at < time.EndToken + 3 && IsModifier(block.Tokens[at]); at++)
        {
            if (EventWords.Of(block.Tokens[at]) == 0 || !IsNoun(block, at))
                continue;

            return Make(block, time, at, time.FirstToken - 1, EndOfComplement(block, at + 1));
        }

        return null;
    }

    /// <summary>"of the library", "of Camp Hale": an article, and a noun or a name.</summary>
    private static int EndOfComplement(ProseBlock block, int at)
    {
        if (at + 1 >= block.Tokens.Length || block.TextOf(block.Tokens[at]) is not "of")
            return at;

        var end = at + 1;
        if (block.Tokens[end].Is(WordClasses.Article | WordClasses.Determiner))
            end++;

        var noun = end;
        while (end < block.Tokens.Length && end < noun + Modifiers && IsModifier(block.Tokens[end]) && (end == noun || block.Tokens[end].IsCapitalized))
            end++;

        return end;
    }

    /// <summary>The noun of a phrase that ends at a token: the token itself, or what "of the library" belongs to.</summary>
    private static int HeadOf(ProseBlock block, int last, int first)
    {
        if (last <= first || !IsModifier(block.Tokens[last]))
            return -1;

        for (var at = last; at > first && at > last - Complement; at--)
        {
            var token = block.Tokens[at];
            if (block.TextOf(token) is "of" && EventWords.Of(block.Tokens[at - 1]) != 0)
                return at - 1;

            if (!IsModifier(token) && !token.Is(WordClasses.Article | WordClasses.Determiner))
                break;
        }

        return last;
    }

    private static EventPhrase? Make(ProseBlock block, TimeExpression time, int noun, int first, int end)
    {
        var lead = noun - 1;
        while (lead > first && lead > noun - Modifiers && (IsModifier(block.Tokens[lead]) || (lead >= time.FirstToken && lead < time.EndToken)) && !IsDefinite(block, lead))
            lead--;

        if (lead < first || !IsDefinite(block, lead))
            return null;

        var details = ImmutableArray.CreateBuilder<int>();
        var (isOrdinal, hasName) = (false, block.Tokens[noun].IsCapitalized);
        for (var at = block.Tokens[lead].Kind == TokenKind.Clitic && lead > 0 ? lead - 1 : lead; at < end; at++)
        {
            var token = block.Tokens[at];
            if (at == noun || (at >= time.FirstToken && at < time.EndToken) || !IsModifier(token) || block.TextOf(token) is "of" || token.Is(WordClasses.Determiner | WordClasses.Article))
                continue;

            isOrdinal |= block.TextOf(token) is "first" or "last" or "only" || token.Is(WordClasses.OrdinalWord);
            hasName |= token.IsCapitalized;
            details.Add(at);
        }

        return new EventPhrase(block, time, EventWords.Of(block.Tokens[noun]), noun, details.ToImmutable()) { IsOrdinal = isOrdinal, HasName = hasName, IsTold = IsObject(block, lead, first) && time.FirstToken > noun && block.TextOf(block.Tokens[time.FirstToken - 1]) is "on" or "in" };
    }

    private static bool IsObject(ProseBlock block, int lead, int first) => lead > first && block.Tokens[lead - 1].Is(WordClasses.PastVerb) && !block.Tokens[lead - 1].Is(WordClasses.Auxiliary);

    /// <summary>"The ferry sank in 1987" has a verb before the date.</summary>
    private static bool IsNoun(ProseBlock block, int at) => !block.Tokens[at].Is(WordClasses.PastVerb | WordClasses.PastParticiple) && !block.TextOf(block.Tokens[at]).EndsWith("ed", StringComparison.Ordinal);

    private static bool IsDefinite(ProseBlock block, int at) =>
        block.Tokens[at].Kind == TokenKind.Clitic || block.Tokens[at].Is(WordClasses.Possessive) || block.TextOf(block.Tokens[at]) is "the" or "The" or "that" or "That" or "this" or "This";

    private static bool IsModifier(Token token) =>
        token.IsWord && !token.Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative | WordClasses.Pronoun | WordClasses.Article | WordClasses.Month | WordClasses.Possessive);
}
