using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Lists;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>A definite figure that can only mean the one told before: "It has 96 beds. Of the 112 beds, 71 were full."</summary>
internal static class BackReference
{
    /// <summary>A definite figure looks back over so many sentences at most, within its paragraph.</summary>
    private const int Sentences = 4;

    /// <summary>A smaller number wants "all": "the four members" can be some of the five.</summary>
    private const int FewestOfPart = 10;

    /// <summary>Words with which the second figure is one of another time, part or plan.</summary>
    private static readonly WordList Apart = new(
        ["other", "another", "additional", "extra", "new", "first", "last", "next", "remaining", "now", "then", "later", "until", "since", "once", "today", "instead", "each", "per", "more", "fewer", "less", "added", "lost",
         "plan", "plans", "would", "could", "if", "counts", "says", "according", "least", "most", "second", "third"]);

    /// <summary>Whether the second figure speaks of what the first one counts.</summary>
    public static bool IsTo(SemanticModel model, FigurePlace one, FigurePlace other)
    {
        if (!ReferenceEquals(one.Block, other.Block) || one.Quantity.Kind is QuantityKind.Money || other.Block.Place.QuoteDepth > 0 || one.Unit != other.Unit)
            return false;

        var distance = other.Block.SentenceOf(other.Quantity.FirstToken) - one.Block.SentenceOf(one.Quantity.FirstToken);
        if (distance is < 0 or > Sentences || IsDefinite(one) || !IsDefinite(other) || IsRestricted(other) || (Math.Min(one.Quantity.Value, other.Quantity.Value) < FewestOfPart && !IsWhole(other)))
            return false;

        return !IsApart(model, one, one.Quantity.FirstToken, one.Sentence.EndToken) && !IsApart(model, other, other.Sentence.FirstToken, other.Sentence.EndToken) && !NamesAnother(one, other);
    }

    /// <summary>"the 112 beds", "those 30", "all nine", "the county's 68".</summary>
    private static bool IsDefinite(FigurePlace place)
    {
        var at = place.Quantity.FirstToken - 1;
        return at >= place.Sentence.FirstToken && (place.Block.Tokens[at].Kind == TokenKind.Clitic || place.Block.Tokens[at].Is(WordClasses.Possessive)
            || place.Block.TextOf(place.Block.Tokens[at]) is "the" or "The" or "those" or "Those" or "these" or "These" or "all" or "All");
    }

    /// <summary>Whether "all" takes in a figure that was told before in another paragraph: "ninety apartments", "on all eighty apartments".</summary>
    public static bool IsAllOf(SemanticModel model, FigurePlace one, FigurePlace other)
    {
        var isWhole = one.Quantity.Kind == QuantityKind.Count && other.Block.Place.QuoteDepth == 0 && other.Quantity.FirstToken > other.Sentence.FirstToken && one.Unit == other.Unit && IsWhole(other) && !IsRestricted(other);
        if (!isWhole || one.SharesSentence(other) || (YearOf(model, one) is { } year && YearOf(model, other) != year) || Math.Max(one.Quantity.Value, other.Quantity.Value) < FewestOfPart)
            return false;

        for (var at = Math.Max(one.Sentence.FirstToken, one.Quantity.FirstToken - 3); at < one.Quantity.FirstToken; at++)
        {
            if (Apart.Has(one.Block, at) || (at == one.Quantity.FirstToken - 1 && one.Block.TextOf(one.Block.Tokens[at]) is "of" or "only"))
                return false;
        }

        return IsPlainSubject(one) || IsWhole(one) || SwappedDigits.Are(one.Quantity.Value, other.Quantity.Value);
    }

    /// <summary>"Sixty cottages stood", not "sixty cottages that stood" nor "sixty cottages of the old kind".</summary>
    private static bool IsPlainSubject(FigurePlace place)
    {
        var next = NextToken(place, place.SpanWithNoun.Start + place.SpanWithNoun.Length);
        return next >= place.Sentence.EndToken || !place.Block.Tokens[next].Is(WordClasses.Relative) && place.Block.TextOf(place.Block.Tokens[next]) is not ("of" or "for" or "from");
    }

    /// <summary>"all nine members", "each of the eleven seats": nothing is left out.</summary>
    internal static bool IsWhole(FigurePlace place)
    {
        var at = place.Quantity.FirstToken - 1;
        if (at < place.Sentence.FirstToken)
            return false;

        if (place.Block.TextOf(place.Block.Tokens[at]) is "all" or "All")
            return true;

        return at >= place.Sentence.FirstToken + 2 && place.Block.TextOf(place.Block.Tokens[at - 1]) is "of" && place.Block.TextOf(place.Block.Tokens[at - 2]) is "each" or "Each" or "all" or "All" or "one" or "none" or "None";
    }

