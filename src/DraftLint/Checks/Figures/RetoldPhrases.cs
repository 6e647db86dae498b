using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds a figure that comes again in another grammatical dress: "displaced 40,000 people" and "the 14,000 whom the dam displaced", "The choir, 42 voices in all," and "a choir of 54 voices", "lent the shipyard €60 million" and "having lent the shipyard €90 million".</summary>
/// <remarks>What is said of the second figure has to have been said of the first; a word that was not makes another figure of it.</remarks>
internal static class RetoldPhrases
{
    /// <summary>So many figures before a figure are compared with it.</summary>
    private const int Lookback = 60;

    /// <summary>A figure is told again within so many paragraphs.</summary>
    private const int Blocks = 30;

    /// <summary>The words of the earlier telling stand so many tokens from its figure at most.</summary>
    private const int WordReach = 30;

    /// <summary>"stood at 3,127": a smaller number without a noun may count anything.</summary>
    private const decimal LeastBare = 100;

    /// <summary>Smaller numbers swap their digits by chance.</summary>
    private const decimal LeastSwapped = 20;

    /// <summary>A figure that is so many times the other is another one.</summary>
    private const decimal MostTimes = 3;

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        var phrases = new List<FigurePhrase>();
        foreach (var figure in figures)
        {
            var place = figure.Quantity.Kind == QuantityKind.Share ? WholeOf(figure) : figure;
            if (place.Quantity is not { Kind: QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure or QuantityKind.Duration, Precision: Precision.Exact, Value: >= 3 })
                continue;

            var phrase = FigurePhrase.Of(place);
            if ((phrase.Unit == 0 && !phrase.IsBare && place.Quantity.Value < LeastBare) || IsWholeOfPart(place))
                continue;

            if ((phrase.Unit != 0 || phrase.IsBare) && FirstOf(model, phrases, phrase) is { } first && told.Add(place.SpanWithNoun.InSource.Start))
                yield return ContradictoryFigure.Report(rule, first.Span, phrase.Span);

            phrases.Add(phrase);
        }
    }

    /// <summary>The only earlier figure that the phrase can mean; null where another one has the value, or where there are several.</summary>
    private static FigurePhrase? FirstOf(SemanticModel model, List<FigurePhrase> phrases, FigurePhrase other)
    {
        FigurePhrase? first = null;
        var isInFirst = false;
        for (var i = phrases.Count - 1; i >= 0 && i >= phrases.Count - Lookback; i--)
        {
            var one = phrases[i];
            if (one.Place.Quantity.Kind != other.Place.Quantity.Kind && !FigurePhrase.IsOfThose(other.Place))
                continue;

            if (!(one.Unit == other.Unit && one.Unit != 0) && !IsOfPeople(one, other) && !(other.IsBare && RetellingReader.Tells(one, other, WordReach)))
                continue;

            // "forty-three days" and "All thirty-four of those days"
            if (one.Place.Quantity.Value >= LeastSwapped && SwappedDigits.Are(one.Place.Quantity.Value, other.Place.Quantity.Value) && FigurePhrase.IsOfThose(other.Place))
                return one;

            if (one.Place.Quantity.Value == other.Place.Quantity.Value)
                return null;

            // Two values of the unit, and no more: more are a table in prose, but for the one that is told in the same words.
            var isInWords = RetellingReader.TellsFully(one, other, WordReach);
            var isSame = first is { } known && known.Place.Quantity.Value == one.Place.Quantity.Value;
            if (first is not null && isInFirst == isInWords && !isSame)
                return null;

            if (first is null || (isInWords && !isInFirst))
                (first, isInFirst) = (one, isInWords);
        }

        if (first is not { } found || found.Place.Sentence == other.Place.Sentence || other.Place.Block.Index - found.Place.Block.Index > Blocks || !FigureSurroundings.MayBeSlip(found.Place, other.Place, MostTimes))
            return null;

        return RetellingReader.IsRetelling(model, found, other, WordReach) && RetellingTime.IsOne(model, found, other) ? found : null;
    }

    /// <summary>"11,000 soldiers" and "the 14,000 men whom the ministry counted": the word for anybody, and a clause that says who they are.</summary>
    private static bool IsOfPeople(FigurePhrase one, FigurePhrase other) =>
        one.Unit != 0 && other.EndOfNoun == other.Place.Quantity.EndToken + 1 && other.Place.Block.TextOf(other.Place.Block.Tokens[other.EndOfNoun - 1]) is "men" or "people" or "souls" or "women" && RetellingReader.TellsFully(one, other, WordReach);

    /// <summary>"one of 26 correspondents": the 26.</summary>
    private static FigurePlace WholeOf(FigurePlace share)
    {
        var block = share.Block;
        for (var at = share.Quantity.FirstToken + 1; at + 1 < share.Quantity.EndToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "of" && NumberReader.TryRead(block, at + 1, share.Quantity.EndToken, out var whole))
                return share with { Quantity = new Quantity(at + 1, share.Quantity.EndToken, whole.Value, QuantityKind.Count) { Precision = Precision.Exact, UnitToken = -1, ApproximatorToken = at + 1, InDigits = whole.InDigits, NounToken = CountedNoun.Behind(block, share.Quantity.EndToken, share.Sentence.EndToken) } };
        }

        return share;
    }

    /// <summary>"61 of the assembly's [120] seats": the part is what may be told again.</summary>
    private static bool IsWholeOfPart(FigurePlace place)
    {
        const int OwnerReach = 6;
        for (var at = place.Quantity.FirstToken - 1; at > place.Sentence.FirstToken && at > place.Quantity.FirstToken - OwnerReach && (place.Block.Tokens[at].IsWord || place.Block.Tokens[at].Kind == TokenKind.Clitic); at--)
        {
            if (place.Block.TextOf(place.Block.Tokens[at]) is "of")
                return place.Block.Tokens[at - 1].IsNumber || (place.Block.Tokens[at - 1].Is(WordClasses.NumberWord) && place.Block.TextOf(place.Block.Tokens[at - 1]) is not ("one" or "One"));
        }

        return false;
    }
}
