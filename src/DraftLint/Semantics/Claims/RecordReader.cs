using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Claims;

/// <summary>Finds records and superlatives that the next year may break: "a record high", "the highest ever", "at its weakest in a century", "more than any other state".</summary>
internal readonly ref struct RecordReader(ProseBlock block, Sentence sentence)
{
    /// <summary>Tokens between a superlative and what makes a record of it.</summary>
    private const int Reach = 7;

    private static readonly LexemeSet Superlatives = new(ClaimVocabulary.Superlatives);
    private static readonly LexemeSet Levels = new(ClaimVocabulary.Levels);
    private static readonly LexemeSet Comparatives = new(ClaimVocabulary.Comparatives);
    private static readonly LexemeSet Peers = new(ClaimVocabulary.Peers);
    private static readonly LexemeSet Places = new(ClaimVocabulary.Places);

    private static readonly LexemeSet Signs = new(ClaimVocabulary.Superlatives, ClaimVocabulary.Comparatives, ClaimVocabulary.RecordOpeners);

    private readonly int first = sentence.FirstToken;
    private readonly int end = sentence.EndToken;

    /// <summary>The words of the first record of the sentence: index of the first token and the one behind the last; null where there is none.</summary>
    public (int First, int End)? Find()
    {
        for (var at = Signs.NextIn(block, first, end); at < end; at = Signs.NextIn(block, at + 1, end))
        {
            var token = block.Tokens[at];
            if (!token.IsWord)
                continue;

            if (Superlatives.Has(token) && Superlative(at) is > 0 and var afterSuperlative)
                return (at, afterSuperlative);

            if (Comparatives.Has(token) && Comparison(at) is > 0 and var afterComparison)
                return (at, afterComparison);

            switch (block.TextOf(token))
            {
                case "record" when Record(at) is > 0 and var afterRecord:
                    return (block.TextOf(block.Tokens[Math.Max(first, at - 1)]) is "a" ? at - 1 : at, afterRecord);
                case "high" or "low" when YearsBefore(at) is >= 0 and var afterNumber:
                    return (afterNumber, at + 1);
                case "no" or "No" when at == first && IsUnmatched(at) is > 0 and var afterMore:
                    return (at, afterMore);
                case "all" when Has(at + 1, TokenKind.Hyphen) && Is(at + 2, "time") && (Is(at + 3, "high") || Is(at + 3, "low") || Is(at + 3, "record") || Is(at + 3, "highs") || Is(at + 3, "lows")):
                    return (at, at + 4);
                case "never" when Is(at + 1, "been") && at + 2 < end && !IsJudged(at + 2) && (Comparatives.Has(block.Tokens[at + 2]) || Is(at + 2, "this")) && (Is(at - 1, "has") || Is(at - 1, "have")):
                    return (at, at + 3);
            }
        }

        return null;
    }

    /// <summary>"has never been more important": nobody counts that.</summary>
    private bool IsJudged(int at) => block.TextOf(block.Tokens[at]) is "more" or "less" or "so"
        && (at + 1 == end || block.TextOf(block.Tokens[at + 1]) is not ("expensive" or "dangerous" or "crowded" or "unequal" or "segregated" or "violent" or "profitable" or "affordable" or "common" or "numerous"));

    /// <summary>"a ten-year high": index of the number, or -1.</summary>
    private int YearsBefore(int level)
    {
        if (!Is(level - 1, "year") && !Is(level - 1, "decade") && !Is(level - 1, "month"))
            return -1;

        return level - 3 >= first && Has(level - 2, TokenKind.Hyphen) && (block.Tokens[level - 3].IsNumber || block.Tokens[level - 3].Is(WordClasses.NumberWord)) ? level - 3 : -1;
    }

    /// <summary>"No coach in Ohio has won more games", "No state spends less": index behind the comparison, or 0.</summary>
    private int IsUnmatched(int at)
    {
        if (at + 1 >= end || !(block.TextOf(block.Tokens[at + 1]) is "state" or "country" or "city" or "county" or "nation" or "district" or "school" or "coach" or "team" or "club" or "company" or "hospital" or "prison" or "university" or "industry" or "player" or "governor" or "league" || (Is(at + 1, "other") && at + 2 < end && Peers.Has(block.Tokens[at + 2]))))
            return 0;

        for (var i = at + 2; i < end && i < at + Reach + 3; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "more" or "less" or "fewer" or "higher" or "lower")
                return i + 1;

            if (block.Tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon || block.Tokens[i].Is(WordClasses.Modal | WordClasses.Relative))
                return 0;
        }

        return 0;
    }

    /// <summary>"a record high", "record-low", "a record 61,000"; "her record", "on record", "the record shows" are none.</summary>
    private int Record(int at)
    {
        var next = Has(at + 1, TokenKind.Hyphen) ? at + 2 : at + 1;
        if (next >= end)
            return 0;

        var token = block.Tokens[next];
        if (Levels.Has(token))
            return next + 1;

        var isAdjective = at > first && block.TextOf(block.Tokens[at - 1]) is "a" or "at" or "to" or "of" or "in";
        return isAdjective && (token.IsNumber || block.TextOf(token) is "$") ? at + 1 : 0;
    }

    /// <summary>What makes a record of a superlative: "ever", "on record", "in history", "in decades", "in 40 years"; 0 for a plain one.</summary>
    private int Superlative(int at)
    {
        for (var i = at + 1; i < end && i <= at + Reach; i++)
        {
            // "the biggest effect and that can be had in less than six months" tells of no record.
            if (block.Tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Quote || block.Tokens[i].Is(WordClasses.Modal))
                return 0;

            switch (block.TextOf(block.Tokens[i]))
            {
                case "ever" when !Is(i + 1, "since") && IsMeasured(at, i):
                    return Is(i + 1, "been") ? i + 2 : i + 1;
                case "on" when Is(i + 1, "record"):
                    return i + 2;
                case "in" when SpanBehind(i + 1) is > 0 and var after && IsMeasured(at, i):
                    return IsEvent(at, i) ? 0 : after;
                case "in" when IsWhole(i + 1) is > 0 and var afterWhole && (HoldsLevel(at, i) || (IsPredicate(at) && (IsRegion(afterWhole - 1) ? IsMeasured(at, i) : IsCounted(at, i)))):
                    return afterWhole;
            }
        }

        return 0;
    }

    /// <summary>"the longest war in its history", "the worst flood in memory": what happened is told, no level of today.</summary>
    private bool IsEvent(int from, int to) =>
        to == from + 2 && block.TextOf(block.Tokens[to - 1]) is "war" or "famine" or "flood" or "fire" or "strike" or "recession" or "depression" or "siege" or "massacre" or "earthquake" or "battle" or "scandal" or "trial" or "speech" or "shutdown";

    /// <summary>"decades", "a generation", "40 years", "more than a thousand years", "the state's history", "living memory".</summary>
    private int SpanBehind(int at)
    {
        for (var i = at; i < end && i < at + 6; i++)
        {
            var token = block.Tokens[i];
            if (token.Is(WordClasses.TimeUnit) && (block.TextOf(token).EndsWith("s") || block.TextOf(token) is "generation" or "century" or "decade"))
                return i + 1;

            if (block.TextOf(token) is "history" or "memory")
                return i + 1;

            if (token.IsNumber ? token.Length == 4 && !block.Text.AsSpan(token.Start, token.Length).Contains(',') : !token.IsWord && token.Kind is not (TokenKind.Clitic or TokenKind.Hyphen))
                return 0;
        }

        return 0;
    }

    /// <summary>"the nation", "the world", "Europe", "the state": the whole among which something comes first.</summary>
    private int IsWhole(int at)
    {
        var noun = at < end && block.Tokens[at].Is(WordClasses.Article | WordClasses.Possessive) ? at + 1 : at;
        if (noun >= end)
            return 0;

        // "in 28 states"
        if (noun + 1 < end && (block.Tokens[noun].IsNumber || block.Tokens[noun].Is(WordClasses.NumberWord)) && block.TextOf(block.Tokens[noun + 1]) is "states" or "counties" or "countries" or "cities" or "provinces" or "districts")
            return noun + 2;

        if (block.Tokens[noun].Is(WordClasses.Adjective) || Is(noun, "developed") || Is(noun, "industrialized"))
            noun++;

        return noun < end && noun > at && block.TextOf(block.Tokens[noun]) is "world" or "nation" or "country" or "state" or "region" or "continent" or "county" or "league" or "conference" or "district" or "city" ? noun + 1
            : block.TextOf(block.Tokens[at]) is "Europe" or "America" or "Asia" or "Africa" or "NATO" ? at + 1 : 0;
    }

    /// <summary>"the best year ever" is praise; "the most ever", "the highest ever" and "the worst unemployment ever" can be looked up.</summary>
    private bool IsMeasured(int from, int to) =>
        block.TextOf(block.Tokens[from]) is not ("best" or "worst" or "greatest" or "most" or "least" or "safest") || to == from + 1 || HoldsLevel(from, to);

    /// <summary>Whether the whole is near enough to be counted out: "the largest employer in the county", not "the richest country in the world".</summary>
    private bool IsRegion(int at) => block.TextOf(block.Tokens[at]) is "state" or "county" or "region" or "league" or "conference" or "district" or "city" or "states" or "counties" or "countries" or "cities" or "provinces" or "districts";

    /// <summary>"the largest prison system in the world": what others may outgrow, not "the longest river" nor "the richest country".</summary>
    private bool IsCounted(int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (Places.Has(block.Tokens[at]))
                return false;
        }

        if (block.TextOf(block.Tokens[from]) is "most" or "least" && from + 1 < to)
            return block.TextOf(block.Tokens[from + 1]) is "expensive" or "dangerous" or "crowded" or "polluted" or "unequal" or "segregated" or "violent" or "populous" or "profitable" or "visited" or "indebted" or "uninsured" or "affordable";

        return to > from + 1 && block.TextOf(block.Tokens[from]) is "largest" or "biggest" or "highest" or "lowest" or "smallest" or "fastest" or "deadliest" or "costliest" or "busiest" or "cheapest";
    }

    /// <summary>"is the largest", "has the lowest": the superlative is what the sentence says.</summary>
    private bool IsPredicate(int at) => Is(at - 1, "the") && (Is(at - 2, "is") || Is(at - 2, "are") || Is(at - 2, "has") || Is(at - 2, "have") || Is(at - 2, "remains"));

    private bool HoldsLevel(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Levels.Has(block.Tokens[i]) && !Superlatives.Has(block.Tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>"spends more on asphalt than any of its neighbors", "draws better than any club in its league"; "more than any other reason" is none.</summary>
    private int Comparison(int at)
    {
        if (IsMoreThanEver(at) is > 0 and var afterEver)
            return afterEver;

        if (at == first || block.Tokens[at - 1].Kind == TokenKind.Comma)
            return 0;

        for (var i = at + 1; i + 1 < end && i <= at + Reach; i++)
        {
            if (block.Tokens[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash)
                return 0;

            if (Is(i, "than") && Is(i + 1, "at") && Is(i + 2, "any") && (Is(i + 3, "time") || Is(i + 3, "point")))
                return i + 4;

            if (!Is(i, "than") || !(Is(i + 1, "any") || (Is(i + 1, "in") && Is(i + 2, "any"))))
                continue;

            var start = Is(i + 1, "in") ? i + 3 : i + 2;
            for (var noun = start; noun < end && noun <= start + 2 && !block.Tokens[noun].IsNumber && !block.Tokens[noun].Is(WordClasses.NumberWord); noun++)
            {
                if (Peers.Has(block.Tokens[noun]))
                    return noun + 1;
            }
        }

        return 0;
    }

    /// <summary>"More Americans are dying of heat than ever": a count; "it matters more than ever" is none.</summary>
    private int IsMoreThanEver(int at)
    {
        if (block.TextOf(block.Tokens[at]) is not ("More" or "more" or "Fewer" or "fewer") || at + 1 >= end || !block.Tokens[at + 1].IsWord)
            return 0;

        var noun = block.TextOf(block.Tokens[at + 1]);
        if (noun is not "people" && !(noun.Length > 3 && noun.EndsWith("s") && !noun.EndsWith("ous") && !noun.EndsWith("ss")))
            return 0;

        for (var i = at + 2; i + 1 < end && i <= at + Reach + 2; i++)
        {
            if (Is(i, "than") && Is(i + 1, "ever"))
                return i + 2;
        }

        return 0;
    }

    private bool Is(int at, ReadOnlySpan<char> word) => at >= first && at < end && block.TextOf(block.Tokens[at]).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool Has(int at, TokenKind kind) => at < end && block.Tokens[at].Kind == kind;
}
