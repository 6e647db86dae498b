using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Acronyms;

/// <summary>Reads the acronyms of one block and the words that stand beside them.</summary>
internal sealed class AcronymReader(ProseBlock block, ImmutableArray<AcronymUse>.Builder uses, ImmutableArray<AcronymDefinition>.Builder definitions)
{
    /// <summary>Longest acronym, in letters; longer capitals are shouted words.</summary>
    private const int LongestAcronym = 8;

    /// <summary>Longest way from an acronym back to the comma before what people call a thing: "which we in the trade all call".</summary>
    private const int CallReach = 9;

    /// <summary>Reads all of the block.</summary>
    public void Read()
    {
        if (!block.Holds(TokenShape.AllCapitals))
            return;

        for (var i = 0; i < block.Tokens.Length; i++)
        {
            if (!IsAcronym(i))
                continue;

            var use = new AcronymUse(block.SpanOf(i, i + 1), i, LettersOf(block.TextOf(block.Tokens[i])));
            uses.Add(use);
            if (Definition(use) is { } definition)
                definitions.Add(definition);
        }
    }

    private bool IsAcronym(int at)
    {
        var token = block.Tokens[at];
        if (!token.IsAllCapitals || !token.IsWord || token.Length is < 2 or > LongestAcronym + 1 || (token.Shape & TokenShape.Abbreviation) != 0)
            return false;

        return (token.Shape & TokenShape.HasDigit) == 0 || CapitalsOf(block.TextOf(token)) >= 3;
    }

    private static int CapitalsOf(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += char.IsUpper(c) ? 1 : 0;

        return count;
    }

    private static string LettersOf(ReadOnlySpan<char> text) => (text[^1] == 's' ? text[..^1] : text).ToString();

    private AcronymDefinition? Definition(AcronymUse use) => InBracket(use) ?? BeforeBracket(use) ?? BehindOr(use) ?? BeforeOr(use) ?? BeforeApposition(use);

    /// <summary>"Water Trust (WT)", "Water Trust (the WT)", "Water Trust (“WT”)".</summary>
    private AcronymDefinition? InBracket(AcronymUse use)
    {
        var open = use.Token - 1;
        while (open >= 0 && (block.Tokens[open].Kind == TokenKind.Quote || block.TextOf(block.Tokens[open]) is "the" or "or" or "hereafter"))
            open--;

        var close = use.Token + 1;
        while (close < block.Tokens.Length && block.Tokens[close].Kind == TokenKind.Quote)
            close++;

        if (open < 1 || close >= block.Tokens.Length || block.Tokens[open].Kind != TokenKind.OpenBracket || block.Tokens[close].Kind != TokenKind.CloseBracket)
            return null;

        var end = open;
        if (!block.Tokens[end - 1].IsWord && block.Tokens[end - 1].Kind != TokenKind.Quote)
            return null;

        if (ShuffledInitials.StartOf(block, end, use.Letters) is >= 0 and var shuffled)
            return new AcronymDefinition(use, block.SpanOf(shuffled, end), block.SpanOf(shuffled, close + 1), DefinitionForm.WordsThenBracket, IsFitting: false);

        var start = ExpansionStart(use, end);
        var first = start < 0 ? CapitalizedRunBefore(end) : start;
        if (first >= end)
            return null;

        return new AcronymDefinition(use, block.SpanOf(first, end), block.SpanOf(first, close + 1), DefinitionForm.WordsThenBracket, IsFitting: start >= 0);
    }

    /// <summary>"WT (Water Trust)".</summary>
    private AcronymDefinition? BeforeBracket(AcronymUse use)
    {
        var open = use.Token + 1;
        if (open + 1 >= block.Tokens.Length || block.Tokens[open].Kind != TokenKind.OpenBracket)
            return null;

        var close = open + 1;
        while (close < block.Tokens.Length && block.Tokens[close].Kind != TokenKind.CloseBracket)
            close++;

        return close < block.Tokens.Length && ExpansionMatcher.HasInitials(block, open + 1, close, use.Letters)
            ? new AcronymDefinition(use, block.SpanOf(open + 1, close), block.SpanOf(use.Token, close + 1), DefinitionForm.AcronymThenBracket, IsFitting: true)
            : null;
    }

