using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Says whether a figure's phrase tells again what an earlier figure was told of.</summary>
internal static class RetellingReader
{
    /// <summary>So near to a figure a word says something of it.</summary>
    private const int Near = 4;

    /// <summary>A phrase behind a figure has so many tokens at most.</summary>
    private const int Phrase = 10;

    /// <summary>Words that make another quantity of the same noun, near either figure.</summary>
    private static readonly WordList Apart = new(
        ["other", "another", "additional", "extra", "more", "fewer", "less", "second", "third", "first", "next", "previous", "former", "predecessor", "remaining", "rest", "now", "then", "later", "until", "since", "per", "would", "could", "should", "may", "might",
         "if", "plans", "planned", "promised", "proposed", "wanted", "hoped", "asked", "meant", "expected", "says", "said", "estimated", "estimates", "only", "instead", "almost", "average"]);

    /// <summary>What somebody wishes for is no other telling of what there is.</summary>
    private static readonly HashSet<string> Wishes = new(["dream", "dreams", "wish", "wishes", "want", "wants", "ideal", "need", "needs"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the second phrase can only mean the figure of the first.</summary>
    public static bool IsRetelling(SemanticModel model, FigurePhrase one, FigurePhrase other, int reach)
    {
        if (IsApart(one, other, one.Place.Quantity.FirstToken - Near, one.EndOfNoun + Near))
            return false;

        // "I should like to put one of them in front of those 34 children": what points back is no wish.
        var start = ClauseStart(other.Place);
        if (IsApart(other, one, other.IsLed(["those", "these", "the"]) ? Math.Max(start, other.Place.Quantity.FirstToken - Near) : start, other.EndOfModifiers))
            return false;

        return IsDescribed(one, other, reach) || IsAllThere(one, other) || IsPointedAt(one, other, reach) || (IsSizeOf(one, other, reach) && (IsDefiniteSize(other) || !RetellingTime.IsDated(model, one))) || IsRateAgain(one, other, reach) || IsActedAgain(one, other, reach);
    }

    /// <summary>"the 680 emigrants in the hold", "those 83 men lost on that ridge": everything that is said of them was said of the first.</summary>
    private static bool IsDescribed(FigurePhrase one, FigurePhrase other, int reach)
    {
        if (!other.IsLed(["the", "those", "these", "that", "all"]) || other.Place.Quantity.IsCompound)
            return false;

        var overlap = Compare(one, other.Place.Block, other.EndOfNoun, other.EndOfModifiers, reach, other.Unit);
        return overlap.Missing == 0 && overlap.Shared >= (one.Place.Quantity.Kind == QuantityKind.Money ? 2 : 1);
    }

    /// <summary>Whether what is said of a figure without a noun was said of the first: "the 14,000 whom the dam displaced".</summary>
    public static bool Tells(FigurePhrase one, FigurePhrase other, int reach) =>
        Compare(one, other.Place.Block, other.EndOfNoun, other.EndOfModifiers, reach, other.Unit) is { Missing: 0, Shared: > 0 };

    /// <summary>Whether two words at least that are said of a definite figure were said of the first, and none that were not: "the ten years of the enrichment cap".</summary>
    public static bool TellsFully(FigurePhrase one, FigurePhrase other, int reach) =>
        other.IsLed(["the", "those", "these", "that", "all"]) && Compare(one, other.Place.Block, other.EndOfNoun, other.EndOfModifiers, reach, other.Unit) is { Missing: 0, Shared: > 1 };

    /// <summary>Whether words behind a pointing figure make another thing of it: "31 tons of instruments" and "those 19 tons of fuel".</summary>
    public static bool IsRestricted(FigurePlace one, FigurePlace other)
    {
        const int Reach = 30;
        var (first, second) = (FigurePhrase.Of(one), FigurePhrase.Of(other));
        return second.EndOfModifiers > second.EndOfNoun && other.Block.Tokens[second.EndOfNoun].Is(WordClasses.Preposition | WordClasses.Relative) && Compare(first, other.Block, second.EndOfNoun, second.EndOfModifiers, Reach, second.Unit) is { Shared: 0, Missing: > 0 };
    }

    /// <summary>"has 312 students" and "Every one of the 331 students in that building", "we have nine nurses" and "With eleven public health nurses in the zone": all that there are.</summary>
    private static bool IsAllThere(FigurePhrase one, FigurePhrase other)
    {
        var (block, first, lead) = (other.Place.Block, other.Place.Quantity.FirstToken, one.Place.Quantity.FirstToken - 1);
        if (one.Place.Quantity.Kind != QuantityKind.Count || lead <= one.Place.Sentence.FirstToken || one.Place.Block.TextOf(one.Place.Block.Tokens[lead]) is not ("has" or "have" or "had") || first <= other.Place.Sentence.FirstToken || IsSupposed(other.Place))
            return false;

        var isHere = other.EndOfModifiers == other.EndOfNoun || (other.EndOfModifiers == other.EndOfNoun + 3 && block.TextOf(block.Tokens[other.EndOfNoun]) is "in" or "at" or "on" && block.TextOf(block.Tokens[other.EndOfNoun + 1]) is "that" or "this" or "the" or "our");
        if (!isHere)
            return false;

        var isWith = first - 1 == other.Place.Sentence.FirstToken && block.TextOf(block.Tokens[first - 1]) is "With";
        return isWith || (first - 3 >= other.Place.Sentence.FirstToken && block.TextOf(block.Tokens[first - 1]) is "the" && block.TextOf(block.Tokens[first - 2]) is "of" && block.TextOf(block.Tokens[first - 3]) is "one" or "each" or "Each" or "all" or "All");
    }

    /// <summary>"those 480 pages", "those twenty-six hours": years and days go by everywhere.</summary>
    private static bool IsPointedAt(FigurePhrase one, FigurePhrase other, int reach)
    {
        const int Nearest = 4;
        var (block, kind) = (other.Place.Block, other.Place.Quantity.Kind);
        if (kind == QuantityKind.Money || !other.IsLed(["those", "these"]) || block.Index - one.Place.Block.Index > Nearest)
            return false;

        var unit = block.TextOf(block.Tokens[other.EndOfNoun - 1]);
        return unit is not ("years" or "days" or "months" or "decades" or "people" or "things" or "words" or "times") && (IsLength(other) || Compare(one, block, other.EndOfNoun, other.EndOfModifiers, reach, other.Unit).Missing == 0);
    }

    /// <summary>"those 29 hours beside a lorry": where they were spent makes no other hours of them; a clause may.</summary>
    private static bool IsLength(FigurePhrase phrase) =>
        phrase.Place.Quantity.Kind == QuantityKind.Duration && (phrase.EndOfModifiers == phrase.EndOfNoun || (phrase.Place.Block.Tokens[phrase.EndOfNoun].Is(WordClasses.Preposition) && !HasClause(phrase)));

    private static bool HasClause(FigurePhrase phrase)
    {
        for (var at = phrase.EndOfNoun; at < phrase.EndOfModifiers; at++)
        {
            if (phrase.Place.Block.Tokens[at].Is(WordClasses.Relative))
                return true;
        }

        return false;
    }

    /// <summary>"a choir of 54 voices", "a 250-bed hospital", "the hospital's 250 beds": the size of what the first figure was told of.</summary>
    private static bool IsSizeOf(FigurePhrase one, FigurePhrase other, int reach)
    {
        var (block, isOwned) = (other.Place.Block, other.Owner >= 0);
        var head = isOwned ? other.Owner : other.Head;
        if (head < 0 || one.Place.Quantity.Kind == QuantityKind.Money || IsSupposed(other.Place, mayBeWish: true) || IsToldOfAnother(other) || IsAnyOf(one, other))
            return false;

        var root = WordRoots.Of(block, head);
        if (root == 0 || root == other.Unit || !Holds(one, root, reach))
            return false;

        if (isOwned)
            return true;

        var more = Compare(one, block, other.EndOfNoun, other.EndOfModifiers, reach, other.Unit);
        return other.Place.Quantity.IsCompound ? more.Missing == 0 : Compare(one, block, ClauseStart(other.Place), head, reach, other.Unit).Missing == 0 && !NamesAnother(one, other, reach);
    }

    /// <summary>"A city of 90,000 people", "a nine-member board" before "a seven-member board": any such city.</summary>
    private static bool IsAnyOf(FigurePhrase one, FigurePhrase other) =>
        one.Place.Quantity.IsCompound ? other.Place.Quantity.IsCompound && IsIndefinite(one.Place, one.Place.Quantity.FirstToken) : one.Head >= 0 && one.Head < one.Place.Quantity.FirstToken && IsIndefinite(one.Place, one.Head);

    private static bool IsIndefinite(FigurePlace place, int noun) =>
        noun > place.Sentence.FirstToken && place.Block.TextOf(place.Block.Tokens[noun - 1]) is "a" or "an" or "A" or "An" or "another" or "Another";

    /// <summary>"the hospital's 250 beds", "That old wall, all seven meters of it": one thing, whenever it was told of.</summary>
    private static bool IsDefiniteSize(FigurePhrase phrase)
    {
        const int AdjectiveReach = 3;
        for (var at = phrase.Head - 1; phrase.Owner < 0 && at >= phrase.Place.Sentence.FirstToken && at >= phrase.Head - AdjectiveReach; at--)
        {
            if (phrase.Place.Block.TextOf(phrase.Place.Block.Tokens[at]) is "that" or "That" or "this" or "This" or "the" or "The")
                return true;
        }

        return phrase.Owner >= 0;
    }

    /// <summary>"A tower of fifty storeys, which the council turned down": which one it is.</summary>
    private static bool IsToldOfAnother(FigurePhrase phrase)
    {
        var (block, at) = (phrase.Place.Block, phrase.EndOfModifiers);
        return at + 1 < phrase.Place.Sentence.EndToken && block.Tokens[at].Kind == TokenKind.Comma && block.Tokens[at + 1].Is(WordClasses.Relative);
    }

    /// <summary>"A city of 60,000 people in Finland": a name that the first telling has not.</summary>
    private static bool NamesAnother(FigurePhrase one, FigurePhrase other, int reach)
    {
        var block = other.Place.Block;
        for (var at = other.EndOfNoun; at < other.EndOfModifiers; at++)
        {
            if (block.Tokens[at].IsCapitalized && WordRoots.Of(block, at) is not 0 and var root && !Holds(one, root, reach))
                return true;
        }

        return false;
    }

    private static bool IsSupposed(FigurePlace place, bool mayBeWish = false)
    {
        for (var at = place.Sentence.FirstToken; at < place.Sentence.EndToken; at++)
        {
            var word = place.Block.TextOf(place.Block.Tokens[at]);
            if (word is "would" or "could" || (mayBeWish && Wishes.Contains(word.ToString())))
                return true;
        }

        return false;
    }

    /// <summary>"pays each crossing guard $9 an hour" and "On $12 an hour, a crossing guard cannot live".</summary>
    private static bool IsRateAgain(FigurePhrase one, FigurePhrase other, int reach)
    {
        if (other.Place.Quantity.Kind != QuantityKind.Money || IsSupposed(other.Place) || !other.IsLed(["on", "at", "with", "those", "that"]) || !FigureSurroundings.ShareTime(one.Place, other.Place))
            return false;

        var overlap = Compare(one, other.Place.Block, other.EndOfNoun, other.Place.Sentence.EndToken, reach, other.Unit);
        return overlap.Shared >= 2;
    }

    /// <summary>"Having lent the shipyard €90 million", "a commission that has heard 181 witnesses": the same act, told as known.</summary>
    private static bool IsActedAgain(FigurePhrase one, FigurePhrase other, int reach)
    {
        var (block, start) = (other.Place.Block, ClauseStart(other.Place));
        if (!IsBackground(other.Place, start) || IsSupposed(other.Place))
            return false;

        var before = Compare(one, block, start, other.Place.Quantity.FirstToken, reach, other.Unit);
        var shared = before.Shared + Compare(one, block, other.EndOfNoun, ClauseEnd(other), reach, other.Unit).Shared;
        return shared >= 2 && before.Missing <= shared / 2;
    }

    /// <summary>"Having", "To have", "who", "that", "when": what is told is known already.</summary>
    private static bool IsBackground(FigurePlace place, int start)
    {
        for (var at = start; at < place.Quantity.FirstToken; at++)
        {
            var word = place.Block.TextOf(place.Block.Tokens[at]);
            if (word is "Having" or "having" or "who" or "that" or "which" or "whom" or "when" or "When" || (word is "To" or "to" && place.Block.TextOf(place.Block.Tokens[at + 1]) is "have"))
                return true;
        }

        return false;
    }

    /// <summary>Compares the words of a stretch of the later telling with the sentence of the earlier one.</summary>
    private static Overlap Compare(FigurePhrase one, ProseBlock block, int from, int end, int reach, int unit)
    {
        var (shared, missing) = (0, 0);
        for (var at = from; at < end; at++)
        {
            var root = block.Tokens[at].IsNumber ? -1 : WordRoots.Of(block, at);
            if (root == 0 || root == unit)
                continue;

            if (root == -1 ? HoldsNumber(one, block.TextOf(block.Tokens[at])) : Holds(one, root, reach))
                shared++;
            else
                missing++;
        }

        return new Overlap(shared, missing);
    }

    private static bool Holds(FigurePhrase one, int root, int reach)
    {
        var place = one.Place;
        return WordRoots.IsIn(place.Block, Math.Max(place.Sentence.FirstToken, place.Quantity.FirstToken - reach), Math.Min(place.Sentence.EndToken, place.Quantity.EndToken + reach), root);
    }

    private static bool HoldsNumber(FigurePhrase one, ReadOnlySpan<char> number)
    {
        for (var at = one.Place.Sentence.FirstToken; at < one.Place.Sentence.EndToken; at++)
        {
            if (one.Place.Block.Tokens[at].IsNumber && one.Place.Block.TextOf(one.Place.Block.Tokens[at]).SequenceEqual(number))
                return true;
        }

        return false;
    }

    /// <summary>Where the clause of a figure begins: behind the last mark or conjunction.</summary>
    private static int ClauseStart(FigurePlace place)
    {
        var at = place.Quantity.FirstToken;
        while (at > place.Sentence.FirstToken && (place.Block.Tokens[at - 1].IsWord || place.Block.Tokens[at - 1].Kind is TokenKind.Clitic or TokenKind.Hyphen or TokenKind.Symbol) && !place.Block.Tokens[at - 1].Is(WordClasses.Coordinator))
            at--;

        return at;
    }

    /// <summary>Where it ends: before the next mark or conjunction, or the next verb's subject.</summary>
    private static int ClauseEnd(FigurePhrase phrase)
    {
        const int Reach = 10;
        var (block, at) = (phrase.Place.Block, phrase.EndOfNoun);
        while (at < phrase.Place.Sentence.EndToken && at < phrase.EndOfNoun + Reach && (block.Tokens[at].IsWord || block.Tokens[at].Kind is TokenKind.Clitic or TokenKind.Hyphen or TokenKind.Number) && !block.Tokens[at].Is(WordClasses.Coordinator))
            at++;

        return at;
    }

    /// <summary>"those called up since January serve twelve months": since when they are who serve.</summary>
    private static bool IsOfWhom(FigurePlace place, int at)
    {
        if (at >= place.Quantity.FirstToken - 2 || place.Block.TextOf(place.Block.Tokens[at]) is not ("since" or "until"))
            return false;

        for (var lead = at - 1; lead >= place.Sentence.FirstToken && lead > at - Near && place.Block.Tokens[lead].IsWord; lead--)
        {
            if (place.Block.TextOf(place.Block.Tokens[lead]) is "those" or "Those")
                return true;
        }

        return false;
    }

    /// <summary>"in the first contingent" and "in that first contingent": what both say sets neither apart.</summary>
    private static bool SaysToo(FigurePhrase twin, FigurePhrase phrase, int at)
    {
        if (!phrase.Place.Block.Tokens[at].Is(WordClasses.OrdinalWord) && phrase.Place.Block.TextOf(phrase.Place.Block.Tokens[at]) is not ("first" or "second" or "third"))
            return false;

        for (var i = twin.EndOfNoun; i < Math.Min(twin.Place.Sentence.EndToken, twin.EndOfNoun + Phrase); i++)
        {
            if (twin.Place.Block.TextOf(twin.Place.Block.Tokens[i]).SequenceEqual(phrase.Place.Block.TextOf(phrase.Place.Block.Tokens[at])))
                return true;
        }

        return false;
    }

    private static bool IsApart(FigurePhrase phrase, FigurePhrase twin, int from, int end)
    {
        var place = phrase.Place;
        for (var at = Math.Max(from, place.Sentence.FirstToken); at < Math.Min(end, place.Sentence.EndToken); at++)
        {
            if ((at < place.Quantity.FirstToken || at >= place.Quantity.EndToken) && Apart.Has(place.Block, at) && !IsOfWhom(place, at) && !SaysToo(twin, phrase, at))
                return true;
        }

        return FigureSurroundings.IsLed(place, ["from", "than", "least", "most", "up", "down", "each", "every"]) || (phrase.EndOfModifiers < place.Sentence.EndToken && place.Block.TextOf(place.Block.Tokens[phrase.EndOfModifiers]) is "left" or "more" or "fewer" or "less" or "remain" or "remained" or "now" or "later" or "each");
    }

    /// <summary>How many words of weight two tellings share, and how many the later one has alone.</summary>
    private readonly record struct Overlap(int Shared, int Missing);
}
