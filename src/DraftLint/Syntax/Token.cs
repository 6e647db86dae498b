namespace DraftLint.Syntax;

/// <summary>What a token is by its characters.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes ("don't"); an abbreviation keeps its stops ("U.S.", "Mr.", "J."); letters first, digits may follow ("B52").</summary>
    Word,

    /// <summary>Digits with their separators and decimals ("2,000", "3.5", "1:30"); ordinals and decades keep their ending ("21st", "1990s").</summary>
    Number,

    /// <summary>A possessive ending of the word before: <c>'s</c>, <c>’s</c> or the apostrophe behind a plural.</summary>
    Clitic,

    /// <summary>A web or mail address standing in the prose.</summary>
    Address,

    /// <summary>Inline code, an image or other matter that is no prose: one U+FFFC.</summary>
    Placeholder,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>;</c></summary>
    Semicolon,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary>A full stop that is no part of an abbreviation or a number.</summary>
    Period,

    /// <summary><c>?</c></summary>
    Question,

    /// <summary><c>!</c></summary>
    Exclamation,

    /// <summary>Three or more stops, spaced or not, or U+2026.</summary>
    Ellipsis,

    /// <summary>A hyphen, also U+2010 and U+2011.</summary>
    Hyphen,

    /// <summary>En dash, em dash, horizontal bar, minus sign, or two or three hyphens in a row.</summary>
    Dash,

    /// <summary>One straight or curly quotation mark or guillemet; an apostrophe inside a word is none.</summary>
    Quote,

    /// <summary><c>(</c>, <c>[</c>, <c>{</c></summary>
    OpenBracket,

    /// <summary><c>)</c>, <c>]</c>, <c>}</c></summary>
    CloseBracket,

    /// <summary><c>/</c></summary>
    Slash,

    /// <summary><c>&amp;</c></summary>
    Ampersand,

    /// <summary>Currency signs, <c>%</c>, <c>#</c>, <c>+</c> and every other sign, emoji too.</summary>
    Symbol,
}

/// <summary>How a token is written and joined; several may hold.</summary>
[Flags]
public enum TokenShape : byte
{
    /// <summary>Lower case, apart from its neighbor by nothing.</summary>
    None = 0,

    /// <summary>Blanks, a line end or the start of the block stand before it.</summary>
    SpaceBefore = 1,

    /// <summary>The first letter is a capital.</summary>
    Capitalized = 2,

    /// <summary>Two or more letters, all of them capitals; a closing plural s does not count ("MIRVs").</summary>
    AllCapitals = 4,

    /// <summary>An abbreviation that kept its stop ("U.S.", "Mr.", "J.").</summary>
    Abbreviation = 8,

    /// <summary>One capital letter with a stop: an initial.</summary>
    Initial = 16,

    /// <summary>A digit stands in it.</summary>
    HasDigit = 32,

    /// <summary>The first word of its sentence.</summary>
    SentenceStart = 64,
}

/// <summary>One token of a block's prose.</summary>
/// <param name="Start">Offset in <see cref="ProseBlock.Text"/>, 0-based, UTF-16 code units.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Kind">What it is by its characters.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Lexeme">The number of the word in the <see cref="Lexicon"/>; 0 for a word that is not in it.</param>
/// <param name="Classes">What the lexicon knows of the word, whatever its case.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenShape Shape, int Lexeme, WordClasses Classes)
{
    /// <summary>The offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is a number in digits.</summary>
    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Whether blanks or a line end stand before it.</summary>
    public bool HasSpaceBefore => (Shape & TokenShape.SpaceBefore) != 0;

    /// <summary>Whether its first letter is a capital.</summary>
    public bool IsCapitalized => (Shape & TokenShape.Capitalized) != 0;

    /// <summary>Whether it is two or more capitals.</summary>
    public bool IsAllCapitals => (Shape & TokenShape.AllCapitals) != 0;

    /// <summary>Whether it is the first word of its sentence.</summary>
    public bool StartsSentence => (Shape & TokenShape.SentenceStart) != 0;

    /// <summary>Whether the lexicon gives the word any of <paramref name="classes"/>.</summary>
    public bool Is(WordClasses classes) => (Classes & classes) != 0;
}
