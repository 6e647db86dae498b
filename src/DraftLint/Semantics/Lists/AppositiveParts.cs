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
        var isWhole = IsWhole(block, sentence, phrase.FirstToken) || CountingPhrase.IsCollective(block.SpanOf(phrase.FirstToken, phrase.NumberEnd).Text);
        var isOf = IsOfPlaces(block, sentence, phrase);
        if (isWhole && NamelyBehind(block, sentence, phrase.EndToken) is > 0 and var told && Names(block, sentence, told, mustClose: true) is { } namely)
            return namely;

        var first = isOf ? phrase.EndToken + 1 : CommaBehind(block, sentence, phrase.EndToken) + 1;
        if (first == 0 || (!isWhole && !isOf && !MayBeWhole(block, sentence, phrase)))
            return null;

        // "I have seen three cities, Rome, Pisa and Siena": of a number without an article, fewer may be told.
        return Names(block, sentence, first, mustClose: !isOf) is { } names && !MayBeTownAndState(block, phrase, names) && (isWhole || names.Length >= phrase.Count) ? names : null;
    }

    /// <summary>The names before a phrase that sums them up, each with its span: "Akron, Dayton and Toledo, the four cities that sued"; null where anything but names stands there.</summary>
    public static ImmutableArray<ProseSpan>? Before(ProseBlock block, Sentence sentence, CountingPhrase phrase)
    {
        var comma = phrase.FirstToken - 2;
        if (comma - 4 < sentence.FirstToken || block.TextOf(block.Tokens[comma + 1]) is not "the" || block.Tokens[comma].Kind != TokenKind.Comma || phrase.EndToken >= sentence.EndToken
            || block.Tokens[phrase.EndToken].Kind == TokenKind.Clitic || block.Tokens[phrase.EndToken].Is(WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.Modal))
            return null;

        var first = comma;
        while (first > sentence.FirstToken && (block.Tokens[first - 1] is { IsWord: true, IsCapitalized: true } or { Kind: TokenKind.Comma } or { Kind: TokenKind.Hyphen, HasSpaceBefore: false } || block.TextOf(block.Tokens[first - 1]) is "and"))
            first--;

        return first == sentence.FirstToken && Names(block, sentence, first, mustClose: true) is { Length: > 2 } names && block.TokenFrom(names[^1].Start + names[^1].Length) == comma && !MayBeTownAndState(block, phrase, names) ? names : null;
    }

    private static ImmutableArray<ProseSpan>? Names(ProseBlock block, Sentence sentence, int first, bool mustClose)
    {
        var names = ImmutableArray.CreateBuilder<ProseSpan>();
        var isLast = false;
        for (var at = first; names.Count < MostNames;)
        {
            var end = EndOfName(block, sentence, at);
            if (end == at || end >= sentence.EndToken)
                return null;

            names.Add(block.SpanOf(at, end));
            if (isLast)
                return !mustClose || Ends(block, sentence, end) ? names.ToImmutable() : null;

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

    /// <summary>"Three senators, Ruiz, Pell, Hart and Lyle, signed it": the number begins the sentence, or an object has it; time and ways are no things.</summary>
    private static bool MayBeWhole(ProseBlock block, Sentence sentence, CountingPhrase phrase)
    {
        var at = phrase.FirstToken;
        if (phrase.EndToken >= sentence.EndToken || block.Tokens[phrase.EndToken].Kind != TokenKind.Comma)
            return false;

        return at == sentence.FirstToken || block.TextOf(block.Tokens[at - 1]) is "has" or "have" or "had" or "Only" or "by" or "from";
    }

    /// <summary>"the five cities of Akron, Dayton and Toledo"</summary>
    private static bool IsOfPlaces(ProseBlock block, Sentence sentence, CountingPhrase phrase) =>
        phrase.EndToken + 1 < sentence.EndToken && IsWhole(block, sentence, phrase.FirstToken) && block.TextOf(block.Tokens[phrase.EndToken]) is "of" && block.Tokens[phrase.EndToken + 1].IsCapitalized
        && block.TextOf(block.Tokens[phrase.EndToken - 1]) is "states" or "countries" or "nations" or "republics" or "provinces" or "islands" or "boroughs" or "cities" or "towns" or "villages" or "counties";

    /// <summary>"the", "all", "her": all of them are meant.</summary>
    private static bool IsWhole(ProseBlock block, Sentence sentence, int at)
    {
        if (at == sentence.FirstToken)
            return false;

        var before = block.Tokens[at - 1];
        var isWhole = before.Is(WordClasses.Possessive) || before.Kind == TokenKind.Clitic || block.TextOf(before) is "the" or "The" or "all" or "All";
        return isWhole && !(at - 2 >= sentence.FirstToken && block.TextOf(block.Tokens[at - 2]) is "of" or "Of" or "among" or "Among");
    }

    /// <summary>"the four capitals where it was supposed to be worst, which is to say Tamale, Wa and Ho": index of the first name, or 0.</summary>
    private static int NamelyBehind(ProseBlock block, Sentence sentence, int at)
    {
        const int Reach = 14;
        for (var i = at; i + 4 < sentence.EndToken && i < at + Reach; i++)
        {
            if (block.Tokens[i].Kind != TokenKind.Comma)
                continue;

            if (block.TextOf(block.Tokens[i + 1]) is "namely")
                return i + 2;

            return block.TextOf(block.Tokens[i + 1]) is "which" && block.TextOf(block.Tokens[i + 2]) is "is" && block.TextOf(block.Tokens[i + 3]) is "to" && block.TextOf(block.Tokens[i + 4]) is "say" ? i + 5 : 0;
        }

        return 0;
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

    /// <summary>Index behind a name: capitalized words, "of" and "the" between them ("the Duchy of Grand Fenwick").</summary>
    private static int EndOfName(ProseBlock block, Sentence sentence, int at)
    {
        var end = at;
        if (end + 1 < sentence.EndToken && block.TextOf(block.Tokens[end]) is "the" && block.Tokens[end + 1].IsCapitalized)
            end++;

        while (end < sentence.EndToken)
        {
            if (block.Tokens[end] is { IsWord: true, IsCapitalized: true } or { Kind: TokenKind.Hyphen, HasSpaceBefore: false })
                end++;
            else if (end > at && end + 1 < sentence.EndToken && block.TextOf(block.Tokens[end]) is "of" or "de" or "al" or "van" && block.Tokens[end + 1].IsCapitalized)
                end += 2;
            else
                break;
        }

        return end;
    }

    /// <summary>A mark ends an apposition, and what follows adds nobody: "Ruiz, Lowe and Tan among them".</summary>
    private static bool Ends(ProseBlock block, Sentence sentence, int at)
    {
        if (block.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Period or TokenKind.Dash or TokenKind.Semicolon))
            return false;

        // "…, and it has learned to be polite": a clause.
        if (at + 2 < sentence.EndToken && block.TextOf(block.Tokens[at + 1]) is "and" && block.TextOf(block.Tokens[at + 2]) is "it" or "they" or "he" or "she" or "we" or "I" or "every" or "each" or "all" or "none" or "both")
            return true;

        return at + 1 >= sentence.EndToken || block.TextOf(block.Tokens[at + 1]) is not ("and" or "among" or "included" or "including" or "plus" or "Jr." or "along" or "together" or "with");
    }

    /// <summary>"the two towns, Elko, Nevada, and Boise": a state behind a town is no thing of its own.</summary>
    private static bool MayBeTownAndState(ProseBlock block, CountingPhrase phrase, ImmutableArray<ProseSpan> names)
    {
        var noun = block.Tokens[phrase.EndToken - 1];
        if (names.Length <= phrase.Count || ArePeople(block.TextOf(noun)) || block.TextOf(noun) is "states" or "countries" or "nations" or "provinces")
            return false;

        foreach (var name in names)
        {
            if (block.Tokens[block.TokenFrom(name.Start)].Is(WordClasses.PlaceWord))
                return true;
        }

        return false;
    }

    /// <summary>"Paris" and "Georgia" among "three sisters" are sisters.</summary>
    private static bool ArePeople(ReadOnlySpan<char> noun) =>
        noun is "children" or "sons" or "daughters" or "brothers" or "sisters" or "boys" or "girls" or "men" or "women" or "friends" or "cousins" or "senators" or "governors" or "judges" or "justices" or "ministers" or "presidents" or "candidates"
            or "members" or "lawyers" or "witnesses" or "students" or "teachers" or "players" or "partners" or "rivals" or "heirs" or "grandchildren" or "wives" or "colleagues" or "commissioners" or "lawmakers" or "generals" or "authors" or "writers";
}
