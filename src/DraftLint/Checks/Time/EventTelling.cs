using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>A clause with a date, and what it tells of.</summary>
/// <param name="Block">The block.</param>
/// <param name="Time">The date.</param>
/// <param name="Happenings">What its words tell of, a bit for each happening.</param>
internal sealed record EventTelling(ProseBlock Block, TimeExpression Time, ulong Happenings)
{
    /// <summary>The words of a clause stand so near to its date.</summary>
    private const int Reach = 18;

    /// <summary>The words that say which event it was stand so near to its date.</summary>
    private const int SentenceReach = 60;

    /// <summary>Reads the words around a date; where its sentence has other dates, those of its own clause.</summary>
    public static EventTelling Read(ProseBlock block, ReadOnlySpan<TimeExpression> times, TimeExpression time)
    {
        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        int first = Math.Max(sentence.FirstToken, time.FirstToken - Reach), end = Math.Min(sentence.EndToken, time.EndToken + Reach);
        var isOnly = true;
        foreach (var other in times)
        {
            if (ReferenceEquals(other, time) || other.Kind is not (TimeKind.Absolute or TimeKind.Partial) || IsBound(block, other))
                continue;

            isOnly = false;
            if (other.FirstToken < time.FirstToken)
                first = Math.Max(first, other.EndToken);
            else
                end = Math.Min(end, other.FirstToken);
        }

        return new EventTelling(block, time, In(block, time.FirstToken - 1, first, -1, isOnly) | In(block, time.EndToken, end - 1, 1, isOnly));
    }

    /// <summary>Whether its sentence has all the words that say which event a phrase means.</summary>
    public bool Has(EventPhrase phrase)
    {
        foreach (var detail in phrase.Details)
        {
            if (!Has(phrase.Block.TextOf(phrase.Block.Tokens[detail])))
                return false;
        }

        return phrase.Happening != 0 || Has(phrase.Block.TextOf(phrase.Block.Tokens[phrase.Noun]));
    }

    /// <summary>"since 1997", "until 2004": the end of something else.</summary>
    private static bool IsBound(ProseBlock block, TimeExpression time) =>
        time.FirstToken > 0 && block.TextOf(block.Tokens[time.FirstToken - 1]) is "since" or "until" or "till" or "by" or "before" or "after";

    private static ulong In(ProseBlock block, int from, int to, int step, bool isOnly)
    {
        var happenings = 0UL;
        for (var at = from; at * step <= to * step; at += step)
        {
            var token = block.Tokens[at];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Quote || (!isOnly && (token.Is(WordClasses.Relative | WordClasses.Coordinator) || (at != from && token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Colon))))
                break;

            if (!token.IsCapitalized || token.StartsSentence)
                happenings |= EventWords.Of(token) | EventWords.OfPhrasal(block, at, block.Tokens.Length);
        }

        return happenings;
    }

    private bool Has(ReadOnlySpan<char> word)
    {
        var sentence = Block.Sentences[Block.SentenceOf(Time.FirstToken)];
        for (var at = Math.Max(sentence.FirstToken, Time.FirstToken - SentenceReach); at < Math.Min(sentence.EndToken, Time.EndToken + SentenceReach); at++)
        {
            if (Block.TextOf(Block.Tokens[at]).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
