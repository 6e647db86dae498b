using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Claims;

/// <summary>Finds what is so many times as large as a mark that stays: "has grown to twelve times the limit", "is now double what it was", "twice the national average".</summary>
internal readonly ref struct MultipleReader(ProseBlock block, Sentence sentence)
{
    /// <summary>Tokens from a multiple to the mark it is measured by.</summary>
    private const int Reach = 6;

    private static readonly LexemeSet Multiples = new(ClaimVocabulary.Multiples);

    private readonly int first = sentence.FirstToken;
    private readonly int end = sentence.EndToken;

    /// <summary>The words of the first multiple of the sentence, index of the first token and the one behind the last; null where there is none.</summary>
    public (int First, int End)? Find()
    {
        for (var at = Multiples.NextIn(block, first, end); at + 2 < end; at = Multiples.NextIn(block, at + 1, end))
        {
            if (EndOfMultiple(at) is not (> 0 and var behind) || IsIdle(at))
                continue;

            if (EndOfMark(behind) is > 0 and var mark)
                return (block.TextOf(block.Tokens[at]) is "times" ? at - 1 : at, mark);
        }

        return null;
    }

    /// <summary>"twice", "double", "three times": index behind it, or 0.</summary>
    private int EndOfMultiple(int at)
    {
        switch (block.TextOf(block.Tokens[at]))
        {
            case "twice" or "double":
                return at + 1;
            case "times" when at > first && (block.Tokens[at - 1].IsNumber || block.Tokens[at - 1].Is(WordClasses.NumberWord)):
                return at + 1;
            default:
                return 0;
        }
    }

    /// <summary>"the limit", "what it was", "its old price", "as many as before", "the national average"; 0 for any other noun: "three times the mayor wrote".</summary>
    private int EndOfMark(int at)
    {
        var isMark = block.TextOf(block.Tokens[at]) is "what" or "that" or "the" or "its" or "their" or "his" or "her";
        for (var i = at; isMark && i < end && i < at + Reach && (block.Tokens[i].IsWord || block.Tokens[i].Kind is TokenKind.Clitic or TokenKind.Hyphen); i++)
        {
            switch (block.TextOf(block.Tokens[i]))
            {
                case "limit" or "average" or "norm" or "rate" or "level" or "figure" or "number" or "price" or "size" or "target" or "ceiling" or "capacity" or "median" or "threshold" or "benchmark" or "standard" or "mean" or "allowance" or "quota":
                    return i + 1;
                case "was" or "were" or "is" when block.TextOf(block.Tokens[at]) is "what":
                    return i + 1;
            }
        }

        return 0;
    }

    /// <summary>"No state pays twice the average": nothing is.</summary>
    private bool IsIdle(int at) => (at > first && block.Tokens[at - 1].Is(WordClasses.Negation)) || block.TextOf(block.Tokens[first]) is "No" or "Not" or "None" or "Nobody" or "Nowhere";
}
