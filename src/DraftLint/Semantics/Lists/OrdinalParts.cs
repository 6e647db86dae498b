using System.Collections.Immutable;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Finds the parts of an argument whose sentences begin with "First", "Second" and so on, in one paragraph or over several.</summary>
internal static class OrdinalParts
{
    /// <summary>The parts stand in so many blocks at most.</summary>
    private const int Reach = 16;

    /// <summary>The first part begins no more than so many blocks behind.</summary>
    private const int FirstReach = 1;

    private static readonly string[] Cardinals = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>Whether the sentence behind another one, or the next paragraph, begins with "First".</summary>
    public static bool BeginsBehind(Draft draft, ProseBlock block, int sentence)
    {
        if (sentence + 1 < block.Sentences.Length)
            return NumberAt(block, block.Sentences[sentence + 1]) == 1;

        var next = block.Index + FirstReach;
        return next < draft.Prose.Length && draft.Prose[next].Kind == ProseKind.Paragraph && !draft.Prose[next].Sentences.IsEmpty && NumberAt(draft.Prose[next], draft.Prose[next].Sentences[0]) == 1;
    }

    /// <summary>The beginnings of the parts, in order: empty where the last one can't be told.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="block">The block of the announcement.</param>
    /// <param name="sentence">Number of its sentence.</param>
    /// <param name="announced">The number announced.</param>
    public static ImmutableArray<ProseSpan> Behind(Draft draft, DraftParts parts, ProseBlock block, int sentence, int announced)
    {
        var found = ImmutableArray.CreateBuilder<ProseSpan>();

        // "There are other risks": the next part may be told so, until its ordinal comes.
        var mayBeMore = false;
        for (var i = block.Index; i < draft.Prose.Length && i <= block.Index + Reach; i++)
        {
            var next = draft.Prose[i];
            if (next.Place.Item is not null || parts[next] is not PartKind.Body || next.Place.QuoteDepth > 0)
                continue;

            for (var number = i == block.Index ? sentence + 1 : 0; number < next.Sentences.Length; number++)
            {
                var ordinal = NumberAt(next, next.Sentences[number]);
                if (ordinal == found.Count + 1)
                {
                    found.Add(next.SpanOf(next.Sentences[number].FirstToken, Math.Min(next.Sentences[number].FirstToken + 2, next.Sentences[number].EndToken)));
                    mayBeMore = false;
                }
                else if (ordinal == 1)
                {
                    return mayBeMore ? [] : Certain(found, announced);
                }
                else
                {
                    mayBeMore |= found.Count < announced && IsAnotherWay(next, next.Sentences[number], found.Count + 1);
                }
            }
        }

        return mayBeMore ? [] : Certain(found, announced);
    }

    private static ImmutableArray<ProseSpan> Certain(ImmutableArray<ProseSpan>.Builder found, int announced) =>
        found.Count > 1 && (found.Count >= announced || announced <= 4) ? found.ToImmutable() : [];

    /// <summary>The place that a sentence claims by its first words: "First,", "The second is", "Thirdly", "Another is"; 0 for none.</summary>
    private static int NumberAt(ProseBlock block, Sentence sentence)
    {
        var at = sentence.FirstToken;
        if (at + 2 >= sentence.EndToken)
            return 0;

        var word = block.TextOf(block.Tokens[at]);
        var next = block.Tokens[at + 1];
        switch (word)
        {
            case "One" when next.Is(WordClasses.Auxiliary):
                return 1;
            case "Another" when next.Is(WordClasses.Auxiliary):
                return 2;
            case "The" when block.TextOf(next) is "other" && block.Tokens[at + 2].Is(WordClasses.Auxiliary):
                return 2;
            case "The" or "A" or "And":
                return OrdinalOf(block.TextOf(next)) is var ordinal && ordinal > 0 && (block.Tokens[at + 2].Is(WordClasses.Auxiliary) || block.Tokens[at + 2].Kind == TokenKind.Comma) ? ordinal : 0;
        }

        // "One, build. Two, borrow."
        if (next.Kind is TokenKind.Comma or TokenKind.Colon && CardinalOf(word) is > 0 and var cardinal)
            return cardinal;

        return next.Kind is TokenKind.Comma or TokenKind.Colon || next.Is(WordClasses.Article | WordClasses.Pronoun | WordClasses.Determiner) ? OrdinalOf(word) : 0;
    }

    private static int CardinalOf(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Cardinals.Length; i++)
        {
            if (word.SequenceEqual(Cardinals[i]))
                return i + 1;
        }

        return 0;
    }

    private static int OrdinalOf(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ly", StringComparison.Ordinal))
            word = word[..^2];

        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (word.Equals(Ordinals[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return 0;
    }

    /// <summary>Whether a sentence may tell the next part in other words: "Finally", "My third reason", "The last", "Then there is" at the head of a paragraph.</summary>
    private static bool IsAnotherWay(ProseBlock block, Sentence sentence, int number)
    {
        const int Head = 6;
        if (sentence.FirstToken == 0 && block.TextOf(block.Tokens[0]) is "Then" or "Next" or "Also" or "And" or "Another" or "Besides" or "Moreover" or "Furthermore" or "Plus")
            return true;

        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var word = block.TextOf(block.Tokens[at]);
            if (OrdinalOf(word) == number)
                return true;

            if (at < sentence.FirstToken + Head && word is "last" or "Last" or "lastly" or "Lastly" or "finally" or "Finally" or "final" or "Final" or "other" or "another" or "Another")
                return true;
        }

        return false;
    }
}