    /// <summary>"the Water Trust, or WT,", "the Water Trust, known as WT".</summary>
    private AcronymDefinition? BehindOr(AcronymUse use)
    {
        var at = use.Token - 1;
        if (at >= 0 && block.TextOf(block.Tokens[at]) is "the")
            at--;

        // "the Water Trust, which we in the trade all call WT,"
        var isCall = at > 0 && block.TextOf(block.Tokens[at]) is "call" or "calls" or "know" or "abbreviate";
        if (at < 1 || !(isCall || block.TextOf(block.Tokens[at]) is "or" or "as" or "called" or "abbreviated"))
            return null;

        while (at > 0 && block.Tokens[at].Kind != TokenKind.Comma && use.Token - at < (isCall ? CallReach : 5))
            at--;

        if (isCall && block.TextOf(block.Tokens[at + 1]) is not ("which" or "or"))
            return null;

        if (at < 2 || block.Tokens[at].Kind != TokenKind.Comma)
            return null;

        // "an individual education program, or IPE"
        if (ShuffledInitials.StartOf(block, at, use.Letters) is >= 0 and var shuffled)
            return new AcronymDefinition(use, block.SpanOf(shuffled, at), block.SpanOf(shuffled, use.Token + 1), DefinitionForm.Or, IsFitting: false);

        if (ExpansionStart(use, at) is not (>= 0 and var first))
            return null;

        return new AcronymDefinition(use, block.SpanOf(first, at), block.SpanOf(first, use.Token + 1), DefinitionForm.Or, IsFitting: true);
    }

    /// <summary>"the WT, or Water Trust,", "PARK, for Parking Arrangement", "WT stands for Water Trust".</summary>
    private AcronymDefinition? BeforeOr(AcronymUse use)
    {
        var at = use.Token + 1;
        if (at + 2 >= block.Tokens.Length)
            return null;

        if (block.Tokens[at].Kind == TokenKind.Comma)
            at++;

        var word = block.TextOf(block.Tokens[at]);
        if (word is "stands" or "short" or "stood")
            word = block.TextOf(block.Tokens[++at]);

        if (word is not ("or" or "for"))
            return null;

        at++;
        var end = at;
        while (end < block.Tokens.Length && (block.Tokens[end].IsWord || block.Tokens[end].Kind == TokenKind.Hyphen) && end - at < use.Letters.Length * 2 + 2)
        {
            end++;
            if (ExpansionMatcher.HasInitials(block, block.TextOf(block.Tokens[at]) is "the" ? at + 1 : at, end, use.Letters))
                return new AcronymDefinition(use, block.SpanOf(at, end), block.SpanOf(use.Token, end), DefinitionForm.Or, IsFitting: true);
        }

        return null;
    }

    /// <summary>"WT, the Water Trust,": capitalized words whose initials are the letters, between commas.</summary>
    private AcronymDefinition? BeforeApposition(AcronymUse use)
    {
        var first = use.Token + 3;
        if (first >= block.Tokens.Length || block.Tokens[first - 2].Kind != TokenKind.Comma || block.TextOf(block.Tokens[first - 1]) is not "the" || !block.Tokens[first].IsCapitalized)
            return null;

        var end = first;
        while (end < block.Tokens.Length && (block.Tokens[end] is { IsWord: true, IsCapitalized: true } || block.Tokens[end].Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator) || block.Tokens[end].Kind is TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Clitic))
            end++;

