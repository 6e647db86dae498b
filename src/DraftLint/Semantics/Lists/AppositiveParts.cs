using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Reads the names that a comma sets behind a counted noun: "her four sons, Abe, Ben and Cal, all farm".</summary>
internal static class AppositiveParts
{
    /// <summary>Longest complement of the noun, in tokens: "of the bill".</summary>
    private const int ComplementReach = 5;

    /// <summary>Most names that are counted along.</summary>
    private const int MostNames = 12;

    /// <summary>The names behind a phrase, each with its span; null where anything but names, closed by "and" and a mark, follows.</summary>
    public static ImmutableArray<ProseSpan>? Behind(ProseBlock block, Sentence sentence, CountingPhrase phrase)
    {
        if (!IsWhole(block, sentence, phrase.FirstToken) || CommaBehind(block, sentence, phrase.EndToken) is not (> 0 and var comma))
            return null;

        var names = ImmutableArray.CreateBuilder<ProseSpan>();
        var isLast = false;
        for (var at = comma + 1; names.Count < MostNames;)
        {
            var end = EndOfName(block, sentence, at);
            if (end == at || end >= sentence.EndToken)
                return null;

            names.Add(block.SpanOf(at, end));
            if (isLast)
                return Ends(block, sentence, end) && !MayBeTownAndState(block, phrase, names) ? names.ToImmutable() : null;

            var hasComma = block.Tokens[end].Kind == TokenKind.Comma;
            at = hasComma ? end + 1 : end;
            isLast = at < sentence.EndToken && block.Tokens[at].Is(WordClasses.Coordinator);
            if (isLast)
                at++;
            else if (!hasComma)
                return null;
        }

        return null;
    }

    /// <summary>"the", "all", "her": all of them are meant.</summary>
    private static bool IsWhole(ProseBlock block, Sentence sentence, int at)
    {
        if (at == sentence.FirstToken)
            return false;

        var before = block.Tokens[at - 1];
        var isWhole = before.Is(WordClasses.Possessive) || before.Kind == TokenKind.Clitic || block.TextOf(before) is "the" or "The" or "all" or "All";
        return isWhole && !(at - 2 >= sentence.FirstToken && block.TextOf(block.Tokens[at - 2]) is "of" or "Of" or "among" or "Among");
    }

    private static int CommaBehind(ProseBlock block, Sentence sentence, int at)
    {
        if (at < sentence.EndToken && block.Tokens[at].Is(WordClasses.Preposition))
        {
            var end = Math.Min(sentence.EndToken, at + ComplementReach);
            while (at < end && block.Tokens[at].IsWord && !block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative))
                at++;
        }

        return at < sentence.EndToken && block.Tokens[at].Kind == TokenKind.Comma ? at : -1;
    }

    private static int EndOfName(ProseBlock block, Sentence sentence, int at)
    {
        while (at < sentence.EndToken && block.Tokens[at] is { IsWord: true, IsCapitalized: true } or { Kind: TokenKind.Hyphen, HasSpaceBefore: false })
            at++;

        return at;
    }

    /// <summary>A mark ends an apposition, and what follows adds nobody: "Ruiz, Lowe and Tan among them".</summary>
    private static bool Ends(ProseBlock block, Sentence sentence, int at)
    {
        if (block.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Period or TokenKind.Dash or TokenKind.Semicolon))
            return false;

        return at + 1 >= sentence.EndToken || block.TextOf(block.Tokens[at + 1]) is not ("and" or "among" or "included" or "including" or "plus" or "Jr." or "along" or "together" or "with" or "who");
    }

    /// <summary>"the two towns, Elko, Nevada, and Boise": a state behind a town is no thing of its own.</summary>
    private static bool MayBeTownAndState(ProseBlock block, CountingPhrase phrase, ImmutableArray<ProseSpan>.Builder names)
    {
        if (names.Count <= phrase.Count || block.TextOf(block.Tokens[phrase.EndToken - 1]) is "states" or "countries" or "nations" or "provinces")
            return false;

        foreach (var name in names)
        {
            if (block.Tokens[block.TokenFrom(name.Start)].Is(WordClasses.PlaceWord))
                return true;
        }

        return false;
    }
}
