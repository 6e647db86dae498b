using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>What happens once to a thing or person, with its date: "The university was [founded] in 1962", "At its [founding], in 1965", "the weavers who, in 1848, [founded]".</summary>
/// <param name="Block">The block.</param>
/// <param name="Time">The date.</param>
/// <param name="Word">Index of the verb or noun that names it.</param>
/// <param name="Key">The same for all words of one happening.</param>
/// <param name="Subject">Index of the noun or pronoun that it happens to, or that does it; -1 where none is found.</param>
/// <param name="First">Index of the first token of its clause.</param>
/// <param name="End">Index behind the last token of its clause.</param>
internal sealed record DatedAct(ProseBlock Block, TimeExpression Time, int Word, int Key, int Subject, int First, int End)
{
    /// <summary>So many tokens may stand between the word and its date.</summary>
    private const int Reach = 12;

    /// <summary>Whether the words speak of it as of something known: "when it was founded", "Founded in 1965, the", "its founding", "who founded it".</summary>
    public bool IsKnown { get; private init; }

    /// <summary>Index behind the words that name it: "put their names to".</summary>
    public int EndOfWord { get; private init; }

    /// <summary>Whether a noun names it: "the eruption of 1873".</summary>
    public bool IsNoun { get; private init; }

    /// <summary>The act that a date is given to; null where the words tell of none.</summary>
    public static DatedAct? Of(SemanticModel model, ProseBlock block, TimeExpression time)
    {
        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        var (first, end) = ClauseAround(model, block, sentence, time);
        var lead = LeadOf(block, time, first);
        var isOpener = lead == first || block.Tokens[lead - 1].Is(WordClasses.Relative) || IsExplained(block, time);
        var word = isOpener ? Forward(block, time, end) : Backward(block, lead, first);
        if (word < 0 && isOpener)
            word = Backward(block, lead, first);
        else if (word < 0 && block.Tokens[lead - 1].Kind == TokenKind.Comma)
            word = Forward(block, time, end);

        if (word < 0 || ActWords.At(block, word) is not (not 0 and var key, var endOfWord))
            return null;

        var isNoun = IsNounAt(block, word, first);
        var subject = isNoun ? OwnerOf(block, word, first, end) : ActWords.HasObjectBehind(block, word, key) ? ObjectOf(block, endOfWord, Math.Max(time.FirstToken, end)) : SubjectOf(block, word, time, first, end);
        if (ActWords.IsRepeated(key) && !IsNamed(block, word, subject))
            return null;

        return new DatedAct(block, time, word, key, subject, first, end) { EndOfWord = endOfWord, IsNoun = isNoun, IsKnown = isNoun || IsKnownAt(block, word, time, first) };
    }

    /// <summary>"Hale v. Dorsey, decided in 1961": a name right before the participle.</summary>
    private static bool IsNamed(ProseBlock block, int word, int subject) => subject >= 0 && subject == word - 2 && block.Tokens[subject].IsCapitalized && block.Tokens[word - 1].Kind == TokenKind.Comma;

    /// <summary>The part of the sentence around a date, up to a semicolon, a dash or another date.</summary>
    private static (int First, int End) ClauseAround(SemanticModel model, ProseBlock block, Sentence sentence, TimeExpression time)
    {
        int first = time.FirstToken, end = time.EndToken;
        while (first > sentence.FirstToken && first > time.FirstToken - (Reach * 2) && block.Tokens[first - 1].Kind is not (TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Quote or TokenKind.OpenBracket))
            first--;

        while (end < sentence.EndToken && end < time.EndToken + (Reach * 2) && block.Tokens[end].Kind is not (TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Quote or TokenKind.CloseBracket))
            end++;

        foreach (var other in model.Time.At(block, block.SentenceOf(time.FirstToken)))
        {
            if (other.Kind != TimeKind.Absolute || ReferenceEquals(other, time) || other.EndToken <= first || other.FirstToken >= end)
                continue;

            if (other.FirstToken < time.FirstToken)
                first = Math.Max(first, other.EndToken);
            else
                end = Math.Min(end, BeforeConjunction(block, time.EndToken, other.FirstToken));
        }

        return (first, end);
    }

