using System.Collections.Immutable;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Time;

/// <summary>The year of its life that a thing is said to be in: "The war, now in its twelfth year, began in 2001", "It is in its twelfth year now".</summary>
/// <param name="FirstToken">Index of "its".</param>
/// <param name="EndToken">Index behind "year".</param>
/// <param name="Number">12 for "twelfth".</param>
internal readonly record struct NthYear(int FirstToken, int EndToken, int Number)
{
    /// <summary>The beginning stands so many tokens before its date at most.</summary>
    private const int VerbReach = 4;

    /// <summary>So many tokens around a date are read.</summary>
    private const int Reach = 24;

    private static readonly LexemeSet Beginnings = new(LifeVocabulary.Beginnings);

    /// <summary>The year that is told near the date of a beginning, in its sentence or the next one; null where none is.</summary>
    public static NthYear? Beside(ProseBlock block, ImmutableArray<TimeExpression> times, int index)
    {
        var date = times[index];
        if (date is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: not null } || !Begins(block, date))
            return null;

        var number = block.SentenceOf(date.FirstToken);
        var last = Math.Min(number + 1, block.Sentences.Length - 1);
        for (var at = Math.Max(block.Sentences[number].FirstToken, date.FirstToken - Reach); at + 3 < Math.Min(block.Sentences[last].EndToken, date.EndToken + Reach); at++)
        {
            if (block.TextOf(block.Tokens[at]) is not "in" || block.TextOf(block.Tokens[at + 1]) is not ("its" or "their"))
                continue;

            var isOfNext = at >= block.Sentences[number].EndToken;
            if (IsNow(block, at) && (!isOfNext || block.TextOf(block.Tokens[block.Sentences[last].FirstToken]) is "It" or "They") && NumberReader.TryRead(block, at + 2, block.Tokens.Length, out var nth) && nth.IsOrdinal && nth.End < block.Tokens.Length && block.TextOf(block.Tokens[nth.End]) is "year")
                return new NthYear(at + 1, nth.End + 1, (int)nth.Value);
        }

        return null;
    }

    /// <summary>"is now in its twelfth year", "is in its", ", now in its".</summary>
    private static bool IsNow(ProseBlock block, int at) =>
        at > 0 && block.TextOf(block.Tokens[at - 1]) is "now" or "is" or "are" or "already" or "today";

    /// <summary>"began in 2001", "In October 2001 the war began".</summary>
    private static bool Begins(ProseBlock block, TimeExpression date)
    {
        for (var at = Math.Max(0, date.FirstToken - VerbReach); at < date.FirstToken; at++)
        {
            if (Beginnings.Has(block.Tokens[at]))
                return true;
        }

        var sentence = block.Sentences[block.SentenceOf(date.FirstToken)];
        for (var at = date.EndToken; date.FirstToken <= sentence.FirstToken + 1 && at < Math.Min(sentence.EndToken, date.EndToken + VerbReach); at++)
        {
            if (Beginnings.Has(block.Tokens[at]))
                return true;
        }

        return false;
    }
}
