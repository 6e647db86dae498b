using System.Collections.Immutable;

namespace DraftLint.Phrases;

/// <summary>What a piece of a regular expression is, as far as the reading of phrases goes.</summary>
internal enum PatternNodeKind : byte
{
    /// <summary>One of a few characters: <c>a</c>, <c>[sz]</c>.</summary>
    Letter,

    /// <summary>A blank of any sort: <c>\s</c>.</summary>
    Blank,

    /// <summary>One piece behind the other.</summary>
    Row,

    /// <summary>One of several pieces: <c>a|b</c>.</summary>
    Choice,

    /// <summary>A piece several times: <c>a?</c>, <c>a+</c>, <c>a{2,3}</c>.</summary>
    Repeat,

    /// <summary>A place that takes no character: <c>\b</c>, <c>^</c>, a look around.</summary>
    Place,

    /// <summary>Characters of which nothing is known: <c>\w</c>, <c>.</c>, <c>[^,]</c>.</summary>
    Other,
}

/// <summary>A regular expression as a tree: enough to see which plain words it stands for and which letters it can't do without.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Letters">The characters of a <see cref="PatternNodeKind.Letter"/>.</param>
/// <param name="Parts">The pieces inside.</param>
/// <param name="Least">How often a <see cref="PatternNodeKind.Repeat"/> stands at least.</param>
/// <param name="Most">How often at most; the largest number for no end.</param>
internal sealed record PatternNode(PatternNodeKind Kind, string Letters, ImmutableArray<PatternNode> Parts, int Least = 1, int Most = 1)
{
    /// <summary>Something that takes characters of which nothing is known.</summary>
    public static PatternNode Other { get; } = new(PatternNodeKind.Other, "", []);

    /// <summary>A place between characters.</summary>
    public static PatternNode Place { get; } = new(PatternNodeKind.Place, "", []);

    /// <summary>A blank.</summary>
    public static PatternNode Blank { get; } = new(PatternNodeKind.Blank, "", []);

    /// <summary>One of a few characters.</summary>
    public static PatternNode Of(string letters) => new(PatternNodeKind.Letter, letters, []);

    /// <summary>Whether every match begins (or ends) with a sign that belongs to no word: <c>\$\d+</c>. No edge of a word stands there.</summary>
    public bool HasSignAt(bool isStart) => Kind switch
    {
        PatternNodeKind.Letter => Letters.All(static letter => !IsOfWord(letter)),
        PatternNodeKind.Blank or PatternNodeKind.Place => true,
        PatternNodeKind.Row => !Parts.IsEmpty && Parts[isStart ? 0 : ^1].HasSignAt(isStart),
        PatternNodeKind.Choice => Parts.All(part => part.HasSignAt(isStart)),
        PatternNodeKind.Repeat => Least > 0 && Parts[0].HasSignAt(isStart),
        _ => false,
    };

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
