using System.Collections.Immutable;
using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;

namespace DraftLint.Checks.Words;

/// <summary>A word of a pattern, and the right one if it is wrong there.</summary>
/// <param name="Pattern">The text that it stands in.</param>
/// <param name="Start">Where it begins there.</param>
/// <param name="Length">Number of its characters.</param>
/// <param name="Right">The right word, or null.</param>
internal readonly record struct PatternWord(string Pattern, int Start, int Length, string? Right)
{
    /// <summary>The word.</summary>
    public ReadOnlySpan<char> Word => Pattern.AsSpan(Start, Length);
}

/// <summary>One place of a <see cref="WordPattern"/>.</summary>
internal sealed class PatternElement
{
    private static readonly string[] ClassNames = ["article", "participle", "number", "content", "end"];

    private PatternElement(ImmutableArray<PatternWord> words, ImmutableArray<string> classes)
    {
        Words = words;
        Classes = classes;
        IsHyphen = words is [var word] && word.Word is "-";
    }

    /// <summary>The words of which one stands here.</summary>
    public ImmutableArray<PatternWord> Words { get; }

    /// <summary>The classes of which the word here may have one.</summary>
    public ImmutableArray<string> Classes { get; }

    /// <summary>Whether it stands in braces and is not reported.</summary>
    public bool IsContext { get; private init; }

    /// <summary>Whether it may stand some words on.</summary>
    public bool IsFar { get; private init; }

    /// <summary>Whether none of its words may stand here.</summary>
    public bool IsNegated { get; private init; }

    /// <summary>Whether it is a hyphen.</summary>
    public bool IsHyphen { get; }

    /// <summary>An element that is one plain word.</summary>
    public static PatternElement Of(string word) => new([new PatternWord(word, 0, word.Length, null)], []);

    /// <summary>Reads an element; null if it is none.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="range">Where the element stands in it.</param>
    public static PatternElement? Parse(string pattern, Range range)
    {
        var (start, length) = range.GetOffsetAndLength(pattern.Length);
        var end = start + length;
        var isContext = pattern[start] == '{' && pattern[end - 1] == '}';
        if (isContext)
            (start, end) = (start + 1, Math.Max(start + 1, end - 1));

        var isFar = isContext && pattern.AsSpan(start..end).StartsWith("..");
        var isNegated = isContext && pattern.AsSpan(start..end).StartsWith("!");
        start += isFar ? 2 : isNegated ? 1 : 0;
        var alternatives = pattern.AsSpan(start..end);
        var words = ImmutableArray.CreateBuilder<PatternWord>(alternatives.Count('|') + 1);
        List<string>? classes = null;
        foreach (var alternative in alternatives.Split('|'))
        {
            var (offset, size) = alternative.GetOffsetAndLength(alternatives.Length);
            var isRead = alternatives[alternative] is [':', .. var name] ? isContext && AddClass(name, classes ??= []) : AddWord(pattern, start + offset, size, words);
            if (!isRead)
                return null;
        }

        return new PatternElement(words.DrainToImmutable(), classes is null ? [] : [.. classes]) { IsContext = isContext, IsFar = isFar, IsNegated = isNegated };
    }

    /// <summary>Whether a token fits, and what to write there.</summary>
    /// <param name="block">The block.</param>
    /// <param name="at">Index of the token; may lie behind the last.</param>
    /// <param name="isJoined">Whether a hyphen of the pattern stands before it.</param>
    /// <param name="isLast">Whether no hyphen of the pattern stands behind it: then the word is no part of a compound.</param>
    /// <param name="change">The change, or null.</param>
    public bool Holds(ProseBlock block, int at, bool isJoined, bool isLast, out WordChange? change)
    {
        change = null;
        if (IsNegated)
            return !Fits(block, at, out _);

        if (!Fits(block, at, out var right))
            return false;

        if (at < block.Tokens.Length && block.Tokens[at].IsWord && (block.Tokens[at].HasSpaceBefore == isJoined || (isLast && IsCompounded(block, at))))
            return false;

        change = right is null ? null : new WordChange(at, at + 1, WithCapitalOf(block.Tokens[at], right));
        return true;
    }

