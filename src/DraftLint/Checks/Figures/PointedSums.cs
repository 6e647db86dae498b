using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>
/// Finds a sum of money that can only be one told before, with another number: "asked for $4.2 million" and "If the $4.6 million seems a lot", "The general fund is put at $48.2 million" and "a general fund of $44.8 million",
/// "at a price of $406 million" and "For $460 million" of the same battery.
/// </summary>
internal static class PointedSums
{
    /// <summary>A sum is told again within so many paragraphs.</summary>
    private const int Blocks = 40;

    /// <summary>So many sums before a sum are compared with it.</summary>
    private const int Lookback = 24;

    /// <summary>What stands so many tokens before a sum tells what it is the sum of.</summary>
    private const int TopicReach = 14;

    private static readonly WordList Apart = new(
        ["another", "other", "second", "new", "more", "less", "additional", "extra", "first", "last", "next", "former", "old", "remaining", "would", "could", "if", "than", "least", "most", "up", "down", "from", "half", "rest", "instead", "now", "once", "originally"]);

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        var sums = new List<FigurePlace>();
        foreach (var place in figures)
        {
            if (place.Quantity is not { Kind: QuantityKind.Money, IsCompound: false, Value: > 0 })
                continue;

            if (place.Quantity.Precision == Precision.Exact && FirstOf(model, sums, place) is { } first && told.Add(place.SpanWithNoun.InSource.Start))
                yield return ContradictoryFigure.Report(rule, first.SpanWithNoun, place.SpanWithNoun);

            sums.Add(place);
        }
    }

    /// <summary>The only earlier sum that a sum can mean.</summary>
    private static FigurePlace? FirstOf(SemanticModel model, List<FigurePlace> sums, FigurePlace other)
    {
        var isBare = IsBareDefinite(other);
        FigurePlace? first = null;
        for (var i = sums.Count - 1; i >= 0 && i >= sums.Count - Lookback && other.Block.Index - sums[i].Block.Index <= Blocks; i--)
        {
            var one = sums[i];
            if (!FigureSurroundings.ShareCurrency(one, other))
                continue;

            if (IsAbout(one.Quantity, other.Quantity))
                return null;

            if (one.Quantity.Precision != Precision.Exact || one.Sentence == other.Sentence || !AreNear(one.Quantity.Value, other.Quantity.Value) || !IsOne(one, other, isBare))
                continue;

            if (first is { } known && known.Quantity.Value != one.Quantity.Value)
                return null;

            first = one;
        }

        return first is { } found && !IsReckoned(sums, other) && !BackReference.AreOfOtherTimes(model, found, other) && !IsApart(other) ? found : null;
    }

    private static bool IsOne(FigurePlace one, FigurePlace other, bool isBare) =>
        (isBare && HasSlip(one.Quantity.Value, other.Quantity.Value)) || (IsOfOneName(one, other) && !IsApart(one)) || IsOfOneThing(one, other) || (IsSwapped(one, other) && ShareTopic(one, other));

    /// <summary>"If the $4.6 million seems a lot", "Where did that $9.8 million go?": the article, and nothing that says which sum.</summary>
    private static bool IsBareDefinite(FigurePlace place)
    {
        var (block, end) = (place.Block, place.Quantity.EndToken);
        if (!FigureSurroundings.IsLed(place, ["the", "that"]))
            return false;

        if (end >= place.Sentence.EndToken || !block.Tokens[end].IsWord)
            return block.Tokens[end < block.Tokens.Length ? end : end - 1].Kind is not (TokenKind.Hyphen or TokenKind.Clitic or TokenKind.OpenBracket);

        return block.Tokens[end].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb) && !block.Tokens[end].Is(WordClasses.PastParticiple) || block.TextOf(block.Tokens[end]) is "seems" or "seem" or "sounds" or "looks" or "buys" or "goes" or "go" or "comes" or "pays" or "covers" or "bought" or "came" or "went";
    }

    /// <summary>Whether the earlier figure is the later one rounded, or the same.</summary>
    private static bool IsAbout(Quantity one, Quantity other) =>
        one.Value == other.Value || (one.Precision != Precision.Exact && Math.Abs(one.Value - other.Value) * 100 <= other.Value * 15);

    private static bool AreNear(decimal one, decimal other) => one != other && FigureSurroundings.AreNear(one, other);

    /// <summary>"4.2" and "4.6", "406" and "460": as many digits, and either one of them is another or two changed places.</summary>
    private static bool HasSlip(decimal one, decimal other)
    {
        var (left, right) = (Digits(one), Digits(other));
        return left.Length >= 2 && (SwappedDigits.DifferInOne(left, right) || SwappedDigits.AreNeighbors(left, right));
    }

    private static bool IsSwapped(FigurePlace one, FigurePlace other)
    {
        const int Fewest = 3;
        var (left, right) = (Digits(one.Quantity.Value), Digits(other.Quantity.Value));
        return Math.Max(left.TrimEnd('0').Length, right.TrimEnd('0').Length) >= Fewest - 1 && left.Length >= Fewest && left.Length == right.Length && SwappedDigits.AreNeighbors(left, right);
    }

    /// <summary>The digits that are told, of both alike: "4.2 million" and "4.6 million" have two.</summary>
    private static string Digits(decimal value)
    {
        while (value >= 1000 && value % 10 == 0 && value % 1000 == 0)
            value /= 1000;

        return value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal);
    }

    /// <summary>"The general fund is put at $48.2 million" and "a general fund of $44.8 million": the same two words name the sum.</summary>
    private static bool IsOfOneName(FigurePlace one, FigurePlace other)
    {
        var (block, of) = (other.Block, other.Quantity.FirstToken - 1);
        if (of - 2 < other.Sentence.FirstToken || block.TextOf(block.Tokens[of]) is not "of" || !IsName(block.Tokens[of - 1]) || !IsName(block.Tokens[of - 2]))
            return false;

        for (var at = Math.Max(one.Sentence.FirstToken, one.Quantity.FirstToken - TopicReach); at + 1 < one.Quantity.FirstToken; at++)
        {
            if (one.Block.TextOf(one.Block.Tokens[at]).Equals(block.TextOf(block.Tokens[of - 2]), StringComparison.OrdinalIgnoreCase) && one.Block.TextOf(one.Block.Tokens[at + 1]).SequenceEqual(block.TextOf(block.Tokens[of - 1])))
                return IsPut(one, at + 2);
        }

        return false;
    }

    /// <summary>"$370 billion of Chinese goods" and "that $320 billion of Chinese goods".</summary>
    private static bool IsOfOneThing(FigurePlace one, FigurePlace other)
    {
        const int Words = 3;
        var (left, right) = (one.Quantity.EndToken, other.Quantity.EndToken);
        if (!FigureSurroundings.IsLed(other, ["that", "the"]) || left + Words > one.Sentence.EndToken || right + Words > other.Sentence.EndToken || other.Block.TextOf(other.Block.Tokens[right]) is not "of")
            return false;

        for (var i = 0; i < Words; i++)
        {
            if (!one.Block.Tokens[left + i].IsWord || !one.Block.TextOf(one.Block.Tokens[left + i]).SequenceEqual(other.Block.TextOf(other.Block.Tokens[right + i])))
                return false;
        }

        return true;
    }

    private static bool IsName(Token token) => token is { IsWord: true, IsCapitalized: false, Length: > 3 } && !token.Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner | WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.TimeUnit);

    /// <summary>"is put at", "is", "of", "stands at", "came to", "totals": what the fund is, not what it lost.</summary>
    private static bool IsPut(FigurePlace place, int from)
    {
        for (var at = from; at < place.Quantity.FirstToken; at++)
        {
            if (place.Block.Tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash)
                return false;
        }

        var before = place.Block.TextOf(place.Block.Tokens[place.Quantity.FirstToken - 1]);
        var earlier = place.Block.TextOf(place.Block.Tokens[place.Quantity.FirstToken - 2]);
        return before is "is" or "was" or "of" or "totals" or "totaled" or "totalled" || (before is "at" && earlier is "put" or "set" or "fixed" or "pegged" or "stands" or "stood" or "is" or "was") || (before is "to" && earlier is "came" or "comes" or "amounts" or "amounted" or "ran" or "runs");
    }

    /// <summary>"announced the battery at a price of $406 million" and "Put the battery in the budget. For $460 million": the same noun near both, or the same rate.</summary>
    private static bool ShareTopic(FigurePlace one, FigurePlace other)
    {
        const int Sentences = 5;
        if (FigureSurroundings.ShareTime(one, other))
            return ReferenceEquals(one.Block, other.Block) && other.Block.SentenceOf(other.Quantity.FirstToken) - one.Block.SentenceOf(one.Quantity.FirstToken) <= Sentences && !NamesAnother(one, other);

        if (NamesAnother(one, other))
            return false;

        var (number, first) = (other.Block.SentenceOf(other.Quantity.FirstToken), other.Sentence.FirstToken);
        if (number > 0 && other.Block.TextOf(other.Block.Tokens[first]) is "For" or "At" && other.Block.Sentences[number - 1] != one.Sentence)
            first = other.Block.Sentences[number - 1].FirstToken;

        var told = one.Block.SentenceOf(one.Quantity.FirstToken);
        var from = told > 0 ? one.Block.Sentences[told - 1].FirstToken : one.Sentence.FirstToken;
        for (var at = first; at < other.Sentence.EndToken; at++)
        {
            if (IsName(other.Block.Tokens[at]) && other.Block.TextOf(other.Block.Tokens[Math.Max(0, at - 1)]) is "the" or "The" or "that" or "this" && WordRoots.Of(other.Block, at) is not 0 and var root && WordRoots.IsIn(one.Block, from, one.Sentence.EndToken, root))
                return true;
        }

        return false;
    }

    /// <summary>"The pool costs $221,000 a year": a subject that the first sentence has not.</summary>
    private static bool NamesAnother(FigurePlace one, FigurePlace other)
    {
        for (var at = other.Sentence.FirstToken; at < other.Quantity.FirstToken; at++)
        {
            if (other.Block.Tokens[at].Is(WordClasses.Article) && at + 1 < other.Quantity.FirstToken && WordRoots.Of(other.Block, at + 1) is not 0 and var root && !WordRoots.IsIn(one.Block, one.Sentence.FirstToken, one.Sentence.EndToken, root))
                return true;
        }

        return false;
    }

    /// <summary>Whether the sum is two earlier ones together, or their difference, or all of them.</summary>
    private static bool IsReckoned(List<FigurePlace> sums, FigurePlace other)
    {
        const decimal Rounding = 0.01m;
        var (value, first, total) = (other.Quantity.Value, Math.Max(0, sums.Count - Lookback), 0m);
        for (var i = sums.Count - 1; i >= first; i--)
        {
            total += sums[i].Quantity.Value;
            if (IsClose(total, value, Rounding) && i < sums.Count - 1)
                return true;

            for (var j = i - 1; j >= first; j--)
            {
                if (IsClose(sums[i].Quantity.Value + sums[j].Quantity.Value, value, Rounding) || IsClose(Math.Abs(sums[i].Quantity.Value - sums[j].Quantity.Value), value, Rounding))
                    return true;
            }
        }

        return false;
    }

    private static bool IsClose(decimal one, decimal other, decimal part) => Math.Abs(one - other) <= other * part;

    /// <summary>"another $3 million", "would cost".</summary>
    private static bool IsApart(FigurePlace place)
    {
        const int Near = 5;
        for (var at = Math.Max(place.Sentence.FirstToken, place.Quantity.FirstToken - Near); at < Math.Min(place.Sentence.EndToken, place.Quantity.EndToken + 2); at++)
        {
            if (Apart.Has(place.Block, at) && !(place.Block.TextOf(place.Block.Tokens[at]) is "If" or "if" && FigureSurroundings.IsLed(place, ["the", "that"])))
                return true;
        }

        return false;
    }
}