    /// <summary>"bought the mill in 1990 / and the mine in 1994".</summary>
    private static int BeforeConjunction(ProseBlock block, int from, int end)
    {
        var at = from;
        while (at < end && !block.Tokens[at].Is(WordClasses.Coordinator))
            at++;

        return at;
    }

    /// <summary>Index of the first token of "in the summer of 1955", "on", "in".</summary>
    private static int LeadOf(ProseBlock block, TimeExpression time, int first)
    {
        var at = time.FirstToken;
        while (at > first && at > time.FirstToken - 3 && block.Tokens[at - 1].Is(WordClasses.Preposition | WordClasses.Article))
            at--;

        return at;
    }

    /// <summary>"the morning of March 23, the day she died", "in the spring of 1996, when she came".</summary>
    private static bool IsExplained(ProseBlock block, TimeExpression time) =>
        time.EndToken + 2 < block.Tokens.Length && block.Tokens[time.EndToken].Kind == TokenKind.Comma
        && (block.TextOf(block.Tokens[time.EndToken + 1]) is "when" || (block.TextOf(block.Tokens[time.EndToken + 1]) is "the" && block.TextOf(block.Tokens[time.EndToken + 2]) is "day" or "year" or "month" or "night" or "morning"));

    private static int Forward(ProseBlock block, TimeExpression time, int end)
    {
        for (var at = time.EndToken; at < Math.Min(end, time.EndToken + Reach); at++)
        {
            if (ActWords.At(block, at).Key != 0 && !IsNounAt(block, at, time.EndToken))
                return at;

            // "In 1848, Hale said": another verb comes first.
            if (block.Tokens[at].Is(WordClasses.PastVerb) && !block.Tokens[at].Is(WordClasses.Auxiliary))
                return -1;
        }

        return -1;
    }

    private static int Backward(ProseBlock block, int lead, int first)
    {
        var (commas, hasVerb) = (0, false);
        for (var at = lead - 1; at >= Math.Max(first, lead - Reach); at--)
        {
            var token = block.Tokens[at];

            // "Had he not resigned, as he did in March"
            if (block.TextOf(token) is "did" && at - 3 >= first && block.TextOf(block.Tokens[at - 2]) is "as" && block.Tokens[at - 3].Kind == TokenKind.Comma)
            {
                at -= 3;
                continue;
            }

            // "The conviction was overturned in 2018"
            if (ActWords.At(block, at).Key != 0)
                return hasVerb && IsNounAt(block, at, first) ? -1 : at;

            hasVerb |= token.Is(WordClasses.Auxiliary | WordClasses.PastParticiple) || (token.Length > 4 && block.TextOf(token).EndsWith("ed", StringComparison.Ordinal));
            if (token.Kind == TokenKind.Comma && (++commas > 1 || at != lead - 1))
                return -1;

            if (token.Is(WordClasses.Coordinator) || (token.Is(WordClasses.Relative | WordClasses.Subordinator) && !token.Is(WordClasses.Preposition)) || (token.Is(WordClasses.PastVerb) && !token.Is(WordClasses.Auxiliary)))
                return -1;
        }

        return -1;
    }

    /// <summary>"The eruption of", "its founding", not "was founded" nor "the hall opened".</summary>
    private static bool IsNounAt(ProseBlock block, int word, int first)
    {
        if (block.Tokens[word].Is(WordClasses.PastVerb | WordClasses.PastParticiple) || block.TextOf(block.Tokens[word]).EndsWith("ed", StringComparison.Ordinal))
            return false;

        for (var at = word - 1; at >= first && at >= word - 3; at--)
        {
            if (block.Tokens[at].Kind == TokenKind.Clitic || block.Tokens[at].Is(WordClasses.Possessive) || block.TextOf(block.Tokens[at]) is "the" or "The" or "that" or "That")
                return true;

            if (!block.Tokens[at].IsWord || block.Tokens[at].Is(WordClasses.Preposition | WordClasses.Pronoun))
                return false;
        }

        return false;
    }

