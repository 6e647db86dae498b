using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Claims;

/// <summary>Tells figures that can be others tomorrow from those that stay.</summary>
internal static class FigureFilter
{
    private static readonly LexemeSet Members = new(ClaimVocabulary.Members);
    private static readonly LexemeSet Seats = new(ClaimVocabulary.Seats);
    /// <summary>Of schools, bridges and the like a place has few, and the same for years.</summary>
    private const int FewInstitutions = 100;

    private static readonly LexemeSet Institutions = new(ClaimVocabulary.Institutions);
    private static readonly LexemeSet Lengths = new(ClaimVocabulary.Lengths);

    /// <summary>Whether a quantity counts something that could change: no length of time, no age, no "100 percent", no "59-page".</summary>
    public static bool CanChange(ProseBlock block, Quantity figure) => figure.Kind switch
    {
        QuantityKind.Duration or QuantityKind.Age => false,
        _ when IsAgeOfNamed(block, figure) || IsDenominator(block, figure) || IsDecade(block, figure) || IsDenied(block, figure) || IsForInstance(block, figure) || IsOfOwner(block, figure) || IsLookedBackOn(block, figure) || IsTollOfDeed(block, figure) || IsOfSomebodys(block, figure) || IsBound(block, figure) || IsAttribute(block, figure) || IsHabit(block, figure) || IsOneOfSet(block, figure) || IsJoined(block, figure) || IsDimension(block, figure) || IsCapacity(block, figure) || ToldFigure.IsAside(block, figure) => false,
        QuantityKind.Percent => figure.Value is > 0 and < 100 or > 110,
        QuantityKind.Share => figure.Value is > 0.0001m and < 1 && !IsSide(block, figure) && !(figure.NounToken >= 0 && Members.Has(block.Tokens[figure.NounToken])),
        QuantityKind.Money => figure.Value > 0 && !figure.IsCompound,
        _ => figure.Value > 0 && !figure.IsCompound && !IsFigureOfSpeech(block, figure),
    };

    /// <summary>"the southern half of the island": a side, no share.</summary>
    private static bool IsSide(ProseBlock block, Quantity figure) =>
        figure.FirstToken > 0 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "northern" or "southern" or "eastern" or "western" or "upper" or "lower" or "top" or "bottom" or "front" or "back" or "left" or "right" or "inner" or "outer";

    /// <summary>"The league, 40 now and proud of it": an age.</summary>
    private static bool IsAgeOfNamed(ProseBlock block, Quantity figure) =>
        figure is { Kind: QuantityKind.Count, Value: < 120 } && figure.FirstToken > 1 && figure.EndToken < block.Tokens.Length && block.Tokens[figure.FirstToken - 1].Kind == TokenKind.Comma
        && (block.Tokens[figure.EndToken].Kind == TokenKind.Comma || block.TextOf(block.Tokens[figure.EndToken]) is "now") && block.Tokens[figure.FirstToken - 2] is { IsWord: true, IsCapitalized: true };

    /// <summary>"8 deaths per 100,000 people": what a rate is counted on.</summary>
    private static bool IsDenominator(ProseBlock block, Quantity figure) =>
        figure is { Kind: QuantityKind.Count, Value: 1_000 or 10_000 or 100_000 or 1_000_000 } && figure.FirstToken > 0 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "per" or "every";

    /// <summary>"in the early 80's"</summary>
    private static bool IsDecade(ProseBlock block, Quantity figure) =>
        figure is { Kind: QuantityKind.Count, InDigits: true, Value: < 100 } && figure.Value % 10 == 0 && figure.EndToken < block.Tokens.Length && block.Tokens[figure.EndToken] is { Kind: TokenKind.Clitic, HasSpaceBefore: false };

    /// <summary>"at a rate not of 700 but of 1,700": the other figure is the one that is claimed.</summary>
    private static bool IsDenied(ProseBlock block, Quantity figure) =>
        figure.FirstToken > 1 && block.TextOf(block.Tokens[figure.FirstToken - (block.Tokens[figure.FirstToken - 1].Is(WordClasses.Preposition) ? 2 : 1)]) is "not";

