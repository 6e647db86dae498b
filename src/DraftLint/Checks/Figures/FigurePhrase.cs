using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>A figure with the words that say what it counts: "[the] 14,000 [people] [whom the dam displaced]", "[a choir of] 54 [voices]", "[a] 250-[bed] [hospital]".</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Unit">The root of what it counts or is measured in; 0 where nothing is named.</param>
/// <param name="EndOfNoun">Index behind the noun or unit.</param>
/// <param name="EndOfModifiers">Index behind what tells more of the noun: a relative clause, a participle, "in the hold".</param>
internal readonly record struct FigurePhrase(FigurePlace Place, int Unit, int EndOfNoun, int EndOfModifiers)
{
    /// <summary>A relative clause is read for so many tokens.</summary>
    private const int Reach = 12;

    /// <summary>Reads the phrase around a figure.</summary>
    public static FigurePhrase Of(FigurePlace place)
    {
        var (block, quantity) = (place.Block, place.Quantity);
        var noun = UnitTokenOf(place);
        var unit = noun < 0 ? 0 : block.Tokens[noun].IsWord ? WordRoots.OfUnit(block, noun) : block.TextOf(block.Tokens[noun])[0];
        var end = Math.Max(quantity.EndToken, noun + 1);
        return new FigurePhrase(place, unit, end, EndOf(place, quantity.IsCompound && end < place.Sentence.EndToken ? end + 1 : end));
    }

    /// <summary>Whether it stands without a noun, with what tells who they are behind it: "the 14,000 whom the dam displaced".</summary>
    public bool IsBare => Unit == 0 && Place.Quantity.Kind == QuantityKind.Count && EndOfModifiers > EndOfNoun && IsLed(["the", "those"]) && (Place.Block.Tokens[EndOfNoun].Is(WordClasses.Relative | WordClasses.PastParticiple) || (EndOfNoun + 2 < EndOfModifiers && Place.Block.TextOf(Place.Block.Tokens[EndOfNoun + 1]) is "that" or "this"));

    /// <summary>Whether a noun phrase of its own is led by one of some words: "the", "those".</summary>
    public bool IsLed(ReadOnlySpan<string> leads) => FigureSurroundings.IsLed(Place, leads);

    /// <summary>The number with its noun or unit, or with what it is the size of: "14,000 people", "50-bed clinic".</summary>
    public ProseSpan Span => Place.Block.SpanOf(Place.Quantity.FirstToken, Place.Quantity.IsCompound && Head >= 0 ? EndOfNoun + 1 : EndOfNoun);

    /// <summary>"All thirty-four of those days": they were told before.</summary>
    public static bool IsOfThose(FigurePlace place) =>
        place.Quantity.EndToken + 2 < place.Sentence.EndToken && place.Block.TextOf(place.Block.Tokens[place.Quantity.EndToken]) is "of" && place.Block.TextOf(place.Block.Tokens[place.Quantity.EndToken + 1]) is "those" or "these"
        && place.Block.Tokens[place.Quantity.EndToken + 2].IsWord && FigureSurroundings.IsLed(place, ["all"]);

    /// <summary>The owner: "the [hospital]'s 250 beds"; -1 for none.</summary>
    public int Owner => Place.Quantity.FirstToken - 2 is var at && at >= Place.Sentence.FirstToken && Place.Block.Tokens[at + 1].Kind == TokenKind.Clitic ? at : -1;

    /// <summary>What the figure is the size of: "a [choir] of 54 voices", "a [stadium] with 32,000 seats", "a 250-bed [hospital]", "the [wall], all seven meters of it"; -1 for none.</summary>
    public int Head
    {
        get
        {
            var block = Place.Block;
            var joint = Place.Quantity.FirstToken - 1;
            if (Place.Quantity.IsCompound)
                return EndOfNoun < Place.Sentence.EndToken && block.Tokens[EndOfNoun].IsWord ? EndOfNoun : -1;

            if (joint - 2 > Place.Sentence.FirstToken && block.TextOf(block.Tokens[joint]) is "all" && block.Tokens[joint - 1].Kind == TokenKind.Comma && EndOfNoun + 1 < Place.Sentence.EndToken && block.TextOf(block.Tokens[EndOfNoun]) is "of" && block.TextOf(block.Tokens[EndOfNoun + 1]) is "it" or "them")
                return joint - 2;

            return joint - 1 > Place.Sentence.FirstToken && block.TextOf(block.Tokens[joint]) is "of" or "with" && block.Tokens[joint - 1] is { IsWord: true, IsCapitalized: false } ? joint - 1 : -1;
        }
    }

    /// <summary>"250-[bed]", "ninety [minutes]", "[$]4 million", "860 [emigrants]"; -1 for none.</summary>
    private static int UnitTokenOf(FigurePlace place)
    {
        var quantity = place.Quantity;
        if (quantity.IsCompound)
            return quantity.EndToken + 1;

        if (quantity.UnitToken >= 0)
            return quantity.UnitToken;

        // "All thirty-four of those days"
        if (IsOfThose(place))
            return quantity.EndToken + 2;

        // "61 of the assembly's 120 seats"
        if (quantity.EndToken + 1 < place.Sentence.EndToken && place.Block.TextOf(place.Block.Tokens[quantity.EndToken]) is "of")
            return WholeUnit(place);

        // "14,000 people deserves" is not about deserts.
        if (quantity.NounToken == quantity.EndToken + 1 && CountedNoun.IsPlural(place.Block.TextOf(place.Block.Tokens[quantity.EndToken])))
            return quantity.EndToken;

        if (quantity.NounToken >= quantity.EndToken && quantity.NounToken <= quantity.EndToken + 2)
            return quantity.NounToken;

        // "seats 22,000"
        return quantity.NounToken < 0 && quantity.FirstToken > place.Sentence.FirstToken && place.Block.TextOf(place.Block.Tokens[quantity.FirstToken - 1]) is "seats" or "seated" or "employs" or "employed" ? quantity.FirstToken - 1 : -1;
    }

    /// <summary>"61 of the assembly's 120 [seats]", "61 of its 120 [seats]"; -1 where no number follows.</summary>
    private static int WholeUnit(FigurePlace place)
    {
        const int OwnerReach = 6;
        for (var at = place.Quantity.EndToken + 1; at < Math.Min(place.Sentence.EndToken, place.Quantity.EndToken + OwnerReach) && (place.Block.Tokens[at].IsWord || place.Block.Tokens[at].Kind == TokenKind.Clitic || place.Block.Tokens[at].IsNumber); at++)
        {
            if (place.Block.Tokens[at].IsNumber || place.Block.Tokens[at].Is(WordClasses.NumberWord))
                return CountedNoun.Behind(place.Block, at + 1, place.Sentence.EndToken);
        }

        return -1;
    }

    /// <summary>Where what is said of the noun ends: before the verb of the sentence, a mark or a conjunction.</summary>
    private static int EndOf(FigurePlace place, int from)
    {
        var block = place.Block;
        var last = Math.Min(place.Sentence.EndToken, from + Reach);
        if (from >= last || !Modifies(block, from))
            return from;

        var isRelative = false;
        var isClause = !block.Tokens[from].Is(WordClasses.Preposition) || (from + 1 < last && IsRelative(block, from + 1));
        var hasVerb = !isClause || IsParticiple(block, from);
        var at = from + (hasVerb || block.Tokens[from].Is(WordClasses.Relative) ? 1 : 0);
        for (; at < last; at++)
        {
            var token = block.Tokens[at];
            // "on Elm Street that it spared"
            if (IsRelative(block, at) && hasVerb && !isClause && !isRelative)
                (isRelative, hasVerb) = (true, false);

            if (token.Kind is TokenKind.Hyphen or TokenKind.Clitic || token.IsNumber || (token.Is(WordClasses.Relative) && (!hasVerb || !IsRelative(block, at))))
                continue;

            if (!token.IsWord || (token.Is(WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Relative) && !token.Is(WordClasses.Preposition)))
                break;

            if (!IsVerb(token))
                continue;

            if (hasVerb)
                break;

            hasVerb = true;
            while (at + 1 < last && (block.Tokens[at + 1].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Negation | WordClasses.PastParticiple) || IsEd(block, at + 1)))
                at++;
        }

        return at;
    }

    /// <summary>"that it spared", not "in that building" nor "took that road".</summary>
    private static bool IsRelative(ProseBlock block, int at) =>
        block.Tokens[at].Is(WordClasses.Relative) && !(block.TextOf(block.Tokens[at]) is "that" && at > 0 && (block.Tokens[at - 1].Is(WordClasses.Preposition) || IsDeed(block.Tokens[at - 1])));

    /// <summary>"who took that road", not "who said that".</summary>
    private static bool IsDeed(Token token) => token.Is(WordClasses.PastVerb) && !token.Is(WordClasses.SpeechVerb | WordClasses.Auxiliary | WordClasses.PastParticiple);

    private static bool Modifies(ProseBlock block, int at)
    {
        var token = block.Tokens[at];

        // "6,000 books a week"
        if (token.Is(WordClasses.Article) && at + 1 < block.Tokens.Length && block.Tokens[at + 1].Is(WordClasses.TimeUnit))
            return false;

        return token.IsWord && !token.Is(WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.Modal) && (token.Is(WordClasses.Preposition | WordClasses.Relative | WordClasses.Pronoun | WordClasses.Article) || token.IsCapitalized || IsParticiple(block, at));
    }

    private static bool IsParticiple(ProseBlock block, int at) => block.Tokens[at].Is(WordClasses.PastParticiple) || IsEd(block, at);

    private static bool IsEd(ProseBlock block, int at) => block.Tokens[at] is { IsWord: true, IsCapitalized: false, Length: > 3 } && block.TextOf(block.Tokens[at]).EndsWith("ed", StringComparison.Ordinal);

    private static bool IsVerb(Token token) => !token.IsCapitalized && token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb);
}
