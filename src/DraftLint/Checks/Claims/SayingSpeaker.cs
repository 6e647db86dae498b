using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;
using WordSet = System.Collections.Generic.HashSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace DraftLint.Checks.Claims;

/// <summary>Finds the name under which a saying stands.</summary>
internal static class SayingSpeaker
{
    /// <summary>Tokens around a quotation in which its speaker and a doubt are looked for.</summary>
    private const int Horizon = 60;

    /// <summary>Tokens of a name behind a dash.</summary>
    private const int Citation = 6;

    private static readonly WordSet Doubts = Set(
        "attributed misattributed credited ascribed pinned supposedly supposed reputedly reputed purportedly purported allegedly alleged apocryphal apocryphally legend legendary myth probably perhaps maybe",
        "never not didn't didn’t wasn't wasn’t isn't isn’t wrongly falsely fake bogus misquote misquoted paraphrase paraphrased paraphrasing apologies imagine if may might could would");

    private static readonly WordSet Links = Set(
        "words put puts definition maxim quote quoted quip quipped dictum adage aphorism observation remark remarked line famous famously phrase warning warned advice advised joked declared wrote cried quipping");

    /// <summary>The name beside the words, where the text gives the words to it without a doubt.</summary>
    public static ProseSpan? Of(in Quotation quotation, Saying saying)
    {
        var block = quotation.Span.Block;
        var open = quotation.IsBlock ? 0 : quotation.Open;
        var close = quotation.IsBlock ? block.Tokens.Length - 1 : quotation.Close;
        var first = Math.Max(block.Sentences[block.SentenceOf(open)].FirstToken, open - Horizon);
        var end = Math.Min(block.Sentences[block.SentenceOf(close)].EndToken, close + Horizon);

        // "… over and over.” — Albert Einstein"
        if (close + 1 < block.Tokens.Length && block.Tokens[close + 1].Kind is TokenKind.Dash or TokenKind.Hyphen)
            end = Math.Max(end, Math.Min(block.Tokens.Length, close + Citation));

        var isLinked = false;
        for (var i = first; i < end; i++)
        {
            var token = block.Tokens[i];
            if (!quotation.IsBlock && quotation.Holds(i))
                continue;

            if (!quotation.IsBlock && Doubts.Contains(block.TextOf(token)))
                return null;

            isLinked |= (token.Kind == TokenKind.Colon && i == open - 1) || token.Is(WordClasses.SpeechVerb) || Links.Contains(block.TextOf(token)) || (token.Kind is TokenKind.Dash or TokenKind.Hyphen && (quotation.IsBlock || i == close + 1));
        }

        return isLinked ? Named(block, first, end, quotation, saying) : null;
    }

    private static ProseSpan? Named(ProseBlock block, int first, int end, in Quotation quotation, Saying saying)
    {
        foreach (var name in saying.Names)
        {
            for (var i = first; i < end; i++)
            {
                var start = block.Tokens[i].Start;
                if ((quotation.IsBlock || !quotation.Holds(i)) && block.Text.AsSpan(start).StartsWith(name, StringComparison.Ordinal) && (start + name.Length == block.Text.Length || !char.IsLetter(block.Text[start + name.Length])))
                    return new ProseSpan(block, start, name.Length);
            }
        }

        return null;
    }

    private static WordSet Set(params string[] lists) =>
        new HashSet<string>(lists.SelectMany(static list => list.Split(' ')), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
