using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Figures;

/// <summary>Finds a sum that is told again with a pointing word: "was fined $900,000" and "that $90,000 fine", "$5 billion in fines" and "the penalty of $3 billion", "the stadium cost us $310 million" and "the $340 million that we put into that stadium".</summary>
internal static class RetoldSums
{
    /// <summary>A sum is told again within so many paragraphs.</summary>
    private const int Blocks = 24;

    /// <summary>So many words may "that taxpayers put into" have.</summary>
    private const int ClauseReach = 7;

    private static readonly LexemeTable<int> Groups = LexemeLines.Read(FigureVocabulary.Sums);

    private static readonly WordList Apart = new(
        ["another", "second", "first", "other", "new", "more", "additional", "extra", "initial", "original", "previous", "earlier", "former", "now", "then", "later", "final", "half", "least", "most", "up", "from", "per", "each", "or", "than", "total"]);

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        var several = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var byTopic = new Dictionary<string, List<FigurePlace>>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in figures)
        {
            if (place.Quantity is not { Kind: QuantityKind.Money, Precision: Precision.Exact, Value: > 0 })
                continue;

            var pointed = Pointed(place);
            if ((pointed ?? Told(place)) is not { } topic)
                continue;

            // "A second fine of $90,000": there are several.
            if (several.Contains(topic) || (IsApart(place) && several.Add(topic)))
                continue;

            if (!byTopic.TryGetValue(topic, out var places))
                byTopic.Add(topic, places = []);

            if (pointed is not null && places is [var first] && IsContradiction(model, first, place) && told.Add(place.SpanWithNoun.InSource.Start))
                yield return ContradictoryFigure.Report(rule, first.SpanWithNoun, place.SpanWithNoun);

            places.Add(place);
        }
    }

    private static bool IsContradiction(SemanticModel model, FigurePlace one, FigurePlace other) =>
        FigureSurroundings.MayBeSlip(one, other) && other.Block.Index - one.Block.Index <= Blocks && one.Sentence != other.Sentence && FigureSurroundings.ShareCurrency(one, other) && !BackReference.AreOfOtherTimes(model, one, other);

    /// <summary>What a sum is told of: "was fined $900,000", "$5 billion in fines", "a fine of $3 million", "The stadium cost us $310 million".</summary>
    private static string? Told(FigurePlace place)
    {
        var (block, at, end) = (place.Block, place.Quantity.FirstToken - 1, place.Quantity.EndToken);
        if (at <= place.Sentence.FirstToken)
            return Form(place);

        if (block.TextOf(block.Tokens[at]) is "of")
            return GroupOf(block, at - 1);

        return GroupOf(block, at) ?? Form(place) ?? (end < place.Sentence.EndToken ? GroupOf(block, end) : null) ?? Cost(place);
    }

    /// <summary>"$5 billion in fines", "$27 million in bonds": what the money is.</summary>
    private static string? Form(FigurePlace place)
    {
        var (block, at) = (place.Block, place.Quantity.EndToken);
        if (at + 1 >= place.Sentence.EndToken || block.TextOf(block.Tokens[at]) is not "in")
            return null;

        return GroupOf(block, at + 1) ?? (NounOf(block, at + 1) is { } noun && noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) ? noun : null);
    }

    /// <summary>The head of the subject of "cost": "The stadium cost the taxpayers of Harlan $310 million", "A day ticket to the gallery cost 50 cents".</summary>
    private static string? Cost(FigurePlace place)
    {
        const int ObjectReach = 8;
        var (block, first) = (place.Block, place.Sentence.FirstToken);
        var verb = place.Quantity.FirstToken - 1;
        while (verb > first && verb > place.Quantity.FirstToken - ObjectReach && block.Tokens[verb].IsWord && block.TextOf(block.Tokens[verb]) is not ("cost" or "costs"))
            verb--;

        if (verb <= first + 1 || block.TextOf(block.Tokens[verb]) is not ("cost" or "costs") || !block.Tokens[first].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive))
            return null;

        var head = first + 1;
        while (head + 1 < verb && block.Tokens[head + 1].IsWord && !block.Tokens[head + 1].Is(WordClasses.Preposition | WordClasses.Modal | WordClasses.Auxiliary | WordClasses.Relative))
            head++;

        for (var at = head + 1; at < verb; at++)
        {
            if (!block.Tokens[at].IsWord || block.Tokens[at].Is(WordClasses.PastVerb | WordClasses.Relative | WordClasses.Coordinator))
                return null;
        }

        return NounOf(block, head);
    }

    /// <summary>What a pointing word says that a sum is told of: "that $90,000 fine", "the penalty of $3 billion", "$340 million that we put into that stadium", "75 cents for that ticket".</summary>
    private static string? Pointed(FigurePlace place)
    {
        var (block, at, end) = (place.Block, place.Quantity.FirstToken - 1, place.Quantity.EndToken);
        if (at > place.Sentence.FirstToken && block.TextOf(block.Tokens[at]) is "of" && at - 2 >= place.Sentence.FirstToken && IsPointing(block, at - 2))
            return GroupOf(block, at - 1);

        if (at >= place.Sentence.FirstToken && end < place.Sentence.EndToken && IsPointing(block, at) && (GroupOf(block, end) ?? Form(place)) is { } group)
            return group;

        for (var i = end; i + 2 < place.Sentence.EndToken && i < end + ClauseReach && (block.Tokens[i].IsWord || block.Tokens[i].Kind == TokenKind.Clitic); i++)
        {
            if (block.TextOf(block.Tokens[i]) is "for" or "into" or "on" && block.TextOf(block.Tokens[i + 1]) is "that" or "this" && (i == end || block.TextOf(block.Tokens[end]) is "that" or "which"))
                return NounOf(block, i + 2);
        }

        return null;
    }

    private static bool IsPointing(ProseBlock block, int at) => block.TextOf(block.Tokens[at]) is "that" or "That" or "this" or "This" or "the" or "The";

    private static string? GroupOf(ProseBlock block, int at) => at >= 0 && Groups[block.Tokens[at]] is > 0 and var group ? $"group {group}" : null;

    private static string? NounOf(ProseBlock block, int at) =>
        block.Tokens[at] is { IsWord: true, IsCapitalized: false, Length: > 3 } && !block.Tokens[at].Is(WordClasses.Pronoun | WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.TimeUnit) ? block.TextOf(block.Tokens[at]).ToString() : null;

    /// <summary>"another $3 million", "from $2 million": a sum of its own.</summary>
    private static bool IsApart(FigurePlace place)
    {
        const int Reach = 4;
        for (var at = Math.Max(place.Sentence.FirstToken, place.Quantity.FirstToken - Reach); at < Math.Min(place.Sentence.EndToken, place.Quantity.EndToken + 2); at++)
        {
            if (Apart.Has(place.Block, at))
                return true;
        }

        return false;
    }
}