    /// <summary>"the 53 bridges that remain", "the 12 schools in the north", "the 340 jobs lost in May": some of them.</summary>
    public static bool IsRestricted(FigurePlace place)
    {
        var next = place.SpanWithNoun is var span ? NextToken(place, span.Start + span.Length) : -1;
        if (next >= place.Sentence.EndToken)
            return false;

        var token = place.Block.Tokens[next];
        // "all 32 beds in 40 minutes" tells how fast.
        if (token.IsWord && IsWhole(place) && next + 1 < place.Sentence.EndToken && place.Block.TextOf(token) is "in" or "within" && (place.Block.Tokens[next + 1].IsNumber || place.Block.Tokens[next + 1].Is(WordClasses.NumberWord)))
            return false;

        if (token.IsWord && IsWhole(place))
            return token.Is(WordClasses.Preposition | WordClasses.Relative) && !(next + 1 < place.Sentence.EndToken && place.Block.TextOf(token) is "of" && place.Block.Tokens[next + 1].Is(WordClasses.Pronoun));

        if (!token.IsWord)
            return token.Kind is TokenKind.OpenBracket or TokenKind.Hyphen or TokenKind.Clitic;

        // "as if each were the last" tells how, not which.
        if (place.Block.TextOf(token) is "as" && next + 1 < place.Sentence.EndToken && place.Block.TextOf(place.Block.Tokens[next + 1]) is "if" or "though")
            return false;

        if (token.Is(WordClasses.Preposition) && !token.Is(WordClasses.Auxiliary))
            return true;

        if (token.Is(WordClasses.PastVerb) && !token.Is(WordClasses.PastParticiple))
            return false;

        return !token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Adverb | WordClasses.Coordinator) && !(IsPlainVerb(token) && (!place.Block.TextOf(place.Block.Tokens[place.Quantity.FirstToken - 1]).Equals("the", StringComparison.OrdinalIgnoreCase) || IsFollowedByPhrase(place, next)));
    }

    /// <summary>"the 34 voices meet on Tuesdays", not "the 12 bus routes": the word is a verb with a phrase behind.</summary>
    private static bool IsFollowedByPhrase(FigurePlace place, int verb) =>
        place.Quantity.NounToken == place.Quantity.EndToken && place.Block.TextOf(place.Block.Tokens[place.Quantity.NounToken]).EndsWith("s") && !place.Block.TextOf(place.Block.Tokens[verb]).EndsWith("s") && verb + 1 < place.Sentence.EndToken && place.Block.Tokens[verb + 1].Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Possessive);

    private static bool IsPlainVerb(Token token) => !token.Is(WordClasses.Preposition | WordClasses.Relative | WordClasses.PastVerb | WordClasses.PastParticiple | WordClasses.Gerund | WordClasses.Subordinator) && ClauseVerbs.IsPlainForm(token);

    private static int NextToken(FigurePlace place, int offset)
    {
        var at = place.Quantity.EndToken;
        while (at < place.Sentence.EndToken && place.Block.Tokens[at].Start < offset)
            at++;

        return at;
    }

    /// <summary>Whether the two are told with two years.</summary>
    public static bool AreOfOtherTimes(SemanticModel model, FigurePlace one, FigurePlace other) => YearOf(model, one) is { } year && YearOf(model, other) is { } another && year != another;

    private static int? YearOf(SemanticModel model, FigurePlace place)
    {
        foreach (var time in model.Time.At(place.Block, place.Block.SentenceOf(place.Quantity.FirstToken)))
        {
            if (time.Date.Year is { } year)
                return year;
        }

        return null;
    }

    private static bool IsApart(SemanticModel model, FigurePlace place, int from, int end)
    {
        foreach (var time in model.Time.In(place.Block))
        {
            if (time.FirstToken >= place.Sentence.FirstToken && time.FirstToken < place.Sentence.EndToken && time.Kind is not (TimeKind.Partial or TimeKind.Weekday or TimeKind.Duration))
                return true;
        }

        for (var at = from; at < end; at++)
        {
            // "as if each were the last" tells how.
            if (at > place.Quantity.EndToken && place.Block.TextOf(place.Block.Tokens[at]) is "if" or "though" && place.Block.TextOf(place.Block.Tokens[at - 1]) is "as")
                return false;

            // "each of the nine" is all of them.
            if (at != place.Quantity.FirstToken && Apart.Has(place.Block, at) && !(place.Block.TextOf(place.Block.Tokens[at]) is "each" or "Each" && IsWhole(place)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a name between the two, or in the second sentence, may have beds of its own.</summary>
    private static bool NamesAnother(FigurePlace one, FigurePlace other)
    {
        for (var at = one.Sentence.EndToken; at < other.Sentence.EndToken; at++)
        {
            var token = other.Block.Tokens[at];
            if (token.IsWord && token.IsCapitalized && !token.StartsSentence && !token.Is(WordClasses.Month | WordClasses.Weekday | WordClasses.Pronoun) && !IsNamedIn(one, other.Block.TextOf(token)))
                return true;
        }

        return false;
    }

    private static bool IsNamedIn(FigurePlace place, ReadOnlySpan<char> word)
    {
        for (var at = place.Sentence.FirstToken; at < place.Sentence.EndToken; at++)
        {
            if (place.Block.TextOf(place.Block.Tokens[at]).SequenceEqual(word))
                return true;
        }

        return false;
    }
}
