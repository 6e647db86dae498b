using System.Buffers;
using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>The tokens of a name in a block.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token; a possessive ending stands behind it.</param>
/// <param name="WordCount">Number of its words; a hyphenated word, or a particle with what follows, is one.</param>
internal readonly record struct NameSpan(int First, int End, int WordCount)
{
    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => End <= First;
}

/// <summary>Reads the capitalized words that may be a name.</summary>
internal readonly struct NameReader(ProseBlock block, Sentence sentence)
{
    /// <summary>Longest name, in words.</summary>
    private const int MostWords = 5;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXLCM");

    private const WordClasses NoName = WordClasses.Article | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Pronoun
        | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Negation | WordClasses.Weekday | WordClasses.Possessive | WordClasses.Honorific;

    /// <summary>Words that begin sentences and no names: numbers, adverbs, determiners, orders ("Ask Tanaka").</summary>
    private const WordClasses NoFirstName = WordClasses.Adverb | WordClasses.SpeechVerb | WordClasses.Determiner | WordClasses.NumberWord | WordClasses.OrdinalWord;

    /// <summary>The name that begins at a token; empty if there is none.</summary>
    public NameSpan At(int first)
    {
        if (!MayBegin(first))
            return default;

        var words = 1;
        var end = EndOfWord(first);
        while (end < sentence.EndToken && words < MostWords)
        {
            var next = BehindParticles(BehindNickname(end));
            if (!(MayGoOn(next, first) && block.Tokens[end].HasSpaceBefore) && !IsLowerSyllable(next, first))
                break;

            end = EndOfWord(next);
            words++;
        }

        while (words > 1 && IsInitial(block.Tokens[end - 1]))
        {
            end--;
            words--;
        }

        return new NameSpan(first, EndOfSuffix(end), words);
    }

    /// <summary>The name behind a title or "Mr.", where a small particle may begin it: "Mayor de Blasio", "Mr. al-Hammadi"; empty if there is none.</summary>
    public NameSpan Behind(int first)
    {
        if (first >= sentence.EndToken || block.Tokens[first].IsCapitalized || block.TextOf(block.Tokens[first]) is not ("de" or "del" or "della" or "di" or "da" or "du" or "van" or "von" or "ter" or "bin" or "ibn" or "al" or "el"))
            return At(first);

        var at = BehindParticles(first);
        return at > first && At(at) is { IsEmpty: false } name ? name with { First = first } : default;
    }

    /// <summary>Whether a token is a capitalized word that a name may hold.</summary>
    public bool IsNameWord(int at)
    {
        if (at >= sentence.EndToken)
            return false;

        var token = block.Tokens[at];
        if (!token.IsWord || !token.IsCapitalized || (token.Is(NoName) && !IsNameLikeModal(token)) || (token.Length == 1 && !IsInitial(token)))
            return false;

        if ((token.Shape & TokenShape.HasDigit) != 0)
            return false;

        // "NATO", "U.S." and "Inc." are no names; "JD", "H.W." and "J." may be.
        return !(token.IsAllCapitals || IsStopped(token)) || (token.Lexeme == 0 && token.Length <= 5 && !IsNumeral(block.TextOf(token))) || block.TextOf(token) is "J.D.";
    }

    /// <summary>"Theresa May", "Will Hurd": a modal with a capital inside a sentence is a name.</summary>
    private bool IsNameLikeModal(Token token) => !token.StartsSentence && block.TextOf(token) is "May" or "Will";

    /// <summary>"IX" in "Title IX", "XX" in "Super Bowl XX".</summary>
    private static bool IsNumeral(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Numerals);

    private static bool IsStopped(Token token) => (token.Shape & (TokenShape.Abbreviation | TokenShape.Initial)) == TokenShape.Abbreviation;

    private static bool IsInitial(Token token) => (token.Shape & TokenShape.Initial) != 0;

    private bool MayBegin(int first) =>
        IsNameWord(first) && !block.Tokens[first].Is(WordClasses.Month) && !(block.Tokens[first].StartsSentence && (block.Tokens[first].Is(NoFirstName) || IsOrder(first)));

    /// <summary>"Give Lindholm his due", "Take Ruiz": a verb that is no noun opens the sentence. "Rob Portman" is a name.</summary>
    private bool IsOrder(int first) =>
        !block.Tokens[first].Is(WordClasses.GivenName) && block.TextOf(block.Tokens[first]) is not "Rob" && first + 1 < sentence.EndToken && block.Tokens[first + 1].HasSpaceBefore && VerbForms.Of(block, block.Tokens[first]) == VerbForm.Plain;

    private bool MayGoOn(int next, int first) =>
        next > first && IsNameWord(next) && !PersonSuffix(next);

    private bool PersonSuffix(int at) => Facts.PersonName.IsSuffix(block.TextOf(block.Tokens[at]));

    /// <summary>The end of a word with what hyphens join to it: "Jae-in", "Poole-Pool".</summary>
    private int EndOfWord(int first)
    {
        var end = first + 1;
        while (end + 1 < sentence.EndToken && block.Tokens[end].Kind == TokenKind.Hyphen && !block.Tokens[end].HasSpaceBefore
            && block.Tokens[end + 1].IsWord && !block.Tokens[end + 1].HasSpaceBefore && (block.Tokens[end + 1].IsCapitalized || IsSyllable(end + 1)))
        {
            end += 2;
        }

        return end;
    }

    private bool IsSyllable(int at) => block.Tokens[at].Length <= 7 && (block.Tokens[at].Lexeme == 0 || block.Tokens[at].Length <= 3 || FamilyNames.IsKoreanSyllable(block.TextOf(block.Tokens[at])));

    /// <summary>Skips “Tick” in "Otis “Tick” Tolliver": a word or two in quotation marks between the parts of a name.</summary>
    private int BehindNickname(int at)
    {
        const int Longest = 3;
        if (at >= sentence.EndToken || block.Tokens[at] is not { Kind: TokenKind.Quote, HasSpaceBefore: true })
            return at;

        for (var i = at + 2; i < sentence.EndToken && i <= at + 1 + Longest; i++)
        {
            if (!block.Tokens[i - 1].IsWord)
                return at;

            if (block.Tokens[i] is { Kind: TokenKind.Quote, HasSpaceBefore: false })
                return i + 1 < sentence.EndToken && block.Tokens[i + 1] is { IsWord: true, IsCapitalized: true, HasSpaceBefore: true } ? i + 1 : at;
        }

        return at;
    }

    /// <summary>Skips "de", "van der", "al-": they belong to the word behind them.</summary>
    private int BehindParticles(int at)
    {
        for (var i = at; i < sentence.EndToken && i < at + 4; i++)
        {
            var token = block.Tokens[i];
            if (token.IsCapitalized)
                return i;

            if (token.Kind == TokenKind.Hyphen ? token.HasSpaceBefore : !token.IsWord || !token.HasSpaceBefore || !Facts.PersonName.IsParticle(block.TextOf(token)))
                return at;
        }

        return at;
    }

    /// <summary>A syllable of a Korean name in lower case: "Kim Jong un", "Kim il Sung".</summary>
    private bool IsLowerSyllable(int at, int first) =>
        at < sentence.EndToken && block.Tokens[at] is { IsWord: true, IsCapitalized: false, Length: <= 4 }
        && FamilyNames.IsKorean(block.TextOf(block.Tokens[first])) && FamilyNames.IsKoreanSyllable(block.TextOf(block.Tokens[at]));

    private int EndOfSuffix(int end)
    {
        var at = end < sentence.EndToken && block.Tokens[end].Kind == TokenKind.Comma ? end + 1 : end;
        return at < sentence.EndToken && block.Tokens[at].IsWord && PersonSuffix(at) ? at + 1 : end;
    }
}
