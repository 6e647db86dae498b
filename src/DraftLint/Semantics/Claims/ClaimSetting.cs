using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>What the sentences around a figure say of it: that it is only thought of, or what a speaker told.</summary>
internal static class ClaimSetting
{
    /// <summary>A story that is made up goes on for so many sentences.</summary>
    private const int StoryReach = 5;

    /// <summary>"Let's say that ... Every day the system overcounts by 10.", "Picture a town ...": whether a sentence before has made up what is told.</summary>
    public static bool IsMadeUp(ProseBlock block, int number)
    {
        for (var before = number; before >= 0 && before > number - StoryReach; before--)
        {
            var at = block.Sentences[before].FirstToken;
            var end = block.Sentences[before].EndToken;
            switch (block.TextOf(block.Tokens[at]))
            {
                case "Suppose" or "Imagine" or "Picture" or "Assume":
                case "Let" when at + 2 < end && block.TextOf(block.Tokens[at + 1]) is "us" or "’s" or "'s" && block.TextOf(block.Tokens[at + 2]) is "say" or "suppose" or "imagine" or "assume" or "pretend":
                case "Let's" or "Let’s" when at + 1 < end && block.TextOf(block.Tokens[at + 1]) is "say" or "suppose" or "imagine" or "assume" or "pretend":
                case "Say" when at + 1 < end && block.TextOf(block.Tokens[at + 1]) is "that" or "a" or "you" or "the":
                    return true;
            }
        }

        return false;
    }

    /// <summary>"He is proud of his reforms. Two of them have saved $18 million. Morrisey also said ...": the sentence behind goes on with the same speech.</summary>
    public static bool IsSpeechThatGoesOn(ProseBlock block, int number)
    {
        const int Reach = 5;
        if (number == 0 || number + 1 >= block.Sentences.Length)
            return false;

        var next = block.Sentences[number + 1];
        for (var at = next.FirstToken + 1; at + 1 < next.EndToken && at < next.FirstToken + Reach; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "also" or "further" or "then" && block.TextOf(block.Tokens[at + 1]) is "said" or "told" or "noted" or "added" or "mentioned" or "explained" or "stressed" or "spoke")
                return true;
        }

        return false;
    }

    /// <summary>"It is estimated that 400 families leave each month", "Some say that a third will quit": whose figure it is, is asked before its date is.</summary>
    public static bool IsOfNobody(SemanticModel model, ProseBlock block, int number, int figure)
    {
        var sentence = block.Sentences[number];
        if (!VagueSourceReader.MayHold(block, sentence))
            return false;

        foreach (var vague in new VagueSourceReader(block, sentence, model.Sources.Names).Read())
        {
            if (vague.Kind is not (VagueKind.Hearsay or VagueKind.Research) && vague.EndToken <= figure && !VagueSourceContext.IsSettled(model, vague, number, window: 1))
                return true;
        }

        return false;
    }

    /// <summary>"The country alone imports 1.5 million barrels. According to the Energy Department, its imports will double": who counts it is told right behind.</summary>
    public static bool IsSourcedNext(SemanticModel model, ProseBlock block, int number)
    {
        const int Stem = 5, Reach = 16;
        if (number + 1 >= block.Sentences.Length || block.TextOf(block.Tokens[block.Sentences[number + 1].FirstToken]) is not "According" || model.Sources.NamedIn(block, number + 1) is null)
            return false;

        var (own, next) = (block.Sentences[number], block.Sentences[number + 1]);
        for (var at = own.FirstToken; at < own.EndToken; at++)
        {
            if (block.Tokens[at] is not { IsWord: true, Length: >= Stem + 1, IsCapitalized: false } || block.Tokens[at].Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.NumberWord | WordClasses.Adverb))
                continue;

            for (var i = next.FirstToken; i < next.EndToken && i < next.FirstToken + Reach; i++)
            {
                if (block.TextOf(block.Tokens[i]).StartsWith(block.TextOf(block.Tokens[at])[..Stem], StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Since the war began the rate has gone from 36 rubles to 65": both ends of the way are told, and the event it starts from.</summary>
    public static bool IsWaySinceEvent(ProseBlock block, Sentence sentence, Quantity one, Quantity other)
    {
        const int Reach = 8;
        if (one.Kind != other.Kind || other.FirstToken > one.EndToken + Reach || !IsBehind(block, one, "from") || !IsBehind(block, other, "to"))
            return false;

        for (var at = sentence.FirstToken; at + 2 < sentence.EndToken && at < one.FirstToken; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "Since" or "since" && !block.Tokens[at + 1].IsNumber && !block.Tokens[at + 1].Is(WordClasses.Month | WordClasses.Preposition) && block.TextOf(block.Tokens[at + 1]) is not "then")
                return true;
        }

        return false;
    }

    private static bool IsBehind(ProseBlock block, Quantity figure, ReadOnlySpan<char> word)
    {
        var before = (figure.ApproximatorToken >= 0 ? Math.Min(figure.ApproximatorToken, figure.FirstToken) : figure.FirstToken) - 1;
        return before >= 0 && block.TextOf(block.Tokens[before]).SequenceEqual(word);
    }

    /// <summary>"The birds came back in spring. Eleven hundred have been counted since then": whether the clause counts from what was told before.</summary>
    public static bool CountsFromBefore(ProseBlock block, Sentence sentence, int token)
    {
        var (first, end) = ClauseEdges.Around(block, sentence, token);
        for (var at = first; at + 1 < end; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "since" or "Since" && block.TextOf(block.Tokens[at + 1]) is "then")
                return true;
        }

        return false;
    }
}
