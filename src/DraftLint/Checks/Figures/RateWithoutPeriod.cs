using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;
using WordSet = System.Collections.Generic.HashSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace DraftLint.Checks.Figures;

/// <summary>Pay, rent or a premium has no hour, month or year: "It receives $2,000 for each soldier", "Nurses here are paid $5,100."</summary>
/// <remarks>Only sums that may be monthly as well as yearly are judged: $15 is understood as an hour's wage and $60,000 as a year's.</remarks>
internal sealed class RateWithoutPeriod : Check
{
    private const decimal LeastPay = 100, MostPay = 15_000;

    /// <summary>Words between the amount and the noun that it stands for, or between a verb and its amount.</summary>
    private const int Reach = 4;

    /// <summary>Tokens before and behind the amount in which a period is looked for.</summary>
    private const int Horizon = 80;

    /// <summary>Words that say how long, or that it is paid once.</summary>
    private static readonly WordSet Periods = Set(
        "hour hours hourly day days daily night nights week weeks weekly month months monthly year years yearly annual annually quarter quarters quarterly season seasons semester",
        "season seasons shift shifts term once time");

    /// <summary>What is paid once.</summary>
    private static readonly WordSet Single = Set(
        "bonus bonuses grant grants fine fines fee fees prize prizes award awards reward rewards bounty check checks refund refunds rebate rebates settlement damages compensation deposit ticket tickets",
        "tax taxes loan loans gift gifts debt debts ransom tuition scholarship scholarships relief credit subsidy cost price prices sale");

    private static readonly WordSet PayVerbs = Set("pay pays paying paid receive receives receiving get gets getting earn earns earning charge charges charging");

    /// <summary>People who serve or are kept over time.</summary>
    private static readonly WordSet Served = Set(
        "soldier soldiers troop worker workers laborer laborers guard inmate inmates prisoner prisoners detainee detainees tenant tenants resident residents employee employees recruit recruits fighter mercenary",
        "officer nurse teacher refugee migrant patient child bed apartment sailor pilot driver");

    private static readonly WordSet Earnings = Set("earn earns make makes");
    private static readonly WordSet Wages = Set("rent rents premium premiums wage wages salary salaries pay stipend stipends allowance pension pensions");
    private static readonly WordSet Be = Set("is are of at");

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var place in FigurePlace.In(model))
        {
            if (place.Quantity is { Kind: QuantityKind.Money, IsCompound: false } && (IsForEach(place) || IsPay(place)) && !HasPeriod(place))
                yield return rule.At(place.Span);
        }
    }

    /// <summary>"receives $2,000 for each soldier", "pays landlords $900 per tenant"</summary>
    private static bool IsForEach(FigurePlace place)
    {
        var (block, tokens) = (place.Block, place.Block.Tokens);
        var at = place.Quantity.EndToken;
        if (at + 1 >= place.Sentence.EndToken || place.Quantity.Value >= MostPay)
            return false;

        var noun = block.TextOf(tokens[at]) is "per" ? at + 1 : block.TextOf(tokens[at]) is "for" && block.TextOf(tokens[at + 1]) is "each" or "every" ? at + 2 : 0;
        if (noun == 0 || noun >= place.Sentence.EndToken || !(Served.Contains(block.TextOf(tokens[noun])) || (noun + 1 < place.Sentence.EndToken && Served.Contains(block.TextOf(tokens[noun + 1])))))
            return false;

        for (var i = place.Quantity.ApproximatorToken - 1; i >= Math.Max(place.Sentence.FirstToken, place.Quantity.ApproximatorToken - Reach); i--)
        {
            if (PayVerbs.Contains(block.TextOf(tokens[i])))
                return true;
        }

        return false;
    }

    /// <summary>"are paid $5,100", "a clerk earns $2,900", "the rent is $1,150", with nothing behind that would say for what.</summary>
    private static bool IsPay(FigurePlace place)
    {
        var (block, tokens) = (place.Block, place.Block.Tokens);
        var verb = place.Quantity.ApproximatorToken - 1;
        if (place.Quantity.Value is < LeastPay or >= MostPay || !EndsClause(place) || verb <= place.Sentence.FirstToken)
            return false;

        if (block.TextOf(tokens[verb]) is "paid")
            return block.TextOf(tokens[verb - 1]) is "is" or "are" || (verb - 1 > place.Sentence.FirstToken && tokens[verb - 1].Is(WordClasses.Adverb) && block.TextOf(tokens[verb - 2]) is "is" or "are");

        return Earnings.Contains(block.TextOf(tokens[verb])) || (Be.Contains(block.TextOf(tokens[verb])) && Wages.Contains(block.TextOf(tokens[verb - 1])));
    }

    /// <summary>Whether the clause is over with the amount.</summary>
    private static bool EndsClause(FigurePlace place)
    {
        var at = place.Quantity.EndToken;
        if (at >= place.Sentence.EndToken)
            return true;

        var token = place.Block.Tokens[at];
        return token.Kind is TokenKind.Period or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Exclamation or TokenKind.Question
            || token.Is(WordClasses.Coordinator | WordClasses.Subordinator);
    }

    /// <summary>Whether this sentence or the one before says how long or how often, or that it is no pay.</summary>
    private static bool HasPeriod(FigurePlace place)
    {
        var sentence = place.Block.SentenceOf(place.Quantity.FirstToken);
        var first = Math.Max(place.Block.Sentences[Math.Max(0, sentence - 1)].FirstToken, place.Quantity.FirstToken - Horizon);
        var end = Math.Min(place.Sentence.EndToken, place.Quantity.EndToken + Horizon);
        for (var i = first; i < end; i++)
        {
            var token = place.Block.Tokens[i];
            var word = place.Block.TextOf(token);
            if (Periods.Contains(word) || Single.Contains(word) || token.Is(WordClasses.TimeUnit) || IsYear(place.Block, token))
                return true;
        }

        return false;
    }

    private static bool IsYear(ProseBlock block, Token token) => token is { Kind: TokenKind.Number, Length: 4 } && block.TextOf(token)[0] is '1' or '2';

    /// <summary>A set of words, whatever their case; the lexicon does not need to know them, for only the neighborhood of a sum is looked at.</summary>
    private static WordSet Set(params string[] lists) =>
        new HashSet<string>(lists.SelectMany(static list => list.Split(' ')), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
