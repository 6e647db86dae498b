using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>Tells a line of a web page from a line of prose: "Related Articles", "Tagged with: schools, taxes", "Advertisement".</summary>
internal static class FurnitureLine
{
    /// <summary>Longest line that is furniture by itself, in tokens.</summary>
    public const int LongestLine = 8;

    /// <summary>Longest line of labels or of a pointer to more, in tokens.</summary>
    private const int LongestList = 60;

    /// <summary>Lines that stand by themselves.</summary>
    private static readonly string[] Buttons =
    [
        "share this", "share this article", "share this story", "share this post", "share this column", "share on facebook", "share on twitter", "advertisement", "sponsored content",
        "read more", "leave a comment", "leave a reply", "post a comment", "view comments", "show comments", "skip to content", "skip to main content", "continue reading",
        "story continues below", "story continues below advertisement", "article continues below", "article continues below advertisement", "back to top", "print this article",
        "click to print", "load more", "sign in", "most read", "most popular", "top stories", "recommended for you", "you may also like", "you might also like", "up next", "read next",
        "subscribe now", "subscribe today", "sign up now", "sign up today", "join now", "register now", "donate now", "scroll to continue", "listen to this article",
    ];

    /// <summary>Headings over a list of links.</summary>
    private static readonly string[] Headings =
    [
        "related articles", "related stories", "related posts", "related content", "related coverage", "related columns", "related links", "more stories", "more from", "more on this topic",
        "also read", "read also", "read next", "most read", "recommended", "related",
    ];

    /// <summary>Labels before what the page is filed under.</summary>
    private static readonly string[] Labels = ["tagged with", "tagged", "tags", "categorized as", "filed under", "posted in", "categories", "topics"];

    /// <summary>How lines begin that ask the reader to do something on the page.</summary>
    private static readonly string[] Calls =
    [
        "follow us on", "like us on", "find us on", "share on", "share this article on", "share this story on", "click here to donate", "click here to subscribe", "click here to sign up", "click here to join",
        "click here to register", "click here to read", "click here to support", "click here to comment", "get unlimited access", "get unlimited digital access", "become a member today", "support our journalism", "recommended reading",
    ];

    /// <summary>What stands with a colon before the headline of another page.</summary>
    private static readonly string[] Pointers = ["related", "you might also like", "you may also like", "read next", "up next", "see also", "more", "also read", "recommended", "don't miss"];

    /// <summary>Whether a block is a line of page furniture.</summary>
    public static bool Is(ProseBlock block)
    {
        if (block.Tokens.Length > LongestList)
            return false;

        if (block.Sentences.Length > 2)
            return IsRunTogether(block);

        return IsButton(block) || IsHeading(block) || IsLabel(block) || IsPointer(block) || IsCall(block) || PointsOn(block);
    }

    /// <summary>"Tagged with: schools. Related Articles. Sign up today for news": a label first, and each sentence behind it a line of its own.</summary>
    private static bool IsRunTogether(ProseBlock block)
    {
        if (!StartsWithLabel(block))
            return false;

        for (var i = 1; i < block.Sentences.Length; i++)
        {
            if (!BeginsWithAny(block, block.Sentences[i].FirstToken, Buttons) && !BeginsWithAny(block, block.Sentences[i].FirstToken, Headings) && !BeginsWithAny(block, block.Sentences[i].FirstToken, Calls))
                return false;
        }

        return true;
    }

