using DraftLint.Semantics.Figures;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Claims;

/// <summary>Finds a poll that gives a share of those asked: "a recent poll found that 61 percent", "polls show that 7 in 10".</summary>
/// <remarks>The writer's own survey and a poll told before ("the poll") are none.</remarks>
internal static class PollReader
{
    private static readonly LexemeSet Polls = new(SourceVocabulary.Polls);

    /// <summary>Whether a word names a poll or survey, one or several.</summary>
    public static bool IsPoll(Token token) => Polls.Has(token);

    /// <summary>The words that name a poll in a sentence with a share; null where there is none.</summary>
    public static ProseSpan? At(SemanticModel model, ProseBlock block, int sentence)
    {
        var place = block.Sentences[sentence];
        if (!HasShare(model, block, place))
            return null;

        for (var i = Polls.NextIn(block, place.FirstToken, place.EndToken); i < place.EndToken; i = Polls.NextIn(block, i + 1, place.EndToken))
        {
            if (model.Quotations.Covers(block, i))
                continue;

            var start = i;
            while (start > place.FirstToken && block.Tokens[start - 1].IsWord && !block.Tokens[start - 1].Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.PastVerb | WordClasses.Article | WordClasses.Possessive))
                start--;

            // "according to one poll"
            if (IsPollsAtLarge(model, block, sentence, i))
                return block.SpanOf(i - 1, i + 2);

            var isOne = block.TextOf(block.Tokens[start]) is "one" or "One";
            var before = start > place.FirstToken ? block.TextOf(block.Tokens[start - 1]) : default;
            if (before is "our" or "Our" or "my" or "My" or "the" or "The" or "this" or "This" or "that" or "That" or "we" or "I" or "their" or "your" || SaysWe(block, place.FirstToken, Math.Min(place.EndToken, i + 4)))
                return null;

            if (block.TextOf(block.Tokens[i]) is "poll" or "survey")
                return isOne ? block.SpanOf(start, i + 1) : before is "a" or "A" or "an" or "An" or "another" or "Another" ? block.SpanOf(start - 1, i + 1) : null;

            // "Polls show": in the plural it takes a verb to tell the polls of voters from those where they vote.
            var verb = i + 1;
            return verb < place.EndToken && SourceWords.IsTelling(block, place.FirstToken, verb) && (start == place.FirstToken || !block.Tokens[start - 1].Is(WordClasses.Preposition)) ? block.SpanOf(start, verb + 1) : null;
        }

        return Pollster(block, place) is { } pollster && !model.Quotations.Covers(pollster) ? pollster : null;
    }

    /// <summary>"seven in ten, the polls tell us,": whichever polls they are, none was told before.</summary>
    private static bool IsPollsAtLarge(SemanticModel model, ProseBlock block, int sentence, int noun)
    {
        if (noun == 0 || noun + 1 >= block.Tokens.Length || block.TextOf(block.Tokens[noun]) is not ("polls" or "surveys") || block.TextOf(block.Tokens[noun - 1]) is not ("the" or "The") || block.TextOf(block.Tokens[noun + 1]) is not ("tell" or "say" or "show" or "suggest" or "find"))
            return false;

        if (noun - 1 > block.Sentences[sentence].FirstToken && block.Tokens[noun - 2].Kind is not (TokenKind.Comma or TokenKind.Dash))
            return false;

        for (var index = Math.Max(0, block.Index - 1); index <= block.Index; index++)
        {
            var before = model.Draft.Prose[index];
            var end = index == block.Index ? block.Sentences[sentence].FirstToken : before.Tokens.Length;
            if (Polls.NextIn(before, 0, end) < end)
                return false;
        }

        return true;
    }

    /// <summary>"When YouGov asked them": a pollster in the place of the poll; null where none asks.</summary>
    private static ProseSpan? Pollster(ProseBlock block, Sentence place)
    {
        for (var i = place.FirstToken; i + 1 < place.EndToken; i++)
        {
            if (block.Tokens[i] is { IsWord: true, IsCapitalized: true } && block.TextOf(block.Tokens[i]) is "YouGov" or "Gallup" or "Ipsos" or "Quinnipiac" or "Pew" or "Rasmussen" or "Afrobarometer" or "Eurobarometer" or "Levada" or "Newspoll" or "Survation" or "Opinium" or "Datafolha" or "Marist" or "SurveyUSA" or "Nanos"
                && block.TextOf(block.Tokens[i + 1]) is "asked" or "polled" or "surveyed" or "found" or "finds" or "asks")
                return block.SpanOf(i, i + 2);
        }

        return null;
    }

    private static bool SaysWe(ProseBlock block, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "we" or "We" or "I" or "our" or "my")
                return true;
        }

        return false;
    }

    private static bool HasShare(SemanticModel model, ProseBlock block, Sentence place)
    {
        foreach (var quantity in model.Quantities.At(block, place))
        {
            if (quantity.Kind is QuantityKind.Percent or QuantityKind.Share)
                return true;
        }

        return false;
    }
}
