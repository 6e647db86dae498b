using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>One sentence of a block, read by what its words do in time expressions. Places outside the sentence read as nothing.</summary>
internal readonly struct TimeScan(ProseBlock block, int first, int end)
{
    private static readonly Token Outside = new(0, 0, TokenKind.Placeholder, TokenShape.None, 0, WordClasses.None);

    /// <summary>The block.</summary>
    public ProseBlock Block { get; } = block;

    /// <summary>Index of the sentence's first token.</summary>
    public int First { get; } = first;

    /// <summary>Index behind its last token.</summary>
    public int End { get; } = end;

    /// <summary>The token at an index; outside the sentence an empty one that is no word.</summary>
    public Token this[int index] => index >= First && index < End ? Block.Tokens[index] : Outside;

    /// <summary>What the word at an index does.</summary>
    public TimeWord WordAt(int index) => index >= First && index < End ? TimeWords.Table[Block.Tokens[index].Lexeme] : default;

    /// <summary>The role of the word at an index.</summary>
    public TimeRole RoleAt(int index) => WordAt(index).Role;

    /// <summary>Whether a token of a kind stands at an index.</summary>
    public bool Has(int index, TokenKind kind) => index >= First && index < End && Block.Tokens[index].Kind == kind;

    /// <summary>Whether a hyphen or dash stands at an index.</summary>
    public bool HasDash(int index) => Has(index, TokenKind.Hyphen) || Has(index, TokenKind.Dash);

    /// <summary>Whether a hyphen joins the words at both sides of an index.</summary>
    public bool HasJoint(int index) => Has(index, TokenKind.Hyphen) && !this[index].HasSpaceBefore && !this[index + 1].HasSpaceBefore;

    /// <summary>The characters of a token; none outside the sentence.</summary>
    public ReadOnlySpan<char> TextAt(int index) => index >= First && index < End ? Block.TextOf(Block.Tokens[index]) : default;

    /// <summary>The month at an index, 1 to 12, or 0. A lower-case "may" or "march" is no month; "Jan" and "Mar" without their stops are one beside a number alone.</summary>
    public int MonthAt(int index)
    {
        if (WordAt(index) is not { Role: TimeRole.Month } word || !this[index].IsCapitalized)
            return 0;

        var isWhole = this[index].Is(WordClasses.Month) || this[index].Length > 4;
        return isWhole || Has(index - 1, TokenKind.Number) || Has(index + 1, TokenKind.Number) ? word.Value : 0;
    }

    /// <summary>Whether a capital shows a part of a name: not that of a month, a word of time or a function word at the start of a sentence.</summary>
    public bool IsNamePart(int index)
    {
        var token = this[index];
        if (!token.IsWord || !token.IsCapitalized || RoleAt(index) != TimeRole.None)
            return false;

        return !token.StartsSentence || !token.Is(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Article | WordClasses.Possessive | WordClasses.Adverb | WordClasses.Coordinator
            | WordClasses.Subordinator | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Negation);
    }

    /// <summary>Whether a word in small letters can be a common noun: it is in none of the closed classes and no verb form of the tables.</summary>
    public bool IsPlainWord(int index) => this[index] is { IsWord: true, IsCapitalized: false, Length: > 0 } token && RoleAt(index) == TimeRole.None
        && !token.Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Pronoun | WordClasses.Article
            | WordClasses.Determiner | WordClasses.Adverb | WordClasses.PastVerb | WordClasses.PresentVerb | WordClasses.Possessive | WordClasses.Relative | WordClasses.Negation);

    /// <summary>The unit at an index, or null.</summary>
    public Granularity? UnitAt(int index) => WordAt(index) switch
    {
        { Role: TimeRole.Unit } word => (Granularity)word.Value,
        { Role: TimeRole.PartOfDay } => Granularity.Hour,
        _ => null,
    };

    /// <summary>One or two digits, perhaps with an ordinal ending: the number of a day. 0 where none stands.</summary>
    public int DayAt(int index)
    {
        if (!Has(index, TokenKind.Number))
            return 0;

        var text = TextAt(index);
        var digits = text.Length > 1 && char.IsAsciiDigit(text[1]) ? 2 : 1;
        if (text.Length != digits && !NumberReader.IsOrdinalEnding(text[digits..]))
            return 0;

        var value = text[0] - '0';
        return digits == 1 ? value : (value * 10) + text[1] - '0';
    }

    /// <summary>Four digits that can be a year, 1000 to 2199, or two behind an apostrophe ("’68"); else 0.</summary>
    public int YearAt(int index)
    {
        if (Has(index, TokenKind.Number) && this[index].Length == 3 && TextAt(index)[0] is '\'' or '’' && Digits(TextAt(index)[1..]) is var two and >= 0)
            return two < 35 ? 2000 + two : 1900 + two;

        if (!Has(index, TokenKind.Number) || this[index].Length != 4)
            return 0;

        var value = Digits(TextAt(index));
        return value is >= 1000 and < 2200 ? value : 0;
    }

    /// <summary>The value of a token of at most nine digits and nothing else, or -1.</summary>
    public int PlainNumberAt(int index) => Has(index, TokenKind.Number) ? Digits(TextAt(index)) : -1;

    private static int Digits(ReadOnlySpan<char> text)
    {
        if (text.Length > 9)
            return -1;

        var value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return -1;

            value = (value * 10) + c - '0';
        }

        return value;
    }
}