    /// <summary>"a small force (say, 5,000 troops)": a figure thought up for the sake of the argument.</summary>
    private static bool IsForInstance(ProseBlock block, Quantity figure) =>
        figure.FirstToken > 1 && block.TextOf(block.Tokens[figure.FirstToken - (block.Tokens[figure.FirstToken - 1].Kind == TokenKind.Comma ? 2 : 1)]) is "say";

    /// <summary>"a 51 percent shareholder": what somebody is.</summary>
    private static bool IsOfOwner(ProseBlock block, Quantity figure) =>
        figure.Kind == QuantityKind.Percent && figure.EndToken < block.Tokens.Length && block.TextOf(block.Tokens[figure.EndToken]) is "shareholder" or "owner" or "partner" or "stakeholder";

    /// <summary>"those 114 lots", "thirty of us": a figure that was told before, or is the writer's own.</summary>
    private static bool IsLookedBackOn(ProseBlock block, Quantity figure) => IsPricePaid(block, figure) ||
        (figure.EndToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[figure.EndToken]) is "of" && block.TextOf(block.Tokens[figure.EndToken + 1]) is "us")
        || figure.FirstToken > 0 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "those" or "Those" or "these" or "These";

    /// <summary>"For the £1,150 that the museum paid": a price of then.</summary>
    private static bool IsPricePaid(ProseBlock block, Quantity figure)
    {
        const int Reach = 5;
        if (figure.Kind != QuantityKind.Money || figure.FirstToken == 0 || figure.EndToken >= block.Tokens.Length || block.TextOf(block.Tokens[figure.FirstToken - 1]) is not ("the" or "The") || block.TextOf(block.Tokens[figure.EndToken]) is not ("that" or "which"))
            return false;

        for (var at = figure.EndToken + 1; at < block.Tokens.Length && at < figure.EndToken + Reach && block.Tokens[at].IsWord; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "paid" or "spent" or "gave" or "lent" or "cost" or "borrowed" or "raised" or "won" or "lost" && !block.Tokens[at - 1].Is(WordClasses.Auxiliary))
                return true;
        }

        return false;
    }

    /// <summary>"the murder of 20 children": who was killed in a deed that is over.</summary>
    private static bool IsTollOfDeed(ProseBlock block, Quantity figure) =>
        figure.FirstToken > 1 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "of" && block.TextOf(block.Tokens[figure.FirstToken - 2]) is "murder" or "murders" or "killing" or "killings" or "massacre" or "slaughter" or "execution" or "abduction" or "kidnapping" or "lynching" or "assassination";

    /// <summary>"less than 1% of hers", "a third of my salary": a comparison that the writer draws, or what is his own.</summary>
    private static bool IsOfSomebodys(ProseBlock block, Quantity figure) =>
        figure.Kind is QuantityKind.Percent or QuantityKind.Share && figure.EndToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[figure.EndToken]) is "of" && block.TextOf(block.Tokens[figure.EndToken + 1]) is "my" && !ToldFigure.IsOfPeopleToday(block, figure.EndToken + 2) ||
        figure.EndToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[figure.EndToken]) is "of" && block.TextOf(block.Tokens[figure.EndToken + 1]) is "hers" or "his" or "theirs" or "mine" or "ours" or "yours" && !block.Tokens[figure.EndToken + 1].IsCapitalized
        && (figure.EndToken + 2 >= block.Tokens.Length || !block.Tokens[figure.EndToken + 2].IsWord);

    /// <summary>Whether a figure is fixed by its noun or unit: members of a body, words of a document, miles.</summary>
    /// <param name="block">The block.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="isMarked">Whether "now" or the like says that it was another one: then the members of a body are not fixed.</param>
    public static bool IsFixed(ProseBlock block, Quantity figure, bool isMarked) =>
        (figure.Kind == QuantityKind.Measure && figure.UnitToken >= 0 && Lengths.Has(block.Tokens[figure.UnitToken]) && (!isMarked || IsWay(block, figure)))
        || (figure.NounToken >= 0 && figure.Kind == QuantityKind.Count
            && ((figure.Value < FewInstitutions && figure.NounToken == figure.EndToken && Institutions.Has(block.Tokens[figure.NounToken])) || (!isMarked && Members.Has(block.Tokens[figure.NounToken])) || (!isMarked && figure.Precision == Precision.Exact && Seats.Has(block.Tokens[figure.NounToken]))));

    /// <summary>"is now forty miles away": a way is as long as it is.</summary>
    private static bool IsWay(ProseBlock block, Quantity figure) => block.TextOf(block.Tokens[figure.UnitToken - 1]) is not ("square" or "cubic") && block.TextOf(block.Tokens[figure.UnitToken]) is "mile" or "miles" or "kilometer" or "kilometers" or "kilometre" or "kilometres" or "meters" or "metres" or "feet" or "yards" or "km";

    /// <summary>"Half of the country lives near the coast": said roughly, not counted.</summary>
    public static bool IsRoughHalf(ProseBlock block, Quantity figure)
    {
        if (figure is not { Kind: QuantityKind.Share, Value: 0.5m, InDigits: false, Precision: Precision.Exact } || figure.EndToken + 2 >= block.Tokens.Length)
            return false;

        var noun = block.TextOf(block.Tokens[figure.EndToken]) is "of" ? figure.EndToken + 2 : figure.EndToken + 1;
        return block.Tokens[noun - 1].Is(WordClasses.Article) && block.TextOf(block.Tokens[noun]) is "country" or "town" or "city" or "village" or "world" or "nation" or "continent" or "planet" or "valley" or "street" or "neighborhood" or "coast" or "island"
            && (noun + 1 >= block.Tokens.Length || block.Tokens[noun + 1].Kind != TokenKind.Clitic);
    }

    /// <summary>"a $500,000 loan", "the 6.9 billion dollar deficit": an amount that describes its noun.</summary>
    private static bool IsAttribute(ProseBlock block, Quantity figure)
    {
        if (figure.Kind != QuantityKind.Money || figure.EndToken >= block.Tokens.Length || !block.Tokens[figure.EndToken].IsWord)
            return false;

        const WordClasses NoNouns = WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Article | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Adverb | WordClasses.Subordinator
            | WordClasses.Pronoun | WordClasses.Relative;
        var hasDeterminer = figure.FirstToken > 0 && block.Tokens[figure.FirstToken - 1].Is(WordClasses.Article | WordClasses.Possessive);
        var isSingular = figure.UnitToken >= 0 && block.TextOf(block.Tokens[figure.UnitToken]) is "dollar" or "euro" or "cent" or "pound";
        return (hasDeterminer || isSingular) && !block.Tokens[figure.EndToken].Is(NoNouns);
    }

    /// <summary>"up to 20 percent", "as high as $3,500": how far it may go, not how far it went.</summary>
    public static bool IsUpperLimit(ProseBlock block, Quantity figure) =>
        figure.FirstToken > 1 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "to" or "as" && block.TextOf(block.Tokens[figure.FirstToken - 2]) is "up" or "high" or "much" or "low" or "little";

    /// <summary>"$200 or less", "100 or more": a limit that somebody set.</summary>
    private static bool IsBound(ProseBlock block, Quantity figure) =>
        IsBoundAt(block, figure.EndToken) || (figure.NounToken >= 0 && IsBoundAt(block, figure.NounToken + 1));

    private static bool IsBoundAt(ProseBlock block, int at) =>
        IsHabit(block, at) || at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at]) is "or" && block.TextOf(block.Tokens[at + 1]) is "less" or "more" or "fewer" or "higher" or "lower" or "greater" or "so";

    /// <summary>"30 on a good night": what comes again and again.</summary>
    private static bool IsHabit(ProseBlock block, int at) =>
        at + 2 < block.Tokens.Length && block.TextOf(block.Tokens[at]) is "on" or "in" && block.TextOf(block.Tokens[at + 1]) is "a" or "an" && block.TextOf(block.Tokens[at + 2]) is "good" or "bad" or "typical" or "normal" or "slow" or "average";

    /// <summary>"30- and 50-megaton bombs": the number describes its noun.</summary>
    private static bool IsJoined(ProseBlock block, Quantity figure) =>
        figure.EndToken < block.Tokens.Length && block.Tokens[figure.EndToken] is { Kind: TokenKind.Hyphen, HasSpaceBefore: false }
        && figure.EndToken + 1 < block.Tokens.Length && block.Tokens[figure.EndToken + 1] is { IsNumber: false, HasSpaceBefore: true };

    /// <summary>"22 meters in diameter", "8 mg", "3.15 cm": what was measured once.</summary>
    private static bool IsDimension(ProseBlock block, Quantity figure) =>
        figure.Kind == QuantityKind.Measure && figure.UnitToken >= 0
        && (block.TextOf(block.Tokens[figure.UnitToken]) is "mg" or "cm" or "mm" or "gram" or "grams" or "inches"
            || (figure.UnitToken + 2 < block.Tokens.Length && block.TextOf(block.Tokens[figure.UnitToken + 1]) is "in" && block.TextOf(block.Tokens[figure.UnitToken + 2]) is "diameter" or "length" or "width" or "height")
            || IsSizeOfPlace(block, figure)
            || (figure.UnitToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[figure.UnitToken + 1]) is "long" or "wide" or "tall" or "deep" or "thick"));

    /// <summary>"the sanctuary, 31 acres of dunes,": how large a place is.</summary>
    private static bool IsSizeOfPlace(ProseBlock block, Quantity figure) =>
        block.TextOf(block.Tokens[figure.UnitToken]) is "acres" or "hectares" or "miles" && figure.FirstToken > 0 && block.Tokens[figure.FirstToken - 1].Kind is TokenKind.Comma or TokenKind.Dash
        && figure.UnitToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[figure.UnitToken + 1]) is "of";

    /// <summary>"a line with a capacity of 380,000 barrels": what it was built for.</summary>
    private static bool IsCapacity(ProseBlock block, Quantity figure) =>
        figure.FirstToken > 2 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "of" && block.TextOf(block.Tokens[figure.FirstToken - 2]) is "capacity" && block.Tokens[figure.FirstToken - 3].Is(WordClasses.Article);

    /// <summary>"30 on a good night", "$4 on a bad day": what one reckons with, no count of a day.</summary>
    private static bool IsHabit(ProseBlock block, Quantity figure) =>
        IsHabitAt(block, figure.EndToken) || (figure.NounToken >= 0 && IsHabitAt(block, figure.NounToken + 1));

    private static bool IsHabitAt(ProseBlock block, int at) =>
        at + 3 < block.Tokens.Length && block.TextOf(block.Tokens[at]) is "on" or "in" && block.TextOf(block.Tokens[at + 1]) is "a" or "an"
        && block.TextOf(block.Tokens[at + 2]) is "good" or "bad" or "slow" or "busy" or "quiet" or "rainy" or "wet" or "dry" or "hot" or "cold" or "clear" or "lucky" or "fine" or "normal" or "ordinary";

    /// <summary>"one of nineteen areas": the set is as large as it is; "one in five" is a share.</summary>
    private static bool IsOneOfSet(ProseBlock block, Quantity figure) =>
        figure.Kind == QuantityKind.Share && figure.EndToken - figure.FirstToken > 2 && block.TextOf(block.Tokens[figure.FirstToken]) is "one" or "One" && block.TextOf(block.Tokens[figure.FirstToken + 1]) is "of";

    /// <summary>"a couple thousand samples", "a million reasons", "a thousand cuts": a round number in words behind an article.</summary>
    private static bool IsFigureOfSpeech(ProseBlock block, Quantity figure) =>
        (!figure.InDigits && figure.FirstToken > 0 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "couple" or "few" or "several")
        || !figure.InDigits && block.TextOf(block.Tokens[figure.FirstToken]) is "a" or "A" && figure.Value is 100 or 1_000 or 1_000_000 && figure.ApproximatorToken == figure.FirstToken && !ToldFigure.IsReached(block, figure);
}
