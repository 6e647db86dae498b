using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>Which words of a heading have capitals.</summary>
internal enum CapitalKind : byte
{
    /// <summary>The first, the last and all words that carry meaning.</summary>
    Title,

    /// <summary>The first word and names.</summary>
    Sentence,

    /// <summary>No letter.</summary>
    Lower,

    /// <summary>Every letter.</summary>
    Upper,
}

/// <summary>The capitals that a style wants.</summary>
/// <remarks>
/// AP capitalizes prepositions and conjunctions of four letters or more and all verbs; Chicago leaves prepositions of any length, "to" and "as" small.
/// In sentence case only an everyday word is told to lose its capital, for any other may be a name.
/// </remarks>
internal sealed class CapitalStyle(CapitalKind kind, bool isChicago, IReadOnlyList<string> exceptions, IReadOnlyList<string> indicators)
{
    private const string Small = " a an the and but for or nor ";
    private const string SmallInAp = " at by in of off on per to up via as if so yet ";
    private const string SmallInChicago = " to as ";

    private readonly HashSet<string> exceptionWords = [.. exceptions.SelectMany(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The names of the forms.</summary>
    public static ImmutableArray<string> Names { get; } = ["$title", "$sentence", "$lower", "$upper"];

    /// <summary>The form of a name, or null.</summary>
    public static CapitalKind? KindOf(string name) => Names.IndexOf(name) is var index and >= 0 ? (CapitalKind)index : null;

    /// <summary>The words of a heading that are wrong, with the right ones; of the same lengths.</summary>
    public ImmutableArray<(int Token, string Right)> WrongWordsOf(ProseBlock block)
    {
        var wrong = ImmutableArray.CreateBuilder<(int Token, string Right)>();
        var last = block.Tokens.Length - 1;
        while (last > 0 && !block.Tokens[last].IsWord)
            last--;

        var isStart = true;
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            var token = block.Tokens[i];
            if (token.IsWord && RightOf(block, i, isStart, i == last) is { } right && !block.TextOf(token).SequenceEqual(right))
                wrong.Add((i, right));

            if (token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic)
                isStart = false;
            else if (token.Kind is not (TokenKind.Quote or TokenKind.OpenBracket))
                isStart = indicators.Contains(block.TextOf(token).ToString(), StringComparer.Ordinal);
        }

        return wrong.ToImmutable();
    }

    /// <summary>The word in the right capitals; null where nothing can be said of it.</summary>
    private string? RightOf(ProseBlock block, int index, bool isStart, bool isLast)
    {
        var token = block.Tokens[index];
        var word = block.TextOf(token).ToString();
        var hasOwnCapitals = word.AsSpan(1).ContainsAnyInRange('A', 'Z') || (token.Shape & (TokenShape.HasDigit | TokenShape.Abbreviation)) != 0;
        if (exceptionWords.Contains(word))
            return null;

        if (kind is CapitalKind.Lower or CapitalKind.Upper)
            return kind == CapitalKind.Lower ? word.ToLowerInvariant() : word.ToUpperInvariant();

        if (hasOwnCapitals)
            return null;

        if (kind == CapitalKind.Title)
            return isStart || isLast || !IsSmall(block, index, word.ToLowerInvariant()) ? Upper(word) : word.ToLowerInvariant();

        if (isStart)
            return IsFirst(block, index) ? Upper(word) : null;

        return token.IsCapitalized && IsEveryday(token, word) && !IsInName(block, index) ? word.ToLowerInvariant() : null;
    }

    private static string Upper(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static bool IsFirst(ProseBlock block, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (block.Tokens[i].IsWord)
                return false;
        }

        return true;
    }

    /// <summary>A part of a compound behind its hyphen keeps what it has, since styles differ there.</summary>
    private bool IsSmall(ProseBlock block, int index, string word)
    {
        if (index > 0 && block.Tokens[index - 1] is { Kind: TokenKind.Hyphen, HasSpaceBefore: false })
            return !block.Tokens[index].IsCapitalized;

        var framed = $" {word} ";
        if (Small.Contains(framed, StringComparison.Ordinal))
            return true;

        return isChicago
            ? SmallInChicago.Contains(framed, StringComparison.Ordinal) || (block.Tokens[index].Is(WordClasses.Preposition) && !block.Tokens[index].Is(WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.PresentVerb))
            : SmallInAp.Contains(framed, StringComparison.Ordinal);
    }

    private static bool IsEveryday(Token token, string word)
    {
        const WordClasses Closed = WordClasses.Article | WordClasses.Determiner | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Relative
            | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Negation | WordClasses.Adverb | WordClasses.CommonWord | WordClasses.PresentVerb | WordClasses.PastVerb | WordClasses.PastParticiple | WordClasses.Gerund | WordClasses.Adjective;
        const WordClasses InNames = WordClasses.GivenName | WordClasses.NameWord | WordClasses.PlaceWord | WordClasses.Demonym | WordClasses.Month | WordClasses.Weekday | WordClasses.TitleWord | WordClasses.Honorific;
        return word != "I" && !word.StartsWith("I'", StringComparison.Ordinal) && !word.StartsWith("I’", StringComparison.Ordinal) && token.Is(Closed) && !token.Is(InNames);
    }

    /// <summary>Beside a capitalized word that is no everyday one it may belong to a name: "Bank of America", "Common Good".</summary>
    private static bool IsInName(ProseBlock block, int index) => IsName(block, index - 1) || IsName(block, index + 1);

    private static bool IsName(ProseBlock block, int index) =>
        index > 0 && index < block.Tokens.Length && block.Tokens[index] is { IsWord: true, IsCapitalized: true } token && !IsEveryday(token, block.TextOf(token).ToString());
}