    /// <summary>"the [company]'s purchase", "its purchase", "the eruption of the [volcano]", "the [mine] disaster".</summary>
    private static int OwnerOf(ProseBlock block, int word, int first, int end)
    {
        if (word - 2 >= first && block.Tokens[word - 1].Kind == TokenKind.Clitic)
            return word - 2;

        if (word > first && block.Tokens[word - 1].Is(WordClasses.Possessive))
            return word - 1;

        if (word + 1 < end && block.TextOf(block.Tokens[word + 1]) is "of")
        {
            for (var at = word + 2; at < Math.Min(end, word + 6); at++)
            {
                if (WordRoots.Of(block, at) != 0)
                    return at;
            }
        }

        return word > first && WordRoots.Of(block, word - 1) != 0 ? word - 1 : -1;
    }

    /// <summary>The noun before the verb, or what its relative pronoun means, or what a participle at the head of the sentence belongs to.</summary>
    private static int SubjectOf(ProseBlock block, int word, TimeExpression time, int first, int end)
    {
        var at = word - 1;
        while (at >= first && (block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Negation) || (block.Tokens[at].Is(WordClasses.Adverb) && !block.Tokens[at].Is(WordClasses.Pronoun | WordClasses.Relative))))
            at--;

        if (at < first)
            return block.Tokens[word].StartsSentence ? BehindParticiple(block, time, end) : -1;

        // "the weavers who, in 1884, founded"
        if (block.Tokens[at].Kind == TokenKind.Comma && at == time.EndToken)
        {
            at = LeadOf(block, time, first) - 1;
            if (at >= first && block.Tokens[at].Kind == TokenKind.Comma)
                at--;
        }

        if (at >= first && block.Tokens[at].Kind == TokenKind.Comma)
            at--;

        if (at >= first && block.Tokens[at].Is(WordClasses.Relative) && at > first)
            at -= block.Tokens[at - 1].Kind == TokenKind.Comma ? 2 : 1;

        if (at < first || !block.Tokens[at].IsWord)
            return -1;

        // "Those who signed the treaty": only the thing can be the same.
        return block.TextOf(block.Tokens[at]) is "Those" or "those" or "anyone" or "everyone" or "one" or "people" ? ObjectOf(block, word + 1, time.FirstToken) : at;
    }

    private static int ObjectOf(ProseBlock block, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (WordRoots.Of(block, at) != 0)
                return at;
        }

        return -1;
    }

    /// <summary>"Founded in 1962, the [university]", "Appointed in 2009, Judge [Pereira]": the first noun behind the comma.</summary>
    private static int BehindParticiple(ProseBlock block, TimeExpression time, int end)
    {
        var at = time.EndToken;
        while (at < end && block.Tokens[at].Kind != TokenKind.Comma)
            at++;

        var noun = -1;
        for (at++; at < end && block.Tokens[at].IsWord && !block.Tokens[at].Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.PastVerb | WordClasses.Modal); at++)
            noun = at;

        return noun;
    }

    private static bool IsKnownAt(ProseBlock block, int word, TimeExpression time, int first)
    {
        // "Founded in 1965, the", "the hall, opened in 1965,", "March 23, the day she died"
        if ((word > time.EndToken && IsExplained(block, time)) || block.Tokens[word].StartsSentence || (word > first && block.Tokens[word - 1].Kind == TokenKind.Comma && word < time.FirstToken))
            return true;

        for (var at = word - 1; at >= first && at >= word - Reach; at--)
        {
            if (block.TextOf(block.Tokens[at]) is "when" or "When" or "since" or "Since" or "before" or "Before" or "after" or "After" or "until" or "Until" or "who" or "which" or "that" or "whom" or "where" or "as" or "Had")
                return true;

            // "The night Karsk fell"
            if (block.TextOf(block.Tokens[at]) is "night" or "day" or "morning" or "year" && at > first && block.TextOf(block.Tokens[at - 1]) is "the" or "The")
                return true;

            if (block.Tokens[at].Is(WordClasses.Coordinator))
                return false;
        }

        return word + 2 < block.Tokens.Length && block.Tokens[word + 1].Kind == TokenKind.Comma && block.TextOf(block.Tokens[word + 2]) is "as";
    }
}
