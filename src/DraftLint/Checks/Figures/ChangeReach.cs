using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>Tells whether a stated change belongs to two values beside it: "from $2 to $3 in May, a 30 percent increase".</summary>
internal static class ChangeReach
{
    /// <summary>A change stands no farther from its two values, in tokens.</summary>
    private const int Reach = 16;

    /// <summary>Whether the change stands before or behind the two values with nothing between that parts them.</summary>
    public static bool Holds(ProseBlock block, StatedChange change, ValuePair pair, ReadOnlySpan<TimeExpression> times) =>
        IsBefore(block, change, pair, times) || IsBehind(block, change, pair, times);

    /// <summary>"Fares rose by 50 percent last year, from $2 to $4", "tripled to 900 from 400": nothing but a time or a phrase between.</summary>
    private static bool IsBefore(ProseBlock block, StatedChange change, ValuePair pair, ReadOnlySpan<TimeExpression> times)
    {
        if (change.Place == ChangePlace.Behind || change.EndToken > pair.FirstToken || pair.FirstToken - change.EndToken > Reach || block.TextOf(block.Tokens[pair.FirstToken]) is not ("from" or "to"))
            return false;

        for (var at = change.EndToken; at < pair.FirstToken; at++)
        {
            if (IsInTime(times, at))
                continue;

            var token = block.Tokens[at];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Colon || token.IsNumber || token.Is(WordClasses.Coordinator | WordClasses.PastVerb | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative | WordClasses.Pronoun))
                return false;
        }

        return true;
    }

    /// <summary>"from $2 to $3 in May, a 30 percent increase"</summary>
    private static bool IsBehind(ProseBlock block, StatedChange change, ValuePair pair, ReadOnlySpan<TimeExpression> times)
    {
        if (change.Place == ChangePlace.Before || change.FirstToken < pair.EndToken || change.FirstToken - pair.EndToken > Reach)
            return false;

        for (var at = pair.EndToken; at < change.FirstToken; at++)
        {
            if (IsInTime(times, at) || (block.TextOf(block.Tokens[at]) is "and" && block.Tokens[at - 1].IsNumber))
                continue;

            var token = block.Tokens[at];
            if (token.Kind is TokenKind.Semicolon || (token.Is(WordClasses.Coordinator) && !(at == change.FirstToken - 1 && block.TextOf(token) is "or")) || block.TextOf(token) is "while" || (block.TextOf(token) is "of" or "with" && change.Place == ChangePlace.Behind))
                return false;
        }

        return true;
    }

    /// <summary>Whether a token belongs to a date or time: the "2014" of "7.8 percent in 2014" is no value.</summary>
    public static bool IsInTime(ReadOnlySpan<TimeExpression> times, int token)
    {
        foreach (var time in times)
        {
            if (time.FirstToken <= token && token < time.EndToken)
                return true;
        }

        return false;
    }
}
