using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Finds a definite figure whose relative clause tells what an earlier figure was told of: "Meridian paid £62m" and "the £68m that Meridian paid", "laid off 340 nurses in an afternoon" and "the 430 nurses who were laid off that afternoon".</summary>
/// <remarks>Every word of weight in the clause has to stand in the earlier sentence: "the $3 million that the city paid its lawyers" is not what it paid a widow.</remarks>
internal static class RetoldClauses
{
    /// <summary>So many figures before a figure are compared with it.</summary>
    private const int Lookback = 60;

    /// <summary>A relative clause is read for so many tokens.</summary>
    private const int ClauseLength = 9;

    /// <summary>The verb stands so many tokens from the earlier figure at most.</summary>
    private const int VerbReach = 7;

    /// <summary>The other words of the clause stand so many tokens from the earlier figure at most.</summary>
    private const int WordReach = 40;

    /// <summary>Letters that make a stem: "owed", "owes"; shorter words must be the same.</summary>
    private const int Stem = 4;

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, List<FigurePlace> figures, HashSet<int> told)
    {
        var places = new List<FigurePlace>();
        foreach (var place in figures)
        {
            if (place.Quantity is not { Kind: QuantityKind.Money or QuantityKind.Count, Precision: Precision.Exact, IsCompound: false, Value: >= 10 })
                continue;

            if (ClauseOf(model, place) is { Verb: > 0 } clause && FirstOf(model, places, place, clause) is { } first && told.Add(place.SpanWithNoun.InSource.Start))
                yield return ContradictoryFigure.Report(rule, first.SpanWithNoun, place.SpanWithNoun);

            places.Add(place);
        }
    }

    /// <summary>The only earlier figure that the clause can tell of; null where another one has the value, or where there are several.</summary>
    private static FigurePlace? FirstOf(SemanticModel model, List<FigurePlace> places, FigurePlace other, Clause clause)
    {
        FigurePlace? first = null;
        for (var i = places.Count - 1; i >= 0 && i >= places.Count - Lookback; i--)
        {
            var one = places[i];
            if (one.Sentence == other.Sentence || !IsSameUnit(one, other) || !Tells(one, other.Block, clause))
                continue;

            if (one.Quantity.Value == other.Quantity.Value || first is not null || BackReference.AreOfOtherTimes(model, one, other))
                return null;

            first = one;
        }

        return first is { } found && FigureSurroundings.MayBeSlip(found, other) ? found : null;
    }

    private static bool IsSameUnit(FigurePlace one, FigurePlace other)
    {
        if (one.Quantity.Kind != other.Quantity.Kind)
            return false;

        return one.Quantity.Kind == QuantityKind.Money
            ? FigureSurroundings.ShareCurrency(one, other)
            : one.Unit.Length > 2 && one.Unit == other.Unit;
    }

    /// <summary>The relative clause behind "the £68m": "that Meridian paid", "it owed the fund", "who were laid off that afternoon".</summary>
    private static Clause ClauseOf(SemanticModel model, FigurePlace place)
    {
        var block = place.Block;
        var at = place.Quantity.Kind == QuantityKind.Count && place.Quantity.NounToken == place.Quantity.EndToken ? place.Quantity.EndToken + 1 : place.Quantity.EndToken;
        if (!FigureSurroundings.IsLed(place, ["the", "that", "those"]) || at + 1 >= place.Sentence.EndToken)
            return default;

        var isRelative = block.TextOf(block.Tokens[at]) is "that" or "which" or "who";
        var isContact = !isRelative && (block.Tokens[at].Is(WordClasses.Pronoun) || block.Tokens[at].IsCapitalized || block.Tokens[at].Is(WordClasses.Article));
        if (!isRelative && !isContact)
            return default;

        var first = isRelative ? at + 1 : at;
        var end = EndOf(model, place, first);
        for (var verb = first; verb < end; verb++)
        {
            if (IsVerb(block, verb))
                return new Clause(first, BeforeSubject(block, verb + 1, end), verb);
        }

        return default;
    }

    /// <summary>Where the clause ends: at a mark, "and", another verb's subject or a time.</summary>
    private static int EndOf(SemanticModel model, FigurePlace place, int first)
    {
        var at = first;
        while (at < place.Sentence.EndToken && at < first + ClauseLength && (place.Block.Tokens[at].IsWord || place.Block.Tokens[at].Kind == TokenKind.Clitic) && !place.Block.Tokens[at].Is(WordClasses.Coordinator | WordClasses.Modal))
            at++;

        foreach (var time in model.Time.At(place.Block, place.Block.SentenceOf(place.Quantity.FirstToken)))
        {
            if (time.FirstToken > first && time.FirstToken < at)
                at = time.FirstToken;
        }

        return at;
    }

    /// <summary>"that Meridian paid / it has had fees": where the next subject begins.</summary>
    private static int BeforeSubject(ProseBlock block, int from, int end)
    {
        for (var at = from; at + 1 < end; at++)
        {
            if (block.Tokens[at].Is(WordClasses.Pronoun) && block.Tokens[at + 1].Is(WordClasses.Auxiliary))
                return at;
        }

        return end;
    }

    private static bool IsVerb(ProseBlock block, int at) =>
        !block.Tokens[at].IsCapitalized && !block.Tokens[at].Is(WordClasses.Auxiliary) && (block.Tokens[at].Is(WordClasses.PastVerb | WordClasses.PastParticiple) || (block.TextOf(block.Tokens[at]).EndsWith("ed", StringComparison.Ordinal) && block.Tokens[at].Length > 3));

    /// <summary>Whether the sentence of an earlier figure has the verb near it, and every word of weight of the clause.</summary>
    private static bool Tells(FigurePlace one, ProseBlock block, Clause clause)
    {
        if (!HasWord(one, block.TextOf(block.Tokens[clause.Verb]), one.Quantity.FirstToken - VerbReach, one.Quantity.EndToken + VerbReach))
            return false;

        var shared = 0;
        for (var at = clause.First; at < clause.End; at++)
        {
            var token = block.Tokens[at];
            if (at == clause.Verb || token.Length < Stem || token.Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Article | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Adverb | WordClasses.Possessive))
                continue;

            if (!HasWord(one, block.TextOf(token), one.Quantity.FirstToken - WordReach, one.Quantity.EndToken + WordReach))
                return false;

            shared++;
        }

        return shared > 0;
    }

    private static bool HasWord(FigurePlace place, ReadOnlySpan<char> word, int from, int to)
    {
        for (var at = Math.Max(from, place.Sentence.FirstToken); at < Math.Min(to, place.Sentence.EndToken); at++)
        {
            var other = place.Block.TextOf(place.Block.Tokens[at]);
            if (other.Equals(word, StringComparison.OrdinalIgnoreCase) || (word.Length > Stem && other.Length > Stem && Math.Abs(word.Length - other.Length) <= 2 && other[..(Stem + 1)].Equals(word[..(Stem + 1)], StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    /// <summary>A relative clause and its verb.</summary>
    /// <param name="First">Index of its first token behind the pronoun.</param>
    /// <param name="End">Index behind its last token.</param>
    /// <param name="Verb">Index of its verb; 0 where there is no clause.</param>
    private readonly record struct Clause(int First, int End, int Verb);
}