    /// <summary>The right words with a capital where the wrong one has it.</summary>
    public static string WithCapitalOf(Token wrong, string right) => wrong.IsCapitalized ? char.ToUpperInvariant(right[0]) + right[1..] : right;

    /// <summary>Whether one of the words stands among the next words, before any mark.</summary>
    public bool StandsIn(ProseBlock block, int from, int reach)
    {
        for (var at = from; at < Math.Min(from + reach, block.Tokens.Length) && block.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic or TokenKind.Hyphen; at++)
        {
            if (Fits(block, at, out _))
                return true;
        }

        return false;
    }

    private static bool AddClass(ReadOnlySpan<char> name, List<string> classes)
    {
        foreach (var known in ClassNames)
        {
            if (!name.SequenceEqual(known))
                continue;

            classes.Add(known);
            return true;
        }

        return false;
    }

    private static bool AddWord(string pattern, int start, int length, ImmutableArray<PatternWord>.Builder words)
    {
        var text = pattern.AsSpan(start, length);
        var mark = text.IndexOf('>');
        var right = mark < 0 ? null : text[(mark + 1)..].ToString().Replace('_', ' ');
        var end = mark < 0 ? length : mark;
        words.Add(new PatternWord(pattern, start, end, right));
        return end > 0 && right is not "";
    }

    /// <summary>"its not-so-secret": the word goes on.</summary>
    private static bool IsCompounded(ProseBlock block, int at) => at + 1 < block.Tokens.Length && block.Tokens[at + 1] is { Kind: TokenKind.Hyphen, HasSpaceBefore: false };

    private bool Fits(ProseBlock block, int at, out string? right)
    {
        right = null;
        foreach (var name in Classes)
        {
            if (IsOf(name, block, at))
                return true;
        }

        if (at >= block.Tokens.Length)
            return false;

        var token = block.Tokens[at];
        foreach (ref readonly var word in Words.AsSpan())
        {
            right = word.Right;
            if (token.Length == word.Length && IsSame(block, token, word.Word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token is a word of the pattern; one with a capital that no sentence start asks for belongs to a name.</summary>
    private static bool IsSame(ProseBlock block, Token token, ReadOnlySpan<char> wanted)
    {
        var text = block.TextOf(token);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i] == '’' ? '\'' : text[i];
            var isSame = character == wanted[i] || (char.IsAsciiLetterUpper(character) && char.ToLowerInvariant(character) == wanted[i]);
            if (!isSame)
                return false;
        }

        return !token.IsCapitalized || token.StartsSentence || char.IsAsciiLetterUpper(wanted[0]);
    }

    private static bool IsOf(string name, ProseBlock block, int at)
    {
        if (name == "end")
            return at >= block.Tokens.Length || block.Tokens[at].Kind is TokenKind.Period or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Question or TokenKind.Exclamation or TokenKind.Colon or TokenKind.Dash;

        if (at >= block.Tokens.Length)
            return false;

        var token = block.Tokens[at];
        return name switch
        {
            "article" => token.Is(WordClasses.Article) && !token.IsCapitalized,
            "number" => token.IsNumber || token.Is(WordClasses.NumberWord),
            "participle" => VerbForms.Of(block, token) is VerbForm.Participle or VerbForm.PastOrParticiple or VerbForm.BeNonfinite or VerbForm.Had,
            _ => IsContentWord(block, token),
        };
    }

    /// <summary>A noun or an adjective, as far as closed classes and endings tell: "members", "new".</summary>
    private static bool IsContentWord(ProseBlock block, Token token)
    {
        const WordClasses Closed = WordClasses.Article | WordClasses.Determiner | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Pronoun
            | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Negation | WordClasses.Adverb | WordClasses.NumberWord | WordClasses.PastParticiple | WordClasses.PastVerb;
        var text = block.TextOf(token);
        return token is { IsWord: true, IsCapitalized: false } && !token.Is(Closed) && !text.EndsWith("ing") && !text.EndsWith("ed") && !text.EndsWith("ly");
    }
}
