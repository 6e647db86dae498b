using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>How two letters of a term are parted.</summary>
internal enum Joint : byte
{
    /// <summary>They stand together: "seawall".</summary>
    None,

    /// <summary>By a hyphen: "sea-wall".</summary>
    Hyphen,

    /// <summary>By a blank: "sea wall".</summary>
    Blank,
}

/// <summary>A run of words, joined by blanks or hyphens, at one place of the draft: "Six-Party Talks".</summary>
/// <param name="Block">The block.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
internal readonly record struct TermPlace(ProseBlock Block, int First, int End)
{
    /// <summary>The words as they stand.</summary>
    public ProseSpan Span => Block.SpanOf(First, End);

    /// <summary>The token before it in its sentence; none at the start.</summary>
    public Token? Before => First > 0 && !Block.Tokens[First].StartsSentence ? Block.Tokens[First - 1] : null;

    /// <summary>The token behind it in its sentence; none at the end.</summary>
    public Token? Behind => End < Block.Tokens.Length && Block.SentenceOf(End) == Block.SentenceOf(First) ? Block.Tokens[End] : null;

    /// <summary>Whether every word of weight begins with a capital.</summary>
    public bool IsCapitalized
    {
        get
        {
            for (var at = First; at < End; at++)
            {
                if (Block.Tokens[at].IsWord && !Block.Tokens[at].IsCapitalized && !IsSmall(Block.Tokens[at]))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Whether no word begins with a capital, that of a sentence's first word aside.</summary>
    public bool IsLowerCase
    {
        get
        {
            for (var at = First; at < End; at++)
            {
                if (Block.Tokens[at].IsCapitalized && !Block.Tokens[at].StartsSentence)
                    return false;
            }

            return true;
        }
    }

    /// <summary>Whether a word with a capital stands right before or behind it, so that it is part of a longer name.</summary>
    public bool IsPartOfName =>
        (Before is { IsWord: true, IsCapitalized: true } before && !before.StartsSentence) || Behind is { IsWord: true, IsCapitalized: true }
        || (Before is { Kind: TokenKind.Hyphen or TokenKind.Ampersand or TokenKind.Slash } joint && !joint.HasSpaceBefore) || Behind is { Kind: TokenKind.Hyphen or TokenKind.Slash, HasSpaceBefore: false };

    /// <summary>of, the, and, for: words that a name may write small.</summary>
    public static bool IsSmall(Token token) => token.Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator);
}
