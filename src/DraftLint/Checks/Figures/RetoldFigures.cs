using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Figures;

/// <summary>Finds a figure that is told again in other words with another number: "a subsidy of $12 million" and "For that $15 million", "Turnout was 61 percent" and "A turnout of 64 percent".</summary>
internal static class RetoldFigures
{
    /// <summary>What is told again stands so many sentences on at most.</summary>
    private const int Sentences = 3;

    /// <summary>So many figures before a figure are compared with it.</summary>
    private const int Lookback = 12;

    /// <summary>A stem has so many letters: "deliberated", "deliberation".</summary>
    private const int Stem = 5;

    /// <summary>The line of <see cref="FigureVocabulary.Crowds"/> that a word stands in; 0 for none.</summary>
    private static readonly LexemeTable<int> Crowds = LexemeLines.Read(FigureVocabulary.Crowds);

    /// <summary>Words that make another figure of it.</summary>
    private static readonly WordList Apart = new(
        ["other", "another", "additional", "extra", "first", "second", "third", "last", "next", "only", "remaining", "now", "then", "later", "until", "since", "from", "rose", "fell", "grew", "than", "least", "most", "up", "down", "each", "more", "fewer", "less",
         "if", "would", "could", "says", "said", "still", "already", "new", "old", "once", "again", "instead", "while"]);

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        var places = new List<FigurePlace>();
        foreach (var place in figures)
        {
            if (place.Quantity.Precision != Precision.Exact || place.Quantity.Value < 3 || place.Quantity.Kind is QuantityKind.Age or QuantityKind.Share)
                continue;

            if (FirstOf(model, places, place) is { } first && told.Add(place.SpanWithNoun.InSource.Start))
                yield return ContradictoryFigure.Report(rule, first.SpanWithNoun, place.SpanWithNoun);

            places.Add(place);
        }
    }

    private static FigurePlace? FirstOf(SemanticModel model, List<FigurePlace> places, FigurePlace other)
    {
        for (var i = places.Count - 1; i >= 0 && i >= places.Count - Lookback && ReferenceEquals(places[i].Block, other.Block); i--)
        {
            var one = places[i];
            var distance = other.Block.SentenceOf(other.Quantity.FirstToken) - one.Block.SentenceOf(one.Quantity.FirstToken);
            if (distance > Sentences)
                return null;

            if (one.Quantity.Kind != other.Quantity.Kind || (UnitOf(one) != UnitOf(other) && !AreOfOneCrowd(one, other)))
                continue;

            // The nearest figure of the kind is the one that is meant.
            return distance > 0 && AreNear(one.Quantity.Value, other.Quantity.Value) && IsToldAgain(model, one, other) && !IsApart(other) ? one : null;
        }

        return null;
    }

    private static string UnitOf(FigurePlace place) => place.Quantity.Kind == QuantityKind.Money ? place.Block.TextOf(place.Block.Tokens[place.Quantity.UnitToken]).ToString() : place.Unit;

    /// <summary>"employs 1,800 people" and "those 1,500 jobs", "40,000 troops" and "those 30,000 soldiers".</summary>
    private static bool AreOfOneCrowd(FigurePlace one, FigurePlace other)
    {
        if (one.Quantity.Kind != QuantityKind.Count || !FigureSurroundings.IsLed(other, ["those", "these"]) || other.Quantity.NounToken != other.Quantity.EndToken || BackReference.IsRestricted(other) || one.Quantity.NounToken < 0)
            return false;

        var (left, right) = (Crowds[one.Block.Tokens[one.Quantity.NounToken]], Crowds[other.Block.Tokens[other.Quantity.NounToken]]);
        return right > 0 && (left == right || one.Unit == "people");
    }

    private static bool AreNear(decimal one, decimal other) => one != other && Math.Max(one, other) <= Math.Min(one, other) * 2.5m;

    private static bool IsToldAgain(SemanticModel model, FigurePlace one, FigurePlace other) =>
        (PointsBack(other) && !RetellingReader.IsRestricted(one, other) && AreOfOneTime(model, one, other)) || (NamesMeasure(one, other) && AreOfOneTime(model, one, other)) || IsSameLength(one, other) || (IsSameRate(one, other) && AreOfOneTime(model, one, other)) || IsSameCount(one, other);

    /// <summary>"For that $15 million", "In those 13 days": a demonstrative that is no conjunction.</summary>
    private static bool PointsBack(FigurePlace place)
    {
        var at = place.Quantity.FirstToken - 1;
        if (at < place.Sentence.FirstToken)
            return false;

        var lead = place.Block.TextOf(place.Block.Tokens[at]);
        if (lead is "those" or "these" or "Those" or "These")
            return UnitOf(place).Length > 0;

        return lead is "that" or "That" && place.Quantity.Kind == QuantityKind.Money && (at == place.Sentence.FirstToken || place.Block.TextOf(place.Block.Tokens[at - 1]) is "for" or "For" or "with" or "With" or "of" or "Of" or "from" or "From");
    }

    /// <summary>"Turnout was 61 percent" and "A turnout of 64 percent", "The wall is 14 feet high" and "a wall of 17 feet".</summary>
    private static bool NamesMeasure(FigurePlace one, FigurePlace other)
    {
        if (other.Quantity.Kind is not (QuantityKind.Percent or QuantityKind.Measure) || HeadBefore(one, ["was", "is", "stood", "measures"]) is not { } first || HeadBefore(other, ["of"]) is not { } second)
            return false;

        return one.Block.TextOf(one.Block.Tokens[first]).Equals(other.Block.TextOf(other.Block.Tokens[second]), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The noun that a joining word right before the figure gives it to.</summary>
    private static int? HeadBefore(FigurePlace place, ReadOnlySpan<string> joints)
    {
        var at = place.Quantity.FirstToken - 1;
        if (at <= place.Sentence.FirstToken || !place.Block.Tokens[at - 1].IsWord)
            return null;

        foreach (var joint in joints)
        {
            if (place.Block.TextOf(place.Block.Tokens[at]).SequenceEqual(joint))
                return at - 1;
        }

        return null;
    }

    /// <summary>"deliberated for nine hours" and "eleven hours of deliberation".</summary>
    private static bool IsSameLength(FigurePlace one, FigurePlace other)
    {
        if (IsOwnLength(one, other))
            return true;

        var of = other.Quantity.EndToken + (other.Quantity.UnitToken >= other.Quantity.EndToken ? 1 : 0);
        if (other.Quantity.Kind != QuantityKind.Duration || of + 1 >= other.Sentence.EndToken || !other.Block.TextOf(other.Block.Tokens[of]).SequenceEqual("of"))
            return false;

        return HoldsStem(one, one.Quantity.FirstToken - 1, other.Block.TextOf(other.Block.Tokens[of + 1]));
    }

    /// <summary>"The strike lasted nineteen days" and "In its twenty-one days".</summary>
    private static bool IsOwnLength(FigurePlace one, FigurePlace other)
    {
        var at = other.Quantity.FirstToken - 1;
        return one.Quantity.Kind == QuantityKind.Duration && other.Quantity.Kind == QuantityKind.Duration && one.Quantity.FirstToken > one.Sentence.FirstToken && one.Block.TextOf(one.Block.Tokens[one.Quantity.FirstToken - 1]) is "lasted" or "took"
            && at == other.Sentence.FirstToken + 1 && other.Block.TextOf(other.Block.Tokens[at]) is "its" or "those" or "these" && other.Block.TextOf(other.Block.Tokens[at - 1]) is "In" or "Over" or "During" or "Through";
    }

    /// <summary>"has been amended 25 times" and "Amended 26 times".</summary>
    private static bool IsSameCount(FigurePlace one, FigurePlace other) =>
        one.Unit == "time" && other.Quantity.Kind == QuantityKind.Count && other.Quantity.FirstToken > other.Sentence.FirstToken && HoldsStem(one, one.Quantity.FirstToken - 1, other.Block.TextOf(other.Block.Tokens[other.Quantity.FirstToken - 1])) && StartsClause(other);

    private static bool StartsClause(FigurePlace place) => place.Quantity.FirstToken - 1 == place.Sentence.FirstToken;

    private static bool HoldsStem(FigurePlace place, int last, ReadOnlySpan<char> word)
    {
        const int Reach = 4;
        if (word.Length < Stem)
            return false;

        for (var at = last; at >= place.Sentence.FirstToken && at > last - Reach; at--)
        {
            if (place.Block.TextOf(place.Block.Tokens[at]).StartsWith(word[..Stem], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"sees 90 patients a day" and "With 80 patients a day".</summary>
    private static bool IsSameRate(FigurePlace one, FigurePlace other) =>
        one.Quantity.Kind == QuantityKind.Count && one.Unit.Length > 2 && RateBehind(one) is { Length: > 0 } rate && RateBehind(other).SequenceEqual(rate) && other.Block.TextOf(other.Block.Tokens[Math.Max(other.Sentence.FirstToken, other.Quantity.FirstToken - 1)]) is "With" or "with" or "those" or "these" or "At" or "at";

    private static ReadOnlySpan<char> RateBehind(FigurePlace place) => place.Quantity.NounToken == place.Quantity.EndToken ? FigureSurroundings.TimeBehind(place, place.Quantity.NounToken + 1) : default;

    /// <summary>Whether no date of the later sentence is another than those of the earlier one.</summary>
    private static bool AreOfOneTime(SemanticModel model, FigurePlace one, FigurePlace other)
    {
        foreach (var time in model.Time.At(other.Block, other.Block.SentenceOf(other.Quantity.FirstToken)))
        {
            if (time.Kind is not (TimeKind.Duration or TimeKind.Nowadays) && time.Phrase.Form != TimeForm.Running)
                return false;
        }

        return !BackReference.AreOfOtherTimes(model, one, other);
    }

    private static bool IsApart(FigurePlace place)
    {
        for (var at = place.Sentence.FirstToken; at < place.Quantity.FirstToken; at++)
        {
            if (Apart.Has(place.Block, at))
                return true;
        }

        return place.Quantity.EndToken < place.Sentence.EndToken && Apart.Has(place.Block, place.Quantity.EndToken);
    }
}
