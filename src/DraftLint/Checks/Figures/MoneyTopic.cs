using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>What an amount of money is the price or size of: "the $40 million [bridge]", "the [bridge] cost $40 million", "a [bond] of $40 million".</summary>
internal static class MoneyTopic
{
    /// <summary>A price is told again within so many blocks.</summary>
    private const int Blocks = 3;

    /// <summary>Nouns that name a kind of money, of which there are many.</summary>
    private static readonly HashSet<string> Kinds = new(
        ["total", "sum", "amount", "cost", "price", "bill", "fee", "fine", "raise", "value", "profit", "loss", "revenue", "rent", "salary", "average", "median", "year", "minimum", "maximum", "investment", "spending", "rest", "increase", "cut",
         "estimate", "grant", "gift", "tab", "range", "rate", "debt", "budget", "deficit", "savings", "worth", "loan", "check", "payment", "tax", "home", "house", "car", "it", "that", "this", "they", "one"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly WordList Apart = new(
        ["new", "another", "second", "first", "other", "old", "instead", "originally", "grew", "rose", "fell", "ballooned", "now", "then", "later", "until", "since", "more", "less", "half", "initial", "initially", "estimate", "estimated",
         "final", "plus", "but", "says", "said", "from", "per", "each", "than", "up", "down", "or", "if", "federal", "state", "share", "annual", "least", "most"]);

    /// <summary>Whether two amounts are told of the same definite thing.</summary>
    public static bool IsShared(SemanticModel model, FigurePlace one, FigurePlace other)
    {
        if (one.Quantity.Kind != QuantityKind.Money || other.Quantity.Kind != QuantityKind.Money || Math.Abs(other.Block.Index - one.Block.Index) > Blocks || IsOpen(model, one) || IsOpen(model, other))
            return false;

        return TopicOf(one) is { } first && TopicOf(other) is { IsDefinite: true } second && first.Noun == second.Noun;
    }

    private static (string Noun, bool IsDefinite)? TopicOf(FigurePlace place) => Behind(place) ?? Before(place) ?? Beside(place);

    /// <summary>"The bridge, at $46 million,", "For $46 million, the bridge should".</summary>
    private static (string Noun, bool IsDefinite)? Beside(FigurePlace place)
    {
        var block = place.Block;
        var (at, end) = (place.Quantity.FirstToken - 1, place.Quantity.EndToken);
        if (at == place.Sentence.FirstToken && block.TextOf(block.Tokens[at]) is "For" or "At" && end + 2 < place.Sentence.EndToken && block.Tokens[end].Kind == TokenKind.Comma && block.TextOf(block.Tokens[end + 1]) is "the" or "this" or "that")
            return Make(block, end + 2, isDefinite: true);

        var isAside = at - 2 > place.Sentence.FirstToken && block.TextOf(block.Tokens[at]) is "at" && block.Tokens[at - 1].Kind == TokenKind.Comma && end < place.Sentence.EndToken && block.Tokens[end].Kind == TokenKind.Comma;
        if (!isAside)
            return null;

        var lead = at - 3;
        if (lead > place.Sentence.FirstToken && block.TextOf(block.Tokens[lead]) is "same" or "whole")
            lead--;

        return block.TextOf(block.Tokens[lead]) is "the" or "The" or "that" or "That" or "this" or "This" ? Make(block, at - 2, isDefinite: true) : null;
    }

    /// <summary>"the $40 million bridge", "a $12 million downtown garage": the last noun of the run behind.</summary>
    private static (string Noun, bool IsDefinite)? Behind(FigurePlace place)
    {
        var block = place.Block;
        var at = place.Quantity.EndToken;
        var noun = -1;
        while (at < place.Sentence.EndToken && at < place.Quantity.EndToken + 3 && block.Tokens[at] is { IsWord: true, IsCapitalized: false } token && !IsEnd(token))
            noun = at++;

        var lead = place.Quantity.FirstToken - 1;
        if (noun < 0 || lead < place.Sentence.FirstToken || !block.Tokens[lead].Is(WordClasses.Determiner | WordClasses.Article | WordClasses.Possessive))
            return null;

        return Make(block, noun, isDefinite: block.TextOf(block.Tokens[lead]) is not ("a" or "A" or "an" or "any" or "every" or "some" or "no"));
    }

    private static bool IsEnd(Token token) =>
        token.Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative | WordClasses.Subordinator | WordClasses.PastVerb | WordClasses.Article | WordClasses.TimeUnit | WordClasses.Pronoun);

    /// <summary>"the bridge would cost $40 million", "the bond is for $40 million", "a bond of $40 million".</summary>
    private static (string Noun, bool IsDefinite)? Before(FigurePlace place)
    {
        var block = place.Block;
        var at = place.Quantity.FirstToken - 1;
        var first = place.Sentence.FirstToken;
        if (at <= first)
            return null;

        var isOf = block.TextOf(block.Tokens[at]) is "of";
        if (isOf)
        {
            at--;
        }
        else
        {
            if (block.TextOf(block.Tokens[at]) is "for" && block.TextOf(block.Tokens[at - 1]) is "is" or "was")
                at -= 2;
            else if (block.TextOf(block.Tokens[at]) is "cost" or "costs")
                at--;
            else
                return null;

            while (at > first && block.Tokens[at].Is(WordClasses.Modal | WordClasses.Auxiliary))
                at--;

            // "The contract, signed in May, was for"
            if (block.Tokens[at].Kind == TokenKind.Comma)
                at = BeforeAside(block, first, at);
        }

        if (at < first + 1 || !block.Tokens[at - 1].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive))
            return null;

        return Make(block, at, isDefinite: isOf || block.TextOf(block.Tokens[at - 1]) is "the" or "The" or "this" or "This" or "that" or "That" or "its" or "our");
    }

    private static int BeforeAside(ProseBlock block, int first, int comma)
    {
        const int Longest = 8;
        for (var at = comma - 1; at > first && at > comma - Longest; at--)
        {
            if (block.Tokens[at].Kind == TokenKind.Comma)
                return at - 1;
        }

        return comma;
    }

    private static (string Noun, bool IsDefinite)? Make(ProseBlock block, int at, bool isDefinite)
    {
        var word = block.TextOf(block.Tokens[at]).ToString();
        return block.Tokens[at] is { IsWord: true, IsCapitalized: false } && word.Length > 3 && !Kinds.Contains(word) && !word.EndsWith('s') ? (word, isDefinite) : null;
    }

    /// <summary>A year, or a time that moves on, makes another price of it; "signed in May" does not.</summary>
    private static bool IsDated(SemanticModel model, FigurePlace place)
    {
        foreach (var time in model.Time.At(place.Block, place.Block.SentenceOf(place.Quantity.FirstToken)))
        {
            if (time is not { Kind: TimeKind.Partial or TimeKind.Duration })
                return true;
        }

        return false;
    }

    /// <summary>Whether the sentence tells of another time, another plan or several prices.</summary>
    private static bool IsOpen(SemanticModel model, FigurePlace place)
    {
        var amounts = 0;
        foreach (var quantity in model.Quantities.At(place.Block, place.Sentence))
            amounts += quantity.Kind == QuantityKind.Money ? 1 : 0;

        if (amounts > 1 || IsDated(model, place))
            return true;

        for (var at = place.Sentence.FirstToken; at < place.Sentence.EndToken; at++)
        {
            if (Apart.Has(place.Block, at))
                return true;
        }

        return false;
    }
}
