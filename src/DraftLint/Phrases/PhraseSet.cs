using System.Collections.Immutable;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Phrases;

/// <summary>What capitals do to a match.</summary>
internal enum CaseRule : byte
{
    /// <summary>They count, but a phrase in lower case may begin a sentence: "in order to" is found in "In order to win".</summary>
    SentenceStart,

    /// <summary>They count.</summary>
    Exact,

    /// <summary>They don't count.</summary>
    Ignored,
}

/// <summary>A few words in a row, found by the automaton.</summary>
/// <param name="Text">The words, with a blank between two.</param>
/// <param name="Pattern">Which of its set's patterns it stands for, 0-based; one pattern may have many wordings.</param>
internal readonly record struct WordPhrase(string Text, int Pattern)
{
    /// <summary>Whether the words stand in a block from one token to another: same characters, same gaps, capitals by the rule.</summary>
    /// <param name="block">The block.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="last">Index of the last token.</param>
    /// <param name="rule">What capitals do.</param>
    public bool StandsAt(ProseBlock block, int first, int last, CaseRule rule)
    {
        var token = block.Tokens[first];
        var text = block.Text.AsSpan(token.Start, block.Tokens[last].End - token.Start);
        var mayBeginSentence = rule == CaseRule.SentenceStart && token.StartsSentence;
        var at = 0;
        for (var i = 0; i < Text.Length; i++, at++)
        {
            if (at >= text.Length)
                return false;

            if (Text[i] == ' ')
            {
                if (!char.IsWhiteSpace(text[at]))
                    return false;

                while (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]))
                    at++;

                continue;
            }

            var (wanted, found) = (Typography.Fold(Text[i]), Typography.Fold(text[at]));
            var isSame = wanted == found || ((rule == CaseRule.Ignored || (i == 0 && mayBeginSentence && char.IsLower(wanted))) && WordHash.Fold(wanted) == WordHash.Fold(found));
            if (!isSame)
                return false;
        }

        return at == text.Length;
    }
}

/// <summary>An expression of a set.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Pattern">Which of its set's patterns it is, 0-based.</param>
internal readonly record struct SetExpression(PhraseExpression Expression, int Pattern);

/// <summary>Patterns that a check looks for together: plain wordings, and expressions for what has too many wordings. Immutable.</summary>
/// <param name="Patterns">The patterns as they stand in the rule file.</param>
/// <param name="Wordings">What the automaton finds.</param>
/// <param name="Expressions">What regular expressions find.</param>
/// <param name="Case">What capitals do to the wordings.</param>
internal sealed record PhraseSet(ImmutableArray<string> Patterns, ImmutableArray<WordPhrase> Wordings, ImmutableArray<SetExpression> Expressions, CaseRule Case)
{
    /// <summary>A set that finds nothing.</summary>
    public static PhraseSet Empty { get; } = new([], [], [], CaseRule.Exact);

    /// <summary>Whether it finds nothing.</summary>
    public bool IsEmpty => Wordings.IsEmpty && Expressions.IsEmpty;

    /// <summary>Whether of two overlapping matches the earlier pattern wins, as in an alternation; else the longer match does.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether in an ordered set the pattern that is written longer comes before the others.</summary>
    public bool PrefersLong { get; init; }
}

/// <summary>A check with a scope.</summary>
internal interface IScopedCheck
{
    /// <summary>The parts of a draft that its scope names.</summary>
    TextParts Parts { get; }
}

/// <summary>A check that looks for phrases. It is run only on drafts that hold one, or something that an expression of it needs.</summary>
internal interface IPhraseCheck : IScopedCheck
{
    /// <summary>Whether it has something to say of drafts without a match: that something is missing.</summary>
    bool RunsWithoutMatches { get; }

    /// <summary>Adds its phrases.</summary>
    void AddTo(PhraseIndexBuilder phrases);
}
