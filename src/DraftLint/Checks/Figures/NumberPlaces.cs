using System.Collections.Immutable;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>A number of four or more digits without a separator, that is a quantity.</summary>
/// <param name="Span">The number with its currency sign.</param>
/// <param name="Digits">The digits.</param>
/// <param name="IsLong">Whether it is over 9999, where every style groups.</param>
internal readonly record struct UngroupedNumber(ProseSpan Span, ProseSpan Digits, bool IsLong);

/// <summary>An amount of millions or more.</summary>
/// <param name="Span">The amount with its sign or word.</param>
/// <param name="Currency">The sign of its currency, whether it is written so or in words.</param>
internal readonly record struct Amount(ProseSpan Span, char Currency);

/// <summary>How the draft's own prose sets its numbers: each style with its places, in the order of the text.</summary>
internal sealed class NumberPlaces
{
    private readonly ImmutableArray<ProseSpan>.Builder grouped = ImmutableArray.CreateBuilder<ProseSpan>();
    private readonly ImmutableArray<UngroupedNumber>.Builder ungrouped = ImmutableArray.CreateBuilder<UngroupedNumber>();
    private readonly List<Amount> currencySigns = [];
    private readonly List<Amount> currencyWords = [];
    private readonly ImmutableArray<ProseSpan>.Builder percentSigns = ImmutableArray.CreateBuilder<ProseSpan>();
    private readonly ImmutableArray<ProseSpan>.Builder percentWords = ImmutableArray.CreateBuilder<ProseSpan>();

    /// <summary>"11,000".</summary>
    public ImmutableArray<ProseSpan> Grouped => grouped.ToImmutable();

    /// <summary>"$2000".</summary>
    public ImmutableArray<UngroupedNumber> Ungrouped => ungrouped.ToImmutable();

    /// <summary>"$1.5 million", of one currency.</summary>
    public ImmutableArray<ProseSpan> CurrencySigns(char currency) => Of(currencySigns, currency);

    /// <summary>"1.5 million dollars", of one currency.</summary>
    public ImmutableArray<ProseSpan> CurrencyWords(char currency) => Of(currencyWords, currency);

    /// <summary>"40%".</summary>
    public ImmutableArray<ProseSpan> PercentSigns => percentSigns.ToImmutable();

    /// <summary>"40 percent".</summary>
    public ImmutableArray<ProseSpan> PercentWords => percentWords.ToImmutable();

    /// <summary>Collects the places of a draft: body and footnotes, outside quotations and links.</summary>
    public static NumberPlaces Collect(SemanticModel model)
    {
        var places = new NumberPlaces();
        foreach (var block in model.Draft.Prose)
        {
            if (!block.Holds(TokenKind.Number) || !model.Parts.IsBody(block))
                continue;

            for (var i = 0; i < block.Tokens.Length; i++)
            {
                if (block.Tokens[i].IsNumber && !model.Quotations.Covers(block, i) && !IsInLink(block, block.Tokens[i]))
                    places.Add(block, i);
            }
        }

        return places;
    }

    private static ImmutableArray<ProseSpan> Of(List<Amount> amounts, char currency) => [.. amounts.Where(amount => amount.Currency == currency).Select(amount => amount.Span)];

