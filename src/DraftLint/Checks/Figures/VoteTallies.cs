using System.Globalization;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Figures;

/// <summary>One vote with two tallies: "the Senate said yes, 97 to 0" and "the vote of 79 to 0".</summary>
/// <remarks>Two votes may share a number; so the second is reported only where "the vote" looks back at one that was told.</remarks>
internal static class VoteTallies
{
    private const int LeadReach = 3;

    private static readonly LexemeSet Ballots = new(FigureVocabulary.Ballots);

    /// <summary>The tallies that look back at another one with one number changed.</summary>
    public static IEnumerable<(ProseSpan First, ProseSpan Again)> Contradictions(SemanticModel model)
    {
        var told = new List<Tally>();
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            for (var at = 0; at < block.Tokens.Length; at++)
            {
                if (!(block.Tokens[at].IsNumber || block.Tokens[at].Is(WordClasses.NumberWord)) || model.Quotations.Covers(block, at) || (At(block, at) ?? WithVotes(block, at)) is not { } tally)
                    continue;

                if (LooksBack(block, tally) && OtherOf(told, tally) is { } first)
                    yield return (first.Span, tally.Span);

                told.Add(tally);
                at = tally.EndToken - 1;
            }
        }
    }

    /// <summary>The last tally before with one of the two numbers; null if there is none, or if one has both.</summary>
    private static Tally? OtherOf(List<Tally> told, Tally tally)
    {
        Tally? last = null;
        foreach (var other in told)
        {
            if (other.Ayes == tally.Ayes && other.Noes == tally.Noes)
                return null;

            // "seven votes to two" and "five votes to four": the same nine.
            var isOfOneBody = tally.HasVotes && other.HasVotes && other.Ayes + other.Noes == tally.Ayes + tally.Noes;
            if (isOfOneBody || (!tally.HasVotes && (other.Ayes == tally.Ayes || other.Noes == tally.Noes)))
                last = other;
        }

        return last;
    }

    /// <summary>"97 to 0", "217-to-212".</summary>
    private static Tally? At(ProseBlock block, int at)
    {
        var end = at + 1;
        while (end < block.Tokens.Length && end <= at + LeadReach && (block.Tokens[end].Kind == TokenKind.Hyphen || block.TextOf(block.Tokens[end]) is "to"))
            end++;

        var hasTo = end > at + 1 && (block.TextOf(block.Tokens[at + 1]) is "to" || (end == at + 4 && block.TextOf(block.Tokens[at + 2]) is "to"));
        // "that 6-2 vote", "voted 7-2"
        var hasBallot = end == at + 2 && block.Tokens[at + 1].Kind == TokenKind.Hyphen && !block.Tokens[at + 1].HasSpaceBefore && ((at > 0 && Ballots.Has(block.Tokens[at - 1])) || (end + 1 < block.Tokens.Length && Ballots.Has(block.Tokens[end + 1])));
        return (hasTo || hasBallot) && end < block.Tokens.Length && Number(block, at) is { } ayes && Number(block, end) is { } noes && ayes + noes >= 5 && !(at > 0 && block.TextOf(block.Tokens[at - 1]) is "from" or "From")
            ? new Tally(block, at, end + 1, ayes, noes)
            : null;
    }

    /// <summary>"seven votes to two", "by 5 votes to 4".</summary>
    private static Tally? WithVotes(ProseBlock block, int at)
    {
        if (at + 3 >= block.Tokens.Length || block.TextOf(block.Tokens[at + 1]) is not "votes" || block.TextOf(block.Tokens[at + 2]) is not "to"
            || !NumberReader.TryRead(block, at, at + 1, out var ayes) || !NumberReader.TryRead(block, at + 3, block.Tokens.Length, out var noes) || ayes.Value + noes.Value is < 3 or > 1000 || noes.HasMagnitude)
        {
            return null;
        }

        return new Tally(block, at, noes.End, (int)ayes.Value, (int)noes.Value) { HasVotes = true };
    }

    private static int? Number(ProseBlock block, int at) =>
        int.TryParse(block.TextOf(block.Tokens[at]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000 ? number : null;

    /// <summary>"The vote of 79 to 0", "the 217-to-212 vote".</summary>
    private static bool LooksBack(ProseBlock block, Tally tally)
    {
        var first = tally.FirstToken;
        if (tally.HasVotes)
            return tally.EndToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[tally.EndToken]) is "that" && block.TextOf(block.Tokens[tally.EndToken + 1]) is "night" or "day" or "evening" or "afternoon" or "morning" or "time";

        if (first >= 3 && block.TextOf(block.Tokens[first - 1]) is "of" && Ballots.Has(block.Tokens[first - 2]))
            return IsDefinite(block, first - 3);

        return first >= 1 && tally.EndToken < block.Tokens.Length && Ballots.Has(block.Tokens[tally.EndToken]) && IsDefinite(block, first - 1);
    }

    private static bool IsDefinite(ProseBlock block, int at) => block.TextOf(block.Tokens[at]) is "the" or "The" or "that" or "That" or "this" or "This";

    private readonly record struct Tally(ProseBlock Block, int FirstToken, int EndToken, int Ayes, int Noes)
    {
        /// <summary>Whether it counts in votes: "seven votes to two".</summary>
        public bool HasVotes { get; init; }

        public ProseSpan Span => Block.SpanOf(FirstToken, EndToken);
    }
}