        return end < block.Tokens.Length && block.Tokens[end].Kind is TokenKind.Comma or TokenKind.Period or TokenKind.Dash or TokenKind.Semicolon or TokenKind.CloseBracket && ExpansionMatcher.HasInitials(block, first, end, use.Letters)
            ? new AcronymDefinition(use, block.SpanOf(first, end), block.SpanOf(use.Token, end), DefinitionForm.Apposition, IsFitting: true)
            : null;
    }

    /// <summary>Index of the first token of the words that give the letters and end before a token, or -1.</summary>
    private int ExpansionStart(AcronymUse use, int end)
    {
        var sentence = block.Sentences[block.SentenceOf(use.Token)];
        var reach = Math.Min(use.Letters.Length * 2, use.Letters.Length + 5);
        var from = end;
        for (var words = 0; from > sentence.FirstToken && words < reach; words += block.Tokens[from].IsWord ? 1 : 0)
        {
            if (block.Tokens[from - 1].Kind is TokenKind.CloseBracket or TokenKind.Semicolon or TokenKind.Period)
                break;

            from--;
        }

        if (from == end)
            return -1;

        // The shortest run of words whose initials are the letters; only then letters from inside the words.
        for (var start = end - 1; start >= from; start--)
        {
            if (block.Tokens[start].IsWord && !block.Tokens[start].Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator) && ExpansionMatcher.HasInitials(block, start, end, use.Letters))
                return start;
        }

        if (HasOtherInitials(CapitalizedRunBefore(end), end, use.Letters))
            return -1;

        var offset = ExpansionMatcher.FindStart(block.Text, block.Tokens[from].Start, block.Tokens[end - 1].End, use.Letters);
        if (offset < 0)
            return -1;

        var first = from;
        while (block.Tokens[first].End <= offset)
            first++;

        // "asked the Agriculture and Horticulture Board (AHDB)": the name begins with the first letter, so that no word before it gives one.
        var run = CapitalizedRunBefore(end);
        if (first < run && end - run > 3 && block.Text[block.Tokens[run].Start] == use.Letters[0])
            return -1;

        return ExpansionMatcher.NeedsSmallWords(block, first, end, use.Letters) ? -1 : first;
    }

    /// <summary>
    /// "American College of Physicians (APC)": as many words as letters, the first letter right, and yet the initials are others. Letters from inside the words
    /// would be chance.
    /// </summary>
    private bool HasOtherInitials(int first, int end, string letters)
    {
        var words = 0;
        var isOther = false;
        for (var i = first; i < end; i++)
        {
            var token = block.Tokens[i];
            // "Behind" of "No Child Left Behind Act" counts by its capital.
            if (!token.IsWord || (token.Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator) && !token.IsCapitalized))
                continue;

            if (token.IsAllCapitals || !token.IsCapitalized || words == letters.Length || (words == 0 && block.Text[token.Start] != letters[0]))
                return false;

            // "User Experience (UX)" takes a letter from inside its word, "North American Defense (NORAD)" a syllable.
            var word = block.TextOf(token);
            if (words == 0 && letters.Length > 2 && word.StartsWith(letters.AsSpan(0, 2), StringComparison.OrdinalIgnoreCase))
                return false;

            isOther |= !word.Contains(letters.AsSpan(words++, 1), StringComparison.OrdinalIgnoreCase);
        }

        return isOther && words == letters.Length;
    }

    /// <summary>Index of the first token of the capitalized words, small words between them included, that end before a token.</summary>
    private int CapitalizedRunBefore(int end)
    {
        var first = end;
        for (var i = end - 1; i >= 0; i--)
        {
            var token = block.Tokens[i];
            if (token.IsWord && token.IsCapitalized && !token.Is(WordClasses.Article | WordClasses.Possessive))
                first = i;
            else if (token.Is(WordClasses.Article) && !(i > 0 && block.Tokens[i - 1].Is(WordClasses.Preposition | WordClasses.Coordinator)))
                break; // "Ask the Office of Records (OPM)": the article begins the phrase.
            else if (!(token.Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator) || token.Kind is TokenKind.Hyphen or TokenKind.Ampersand || (token.Kind == TokenKind.Clitic && i > 0 && block.Tokens[i - 1].IsCapitalized)))
                break;
        }

        return first;
    }
}
