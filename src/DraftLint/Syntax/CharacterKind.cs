using System.Globalization;

namespace DraftLint.Syntax;

/// <summary>What a character does in running text. The order counts: letters come first, then the rest of what may stand in a word.</summary>
internal enum CharacterKind : byte
{
    Lower,
    Upper,

    /// <summary>A letter without case.</summary>
    Letter,
    Digit,

    /// <summary>A combining mark, or a sign without width such as a soft hyphen: part of what stands before it.</summary>
    Mark,
    Surrogate,
    Blank,
    Stop,
    Comma,
    Semicolon,
    Colon,
    Question,
    Exclamation,
    Apostrophe,
    Quote,
    Hyphen,
    Dash,
    Ellipsis,
    Open,
    Close,
    Slash,
    Ampersand,
    Placeholder,
    Symbol,
}

/// <summary>Sorts characters by what they do in running text.</summary>
internal static class Characters
{
    // For each ASCII character its kind, written as the letter 'A' + kind.
    private static ReadOnlySpan<byte> Ascii =>
        "EEEEEEEEEGGGGGEEEEEEEEEEEEEEEEEEGMOXXXVNSTXXIPHUDDDDDDDDDDKJXXXLXBBBBBBBBBBBBBBBBBBBBBBBBBBSXTXXXAAAAAAAAAAAAAAAAAAAAAAAAAASXTXE"u8;

    /// <summary>What <paramref name="character"/> does; half of a pair is <see cref="CharacterKind.Surrogate"/>.</summary>
    public static CharacterKind KindOf(char character) =>
        character < 128 ? (CharacterKind)(Ascii[character] - 'A') : KindBeyondAscii(character);

    /// <summary>Whether <paramref name="kind"/> is a letter.</summary>
    public static bool IsLetter(CharacterKind kind) => kind <= CharacterKind.Letter;

    /// <summary>Whether a letter stands at <paramref name="index"/>; no, outside the text.</summary>
    public static bool IsLetterAt(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length && IsLetter(KindOf(text[index]));

    /// <summary>Whether a digit stands at <paramref name="index"/>; no, outside the text.</summary>
    public static bool IsDigitAt(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length && KindOf(text[index]) == CharacterKind.Digit;

    /// <summary>Whether a letter or digit stands at <paramref name="index"/>; no, outside the text.</summary>
    public static bool IsLetterOrDigitAt(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length && KindOf(text[index]) <= CharacterKind.Digit;

    /// <summary>Whether a straight or curly apostrophe stands at <paramref name="index"/>.</summary>
    public static bool IsApostropheAt(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length && text[index] is '\'' or '’';

    /// <summary>The kind of the pair of surrogates that starts at <paramref name="index"/>; a lone half is a symbol.</summary>
    public static CharacterKind KindOfPair(ReadOnlySpan<char> text, int index)
    {
        if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            return CharacterKind.Symbol;

        return KindOf(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[index], text[index + 1])));
    }

    private static CharacterKind KindBeyondAscii(char character) => character switch
    {
        '’' => CharacterKind.Apostrophe,
        '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '‚' or '‛' or '‹' or '›' => CharacterKind.Quote,
        '\u2010' or '\u2011' => CharacterKind.Hyphen,
        '–' or '—' or '―' or '−' or '\u2012' => CharacterKind.Dash,
        '…' => CharacterKind.Ellipsis,
        '\uFFFC' => CharacterKind.Placeholder,
        '\u2044' => CharacterKind.Slash,
        >= '\uD800' and <= '\uDFFF' => CharacterKind.Surrogate,
        _ => KindOf(CharUnicodeInfo.GetUnicodeCategory(character)),
    };

    private static CharacterKind KindOf(UnicodeCategory category) => category switch
    {
        UnicodeCategory.LowercaseLetter => CharacterKind.Lower,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterKind.Upper,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => CharacterKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format or UnicodeCategory.Control => CharacterKind.Mark,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharacterKind.Blank,
        _ => CharacterKind.Symbol,
    };
}