    private static bool BeginsWithAny(ProseBlock block, int token, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Phrase.LengthAt(block.Text, block.Tokens[token].Start, phrase) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a block begins with a label before what the page is filed under.</summary>
    private static bool StartsWithLabel(ProseBlock block)
    {
        foreach (var label in Labels)
        {
            if (Phrase.LengthAt(block.Text, block.Tokens[0].Start, label) == 0)
                continue;

            var rest = block.TokenFrom(block.Tokens[0].Start + label.Length);
            var hasColon = rest < block.Tokens.Length && block.Tokens[rest].Kind == TokenKind.Colon;
            if (hasColon || (label.Contains(' ', StringComparison.Ordinal) && rest == block.Tokens.Length))
                return true;
        }

        return false;
    }

    /// <summary>A button is no heading: "Read more" and "Up next" may be the writer's own.</summary>
    private static bool IsButton(ProseBlock block)
    {
        if (block.Kind == ProseKind.Heading && !block.Text.StartsWith("share", StringComparison.OrdinalIgnoreCase) && !block.Text.StartsWith("advertisement", StringComparison.OrdinalIgnoreCase))
            return false;

        foreach (var line in Buttons)
        {
            if (Phrase.LengthAt(block.Text, block.Tokens[0].Start, line) > 0)
            {
                var rest = block.TokenFrom(block.Tokens[0].Start + line.Length);
                if (rest == block.Tokens.Length || (rest == block.Tokens.Length - 1 && IsMark(block.Tokens[rest])))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Related Articles" alone, or with nothing but links behind it; a single word needs the links.</summary>
    private static bool IsHeading(ProseBlock block)
    {
        foreach (var heading in Headings)
        {
            if (Phrase.LengthAt(block.Text, block.Tokens[0].Start, heading) == 0)
                continue;

            var rest = block.TokenFrom(block.Tokens[0].Start + heading.Length);
            while (rest < block.Tokens.Length && IsMark(block.Tokens[rest]))
                rest++;

            var isAlone = rest == block.Tokens.Length;
            if (isAlone ? heading.StartsWith("related ", StringComparison.Ordinal) || heading == "more stories" : IsAllLinks(block, rest))
                return true;
        }

        return false;
    }

    /// <summary>"Tagged with: schools, taxes": a label, and no sentence behind it.</summary>
    private static bool IsLabel(ProseBlock block) => StartsWithLabel(block) && block.Tokens[^1].Kind is not (TokenKind.Period or TokenKind.Question);

    /// <summary>"Read more expert views in the Valley Briefing": a pointer of the site; "Read more about the levy in its report" is one of the writer.</summary>
    private static bool IsPointer(ProseBlock block)
    {
        const string ReadMore = "read more";
        if (block.Sentences.Length > 1 || Phrase.LengthAt(block.Text, block.Tokens[0].Start, ReadMore) == 0)
            return false;

        var rest = block.TokenFrom(block.Tokens[0].Start + ReadMore.Length);
        if (rest >= block.Tokens.Length)
            return false;

        if (block.Tokens[rest].Kind is TokenKind.Colon or TokenKind.Dash)
            return true;

        // "Read more history, I told her."
        for (var at = rest; at + 1 < block.Tokens.Length; at++)
        {
            if (block.Tokens[at].Kind == TokenKind.Comma && block.Tokens[at + 1].Is(WordClasses.Pronoun))
                return false;
        }

        return block.Tokens[rest].IsWord && !block.Tokens[rest].Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Coordinator) && block.TextOf(block.Tokens[rest]) is not ("here" or "there" or "online" or "below" or "carefully" or "closely");
    }

    /// <summary>"Follow us on Twitter @valleynews", "Click here to donate to our spring campaign.": short, and to the reader.</summary>
    private static bool IsCall(ProseBlock block)
    {
        const int Longest = 16;
        if (block.Tokens.Length > Longest || block.Sentences.Length > 2 || block.Kind == ProseKind.Heading)
            return false;

        foreach (var call in Calls)
        {
            if (Phrase.LengthAt(block.Text, block.Tokens[0].Start, call) > 0)
                return call[^1] != 'n' || (block.TokenFrom(block.Tokens[0].Start + call.Length) is var rest && rest < block.Tokens.Length && block.Tokens[rest].IsCapitalized);
        }

        return false;
    }

    /// <summary>"Related: The mayor's long year": a label, a colon and a headline, which has no stop.</summary>
    private static bool PointsOn(ProseBlock block)
    {
        const int Longest = 20;
        if (block.Tokens.Length > Longest || block.Sentences.Length > 1 || block.Kind == ProseKind.Heading || block.Place.Item is not null || block.Tokens[^1].Kind is TokenKind.Period)
            return false;

        foreach (var pointer in Pointers)
        {
            if (Phrase.LengthAt(block.Text, block.Tokens[0].Start, pointer) == 0)
                continue;

            var rest = block.TokenFrom(block.Tokens[0].Start + pointer.Length);
            if (rest + 2 < block.Tokens.Length && block.Tokens[rest].Kind == TokenKind.Colon && block.Tokens[rest + 1].IsCapitalized)
                return true;
        }

        return false;
    }

    private static bool IsAllLinks(ProseBlock block, int from)
    {
        for (var i = from; i < block.Tokens.Length; i++)
        {
            if (!IsMark(block.Tokens[i]) && !IsLinked(block, block.Tokens[i]))
                return false;
        }

        return true;
    }

    private static bool IsLinked(ProseBlock block, Token token)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is InlineKind.Link or InlineKind.AutoLink && inline.Start <= token.Start && token.End <= inline.End)
                return true;
        }

        return false;
    }

    private static bool IsMark(Token token) => token.Kind is TokenKind.Colon or TokenKind.Symbol or TokenKind.Dash or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Slash or TokenKind.Exclamation or TokenKind.Ellipsis;
}
