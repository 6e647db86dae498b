using DraftLint.Syntax;

namespace DraftLint.Semantics.Quotations;

/// <summary>Tells quoted speech, which has a speaker, from words that are only marked: terms, titles, scare quotes.</summary>
internal static class QuotedSpeech
{
    /// <summary>Number of words between the marks.</summary>
    public static int WordCount(in Quotation quotation)
    {
        var count = 0;
        var block = quotation.Span.Block;
        for (var i = quotation.Open + 1; i < EndOf(quotation); i++)
            count += block.Tokens[i].IsWord || block.Tokens[i].IsNumber ? 1 : 0;

        return count;
    }

    /// <summary>Whether a finite verb stands between the marks.</summary>
    public static bool HasVerb(SemanticModel model, in Quotation quotation)
    {
        var block = quotation.Span.Block;
        var end = EndOf(quotation);
        for (var sentence = block.SentenceOf(quotation.Open); sentence < block.Sentences.Length && block.Sentences[sentence].FirstToken < end; sentence++)
        {
            foreach (var group in model.Time.GrammarOf(block, sentence).Groups)
            {
                if (!group.IsParticiple && group.FirstToken > quotation.Open && group.FirstToken < end)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the speaker says "I" or "my" in it.</summary>
    public static bool IsInFirstPerson(in Quotation quotation)
    {
        var block = quotation.Span.Block;
        for (var i = quotation.Open + 1; i < EndOf(quotation); i++)
        {
            if (block.TextOf(block.Tokens[i]) is "I" or "my" or "My" or "I’ve" or "I've" or "I’m" or "I'm")
                return true;
        }

        return false;
    }

    /// <summary>Whether the quotation is all of its paragraph.</summary>
    public static bool IsWholeBlock(in Quotation quotation)
    {
        var block = quotation.Span.Block;
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            if (block.Tokens[i].IsWord && !quotation.Holds(i))
                return false;
        }

        return true;
    }

    /// <summary>Whether the quotation is a sentence or more of its own: nothing but its marks stands around it up to the sentence ends.</summary>
    public static bool StandsAlone(in Quotation quotation)
    {
        if (quotation.IsBlock || quotation.IsContinued || quotation.Close < 0)
            return false;

        var block = quotation.Span.Block;
        var sentence = block.Sentences[block.SentenceOf(quotation.Open)];
        for (var i = IsDateline(block, quotation.Open) ? quotation.Open : sentence.FirstToken; i < quotation.Open; i++)
        {
            if (block.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Placeholder or TokenKind.Dash or TokenKind.Colon)
                return false;
        }

        var last = block.Sentences[block.SentenceOf(quotation.Close)];
        for (var i = quotation.Close + 1; i < last.EndToken; i++)
        {
            if (block.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Placeholder or TokenKind.Dash)
                return false;
        }

        return true;
    }

    /// <summary>"BRUSSELS - “...”": whether nothing but a dateline stands before the mark.</summary>
    private static bool IsDateline(ProseBlock block, int open)
    {
        const int Longest = 6;
        if (open is < 2 or > Longest || block.Tokens[open - 1].Kind is not (TokenKind.Dash or TokenKind.Hyphen))
            return false;

        for (var i = 0; i < open - 1; i++)
        {
            if (block.Tokens[i].IsWord && !block.Tokens[i].IsAllCapitals)
                return false;
        }

        return true;
    }

    /// <summary>Whether only hearsay leads to the quotation: "I am told that “...”", "One hears “...”".</summary>
    public static bool IsHearsay(in Quotation quotation)
    {
        if (quotation.IsBlock || quotation.IsContinued || quotation.Close < 0)
            return false;

        var block = quotation.Span.Block;
        var at = quotation.Open - 1;
        while (at >= 0 && (block.Tokens[at].Kind == TokenKind.Comma || block.TextOf(block.Tokens[at]) is "that"))
            at--;

        var first = block.Sentences[block.SentenceOf(quotation.Open)].FirstToken;
        if (at < first + 1 || at > first + 3)
            return false;

        var subject = block.TextOf(block.Tokens[first]);
        return block.TextOf(block.Tokens[at]) switch
        {
            "told" => subject is "I" or "We" or "I’m" or "I'm" or "We’re" or "We're",
            "hears" or "hear" => subject is "One" or "You" or "We" or "I",
            _ => false,
        };
    }

    private static int EndOf(in Quotation quotation) => quotation.Close < 0 ? quotation.Span.Block.Tokens.Length : quotation.Close;
}