    private static bool IsInLink(ProseBlock block, Token token)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is InlineKind.AutoLink && inline.Start <= token.Start && token.End <= inline.End)
                return true;
        }

        return false;
    }

    private void Add(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        var text = block.TextOf(tokens[at]);
        if (!char.IsAsciiDigit(text[^1]) || !char.IsAsciiDigit(text[0]) || text.Contains(':'))
            return;

        var hasSign = at > 0 && ((tokens[at - 1].Kind == TokenKind.Symbol && !tokens[at].HasSpaceBefore && QuantityUnits.IsCurrencySign(block.TextOf(tokens[at - 1]))) || (tokens[at - 1].IsWord && QuantityUnits.IsCurrencyWord(block.TextOf(tokens[at - 1]))));
        var span = hasSign ? block.SpanOf(at - 1, at + 1) : block.SpanOf(at, at + 1);
        if (text.Contains(','))
            grouped.Add(span);
        else if (WholeDigits(text) >= 4 && !(at + 1 < tokens.Length && block.TextOf(tokens[at + 1]) is "block") && IsQuantity(block, at, text, hasSign))
            ungrouped.Add(new UngroupedNumber(span, block.SpanOf(at, at + 1), WholeDigits(text) > 4));

        AddStyles(block, at, hasSign);
    }

    private void AddStyles(ProseBlock block, int at, bool hasSign)
    {
        var tokens = block.Tokens;
        if (at + 1 >= tokens.Length)
            return;

        var next = block.TextOf(tokens[at + 1]);
        if (next is "%" && !tokens[at + 1].HasSpaceBefore)
            percentSigns.Add(block.SpanOf(at, at + 2));
        else if (next is "percent" or "per" && (next is "percent" || (at + 2 < tokens.Length && block.TextOf(tokens[at + 2]) is "cent")))
            percentWords.Add(block.SpanOf(at, next is "per" ? at + 3 : at + 2));
        else if (next is "million" or "billion" or "trillion" || (!tokens[at + 1].HasSpaceBefore && next is "m" or "mn" or "bn" or "tn"))
            AddAmount(block, at, hasSign);
    }

    private void AddAmount(ProseBlock block, int at, bool hasSign)
    {
        var word = at + 2 < block.Tokens.Length ? block.TextOf(block.Tokens[at + 2]) switch
        {
            "dollars" => '$',
            "pounds" => '£',
            "euros" => '€',
            "rupees" => '₹',
            "yen" => '¥',
            _ => '\0',
        } : '\0';
        if (hasSign && word == '\0')
            currencySigns.Add(new Amount(block.SpanOf(at - 1, at + 2), block.TextOf(block.Tokens[at - 1])[0]));
        else if (word != '\0' && !hasSign)
            currencyWords.Add(new Amount(block.SpanOf(at, at + 3), word));
    }

    private static int WholeDigits(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        return point < 0 ? text.Length : point;
    }

    /// <summary>Whether digits count something: they follow a currency sign, or a lower-case noun follows them and they are no year, address or name.</summary>
    private static bool IsQuantity(ProseBlock block, int at, ReadOnlySpan<char> text, bool hasSign)
    {
        var tokens = block.Tokens;
        if (hasSign)
            return true;

        if (text[0] == '0' || text.Contains('.') || IsPartOfName(block, at))
            return false;

        if (at + 1 >= tokens.Length || !tokens[at + 1].IsWord || tokens[at + 1].IsCapitalized || !tokens[at + 1].HasSpaceBefore)
            return false;

        if (tokens[at + 1].Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Coordinator | WordClasses.Modal | WordClasses.Pronoun | WordClasses.Relative | WordClasses.Adverb | WordClasses.Subordinator | WordClasses.Article))
            return false;

        return text.Length > 4 || !CanBeYear(text) || (IsApproximated(block, at) && IsPlural(block.TextOf(tokens[at + 1]))) || IsCounted(block, at);
    }

    /// <summary>"about 2000", "as many as 2000"; "as 2015 winds down" is a year.</summary>
    private static bool IsApproximated(ProseBlock block, int at)
    {
        if (at == 0 || !block.Tokens[at - 1].Is(WordClasses.Approximator))
            return false;

        return !block.Tokens[at - 1].Is(WordClasses.Subordinator) || (at > 1 && block.TextOf(block.Tokens[at - 2]) is "many" or "few");
    }

    /// <summary>"1500 people", "2000 miles": no year has these behind it, unless it is one in which they did something.</summary>
    private static bool IsCounted(ProseBlock block, int at)
    {
        var next = block.Tokens[at + 1];
        var isUnit = next.Is(WordClasses.Unit) || block.TextOf(next) is "people" or "men" or "women" or "children" or "homes" or "jobs" or "votes" or "students" or "pupils" or "patients" or "workers" or "voters" or "teachers" or "families" or "acres" or "members" or "copies" or "books" or "houses" or "trees" or "visitors" or "refugees" or "troops" or "soldiers" or "signatures" or "ballots";
        return isUnit && (at == 0 || !block.Tokens[at - 1].Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Determiner | WordClasses.Month));
    }

    private static bool IsPartOfName(ProseBlock block, int at)
    {
        if (at == 0)
            return false;

        var previous = block.Tokens[at - 1];
        return !block.Tokens[at].HasSpaceBefore || (previous.IsWord && previous.IsCapitalized && (!previous.StartsSentence || block.TextOf(previous) is "Model" or "Flight" or "Route" or "Unit" or "Channel" or "Room")) || previous.Is(WordClasses.Month) || block.TextOf(previous) is "No." or "#" or "no.";
    }

    /// <summary>1000 to 2099 may be a year; a plural noun behind ("2300 parcels") does not make a year of a higher one.</summary>
    private static bool CanBeYear(ReadOnlySpan<char> text) => text.Length == 4 && (text[0] == '1' || (text[0] == '2' && text[1] == '0'));

    private static bool IsPlural(ReadOnlySpan<char> word) => word.EndsWith("s") && !word.EndsWith("ss");
}
