using System.Buffers;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>Tells a paragraph in which a website speaks for itself: "Enjoying this column? Get it in your inbox every Friday."</summary>
/// <remarks>
/// It holds two signs of site text, one of them a thing that sites offer, speaks to the reader, and says little else. A call to register as a voter
/// offers nothing of a site's; a newsletter that somebody tells of is told of in a sentence with a speaker.
/// </remarks>
internal static class Promotion
{
    /// <summary>What a site offers, in lower case.</summary>
    private static readonly string[] Offers =
    [
        "newsletter", "our newsletters", "newsletter's", "inbox", "subscribe", "subscriber", "subscribers", "subscription", "subscriptions", "our podcast", "my podcast", "the podcast", "free trial",
        "mailing list", "email list", "e-mail list", "your email", "your e-mail", "not a member", "become a member", "members:", "members,", "membership", "our app", "digital access",
        "unlimited access", "full access", "webinar", "live talk", "live event", "live conversation", "live discussion", "virtual event", "exclusive conversation", "exclusive content",
        "follow us on", "find us on", "like us on", "connect with us on", "our journalism", "our reporting", "our newsroom", "great content", "more content", "more stories", "ad-free",
        "advertisement", "get tickets", "daily briefing", "morning briefing", "news alerts", "an invitation to", "our site", "our website", "this column in your", "columns like this",
        "stories like this", "articles like this", "content like this",
    ];

    /// <summary>What it asks the reader to do, in lower case.</summary>
    private static readonly string[] Calls =
    [
        "sign up", "signup", "register here", "register now", "register today", "to register", "register for", "join us", "click here", "click below", "follow us", "follow me", "rsvp",
        "donate now", "donate today", "make a donation", "log in", "download", "get the latest", "stay up to date", "stay informed", "read more", "share this", "support our", "try it free",
        "delivered to", "never miss", "don't miss", "unsubscribe", "delivered straight", "your support", "on twitter", "on facebook", "on instagram", "every morning", "every week", "every friday", "for free",
    ];

    /// <summary>Questions with which a site turns to the reader, in lower case.</summary>
    private static readonly string[] Questions =
    [
        "enjoying this", "enjoying our", "enjoyed this", "enjoy this", "did you enjoy", "did you like", "do you like what", "like what you", "liked this", "like this column", "love this", "love what you", "want more", "want to read more",
        "interested in more", "looking for more", "not a member", "not a subscriber", "already a subscriber", "already a member", "missed a column",
    ];

    private static readonly string[] Orders = ["sign", "subscribe", "join", "register", "read", "click", "follow", "share", "get", "donate", "download", "listen", "log", "check", "support", "become", "stay", "try"];

    /// <summary>One look for all offers at once; most paragraphs have none.</summary>
    private static readonly SearchValues<string> AnyOffer = SearchValues.Create(Offers, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a paragraph is promotion by itself.</summary>
    public static bool Is(ProseBlock block, QuotationSet quotations)
    {
        if (!SpeaksToReader(block) || !block.Text.AsSpan().ContainsAny(AnyOffer))
            return false;

        var signs = SignsIn(block, quotations).ToList();
        if (signs.Count < 2 || !signs.Exists(sign => sign.IsOffer))
            return false;

        int promotional = 0, kinds = 0;
        var speaksToReader = false;
        foreach (var sentence in block.Sentences)
        {
            var inside = signs.Count(sign => IsIn(block, sentence, sign.Span));
            if (inside == 0 || IsReported(block, sentence))
                continue;

            promotional++;
            kinds += inside;
            speaksToReader |= StartsWithOrder(block, sentence.FirstToken) || IsQuestion(block, sentence);
        }

        return kinds >= 2 && speaksToReader && promotional * 2 >= block.Sentences.Length;
    }

    /// <summary>Whether a paragraph offers something of a site's, in its first sentence, in nobody else's words.</summary>
    public static bool MakesOffer(ProseBlock block, QuotationSet quotations) =>
        !IsReported(block, block.Sentences[0]) && SignsIn(block, quotations).Any(sign => sign.IsOffer && IsIn(block, block.Sentences[0], sign.Span));

    /// <summary>The signs of a site's own voice outside quotations, each word once, in the order of the lists.</summary>
    public static IEnumerable<(ProseSpan Span, bool IsOffer)> SignsIn(ProseBlock block, QuotationSet quotations)
    {
        var found = new List<(ProseSpan Span, bool IsOffer)>();
        foreach (var (phrases, isOffer) in ((string[], bool)[])[(Offers, true), (Calls, false), (Questions, false)])
        {
            foreach (var phrase in phrases)
            {
                var at = Phrase.IndexIn(block.Text, phrase);
                if (at < 0)
                    continue;

                var span = new ProseSpan(block, at, phrase.Length);
                if (!quotations.Covers(span) && !found.Exists(other => other.Span.OverlapsWith(span)))
                    found.Add((span, isOffer));
            }
        }

        return found;
    }

    /// <summary>Whether the sentence that begins at a token orders the reader to do what sites want: "Sign up", "Please subscribe".</summary>
    public static bool StartsWithOrder(ProseBlock block, int token)
    {
        while (token < block.Tokens.Length && (block.Tokens[token].Kind is TokenKind.Quote or TokenKind.OpenBracket || block.TextOf(block.Tokens[token]) is "Please" or "To"))
            token++;

        if (token >= block.Tokens.Length || !block.Tokens[token].IsWord)
            return false;

        foreach (var order in Orders)
        {
            if (block.TextOf(block.Tokens[token]).Equals(order, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether any sentence orders or asks the reader something as sites do; sentences of most paragraphs don't begin so, and their words need no look.</summary>
    private static bool SpeaksToReader(ProseBlock block)
    {
        foreach (var sentence in block.Sentences)
        {
            if (StartsWithOrder(block, sentence.FirstToken) || IsQuestion(block, sentence))
                return true;
        }

        return false;
    }

    private static bool IsIn(ProseBlock block, Sentence sentence, ProseSpan span)
    {
        var words = block.SpanOf(sentence);
        return span.Start >= words.Start && span.Start < words.End;
    }

    private static bool IsQuestion(ProseBlock block, Sentence sentence)
    {
        foreach (var question in Questions)
        {
            if (Phrase.LengthAt(block.Text, block.Tokens[sentence.FirstToken].Start, question) > 0)
                return true;
        }

        return false;
    }

    /// <summary>"Subscribe now, the clerk tells everyone": the words are somebody's, not the site's.</summary>
    private static bool IsReported(ProseBlock block, Sentence sentence)
    {
        var hasComma = false;
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            var token = block.Tokens[i];
            hasComma |= token.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash;
            if (hasComma && token.Is(WordClasses.SpeechVerb) && block.TextOf(token)[^1] is 's' or 'd')
                return true;
        }

        return false;
    }
}
