using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Time;

/// <summary>A noun that is made of a verb, with its date: "the rezoning of 2019", "after the county's annexation of the marsh in 1961", where another sentence tells the verb with its own: "The council rezoned the block in 2017".</summary>
/// <param name="Block">The block.</param>
/// <param name="Time">The date.</param>
/// <param name="Noun">Index of the noun.</param>
/// <param name="Root">The root that the noun shares with its verb.</param>
internal sealed record DatedNominal(ProseBlock Block, TimeExpression Time, int Noun, int Root)
{
    /// <summary>So many words may stand between "the" and the noun.</summary>
    private const int Modifiers = 3;

    /// <summary>The verb stands so many tokens from its date at most.</summary>
    private const int Reach = 18;

    private static readonly LexemeSet Recurrent = new(EventVocabulary.Recurrent);

    /// <summary>The noun that a date is given to: "the [rezoning] of 2019"; null where none is.</summary>
    public static DatedNominal? Of(ProseBlock block, TimeExpression time)
    {
        var noun = time.FirstToken - 2;
        if (noun < 1 || block.TextOf(block.Tokens[noun + 1]) is not "of" || block.Tokens[noun] is not { IsWord: true, IsCapitalized: false } token || !IsMadeOfVerb(block.TextOf(token)) || Recurrent.Has(token) || EventWords.Of(token) != 0)
            return null;

        for (var at = noun - 1; at >= 0 && at >= noun - Modifiers; at--)
        {
            if (block.TextOf(block.Tokens[at]) is "the" or "The" or "that" or "That")
                return at == noun - 1 && WordRoots.Of(block, noun) is not 0 and var root ? new DatedNominal(block, time, noun, root) : null;

            if (!block.Tokens[at].IsWord)
                return null;
        }

        return null;
    }

    /// <summary>Whether the clause of another date tells the verb: "The council rezoned the block in 2017".</summary>
    public bool IsToldAt(SemanticModel model, TimeExpression date)
    {
        var block = date.Span.Block;
        var number = block.SentenceOf(date.FirstToken);
        var sentence = block.Sentences[number];
        foreach (var time in model.Time.At(block, number))
        {
            if (time.Kind == TimeKind.Absolute && !ReferenceEquals(time, date))
                return false;
        }

        for (var at = Math.Max(sentence.FirstToken, date.FirstToken - Reach); at < Math.Min(sentence.EndToken, date.EndToken + Reach); at++)
        {
            if (block.Tokens[at] is { IsWord: true, IsCapitalized: false } token && block.TextOf(token).EndsWith("ed", StringComparison.Ordinal) && WordRoots.Of(block, at) == Root)
                return true;
        }

        return false;
    }

    private static bool IsMadeOfVerb(ReadOnlySpan<char> word) =>
        word.Length > 6 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("tion", StringComparison.Ordinal) || word.EndsWith("sion", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("al", StringComparison.Ordinal));
}
