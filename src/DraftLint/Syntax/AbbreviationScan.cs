namespace DraftLint.Syntax;

/// <summary>Decides whether the stop behind a word belongs to it: "U.S.", "Mr.", "J.", "No. 5", but "Did you see me and I. Jones?" and "No."</summary>
/// <param name="text">The whole text.</param>
/// <param name="lexicon">The words known.</param>
/// <param name="before">The tokens before the word.</param>
/// <param name="start">Offset of the word.</param>
internal readonly ref struct AbbreviationScan(ReadOnlySpan<char> text, Lexicon lexicon, ReadOnlySpan<Token> before, int start)
{
    /// <summary>Words that open a sentence rather than go on with a name.</summary>
    public const WordClasses Openers = WordClasses.Article | WordClasses.Determiner | WordClasses.Coordinator | WordClasses.Subordinator
        | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Relative | WordClasses.Possessive | WordClasses.Auxiliary
        | WordClasses.Adverb | WordClasses.Negation;

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<Token> before = before;

    /// <summary>An abbreviation with its stops. <see cref="End"/> is 0 where the stop is a full stop.</summary>
    public readonly record struct Result(int End, TokenShape Shape, int Lexeme);

    /// <summary>Judges a word that a stop follows.</summary>
    public Result Read(WordScan word)
    {
        var length = word.End - start;
        if (Characters.IsLetterAt(text, word.End + 1))
            return length <= 3 ? ReadDotted() : default;

        if (At(word.End + 1) == '.' && At(word.End + 2) == '.' && At(word.End + 3) != '.')
            return default;

        if (length == 1)
            return IsInitial(word.End) ? Make(word.End + 1, TokenShape.Initial) : ReadKnown(word);

        return ReadKnown(word);
    }

    private char At(int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    private Result Make(int end, TokenShape shape) => new(end, shape | TokenShape.Abbreviation, lexicon[text[start..end]]);

    /// <summary>Letters with stops between them ("U.S.", "a.m.", "Ph.D.", "U.N"): parts of one letter, or of two or three that begin with a capital.</summary>
    private Result ReadDotted()
    {
        int i = start, letters = 0, capitals = 0, single = 0;
        while (PartLength(i) is var part and > 0)
        {
            for (var k = i; k < i + part; k++)
                capitals += char.IsAsciiLetterUpper(text[k]) ? 1 : 0;

            letters += part;
            single += part == 1 ? 1 : 0;
            i += part;
            if (At(i) != '.' || (At(i + 1) == '.' && At(i + 2) == '.' && At(i + 3) != '.'))
                break;

            i++;
        }

        if (letters < 2 || single == 0 || i - start <= letters || Characters.IsLetterOrDigitAt(text, i))
            return default;

        return Make(i, letters == capitals ? TokenShape.AllCapitals : TokenShape.None);
    }

    /// <summary>Length of the part at <paramref name="index"/>, if it is one; a part of two or three letters needs a stop behind it.</summary>
    private int PartLength(int index)
    {
        var length = 0;
        while (length <= 3 && char.IsAsciiLetter(At(index + length)))
            length++;

        if (length == 1 || (length is 2 or 3 && At(index + length) == '.' && char.IsAsciiLetterUpper(text[index]) && !Characters.IsLetterAt(text, index + length + 2)))
            return length;

        return length is 2 or 3 && index == start && char.IsAsciiLetterUpper(text[index]) && At(index + length) == '.' && At(index + length + 2) == '.' ? length : 0;
    }

    /// <summary>A capital with a stop before a name: "Jonas E. Smith", "J. K. Rowling"; not "you and I. Did", "vitamin C." at the end.</summary>
    private bool IsInitial(int end)
    {
        // Not "18F. We": the letter belongs to a name with a number.
        if (!char.IsAsciiLetterUpper(text[start]) || (start > 0 && char.IsAsciiDigit(text[start - 1])))
            return false;

        var next = NextWord(end + 1);
        if (next.IsEmpty)
            return At(end + 1) == ',' && before.Length > 0 && before[^1].Kind == TokenKind.Comma;

        if (Characters.KindOf(next[0]) != CharacterKind.Upper)
            return text[start] != 'I' && before.Length > 0 && before[^1].IsCapitalized;

        var isOpener = (lexicon.ClassesOf(next) & Openers) != 0 && next.Length > 1;
        if (isOpener)
            return false;

        return text[start] != 'I' || before.Length == 0 || before[^1].IsCapitalized || before[^1].Kind is TokenKind.OpenBracket or TokenKind.Quote;
    }

    private Result ReadKnown(WordScan word)
    {
        var lexeme = lexicon.Find(text[start..(word.End + 1)], WordHash.Add(word.Hash, '.'));
        var classes = lexicon.ClassesOf(lexeme);
        if ((classes & WordClasses.Abbreviation) == 0)
            return default;

        var result = new Result(word.End + 1, TokenShape.Abbreviation, lexeme);
        var stopless = lexicon.ClassesOf(lexicon.Find(text[start..word.End], word));
        if ((classes & WordClasses.NumberFollows) != 0 && NumberFollows(word.End + 1, allowRoman: stopless == WordClasses.None))
            return result;

        if ((classes & (WordClasses.NumberFollows | WordClasses.NameFollows)) == WordClasses.NumberFollows)
            return default;

        // "Boston, MA." has a postal code and a full stop.
        if ((classes & WordClasses.PlaceWord) != 0 && (word.Shape & TokenShape.AllCapitals) != 0)
            return default;

        var isWord = (stopless & (WordClasses.CommonWord | WordClasses.PastVerb | WordClasses.PresentVerb | Openers)) != 0;
        if (!isWord && (stopless & WordClasses.GivenName) == 0)
            return result;

        var isCapital = (word.Shape & TokenShape.Capitalized) != 0;
        if (!isWord)
            return isCapital ? default : result;

        return isCapital && FitsAbbreviationOfWord(classes, word.End + 1) ? result : default;
    }

    /// <summary>"Sun. 5 May", "Portland, Ore.", "Gen. Smith": a capital that is no word of the sentence.</summary>
    private bool FitsAbbreviationOfWord(WordClasses classes, int end)
    {
        if ((classes & WordClasses.PlaceWord) != 0)
            return before.Length > 0 && before[^1].Kind is TokenKind.Comma or TokenKind.Hyphen or TokenKind.Dash or TokenKind.OpenBracket;

        var next = NextWord(end);
        if ((classes & (WordClasses.NameFollows | WordClasses.Month)) != 0)
            return NumberFollows(end, allowRoman: false) || (!next.IsEmpty && Characters.KindOf(next[0]) == CharacterKind.Upper && (lexicon.ClassesOf(next) & Openers) == 0);

        return NumberFollows(end, allowRoman: false) || At(end) == ',' || (lexicon.ClassesOf(next) & WordClasses.Month) != 0;
    }

    private bool NumberFollows(int index, bool allowRoman)
    {
        while (index < text.Length && Characters.KindOf(text[index]) == CharacterKind.Blank)
            index++;

        return Characters.IsDigitAt(text, index) || (allowRoman && At(index) is 'I' or 'V' or 'X');
    }

    /// <summary>The word behind blanks at <paramref name="index"/>, with its stop if it is one letter; empty if something else comes first.</summary>
    private ReadOnlySpan<char> NextWord(int index)
    {
        while (index < text.Length && Characters.KindOf(text[index]) == CharacterKind.Blank)
            index++;

        return Characters.IsLetterAt(text, index) ? text[index..WordScan.Read(text, index, lexicon).End] : [];
    }
}
