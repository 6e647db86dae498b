using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>Reads a text from its start to its end, one token after the other.</summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text, Lexicon lexicon)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly bool mayHoldMail = text.Contains('@');
    private RentedList<Token> tokens = new((text.Length / 4) + 16);
    private int position;
    private TokenShape space = TokenShape.SpaceBefore;
    private bool insideSingleQuotes;

    /// <summary>All tokens of the text.</summary>
    public RentedList<Token> Scan()
    {
        while (position < text.Length)
        {
            var kind = Characters.KindOf(text[position]);
            switch (kind)
            {
                case CharacterKind.Lower or CharacterKind.Upper or CharacterKind.Letter:
                    ScanWord(position);
                    break;
                case CharacterKind.Blank:
                    space = TokenShape.SpaceBefore;
                    position++;
                    break;
                case CharacterKind.Digit:
                    ScanNumber(position);
                    break;
                case CharacterKind.Mark:
                    position++;
                    break;
                case CharacterKind.Surrogate:
                    ScanPair();
                    break;
                case CharacterKind.Stop:
                    ScanStop();
                    break;
                case CharacterKind.Apostrophe:
                    ScanApostrophe();
                    break;
                case CharacterKind.Quote:
                    ScanQuote();
                    break;
                case CharacterKind.Hyphen:
                    ScanHyphen();
                    break;
                default:
                    Add(SignKind(kind), 1);
                    break;
            }
        }

        return tokens;
    }

    private static TokenKind SignKind(CharacterKind kind) => kind switch
    {
        CharacterKind.Comma => TokenKind.Comma,
        CharacterKind.Semicolon => TokenKind.Semicolon,
        CharacterKind.Colon => TokenKind.Colon,
        CharacterKind.Question => TokenKind.Question,
        CharacterKind.Exclamation => TokenKind.Exclamation,
        CharacterKind.Dash => TokenKind.Dash,
        CharacterKind.Ellipsis => TokenKind.Ellipsis,
        CharacterKind.Open => TokenKind.OpenBracket,
        CharacterKind.Close => TokenKind.CloseBracket,
        CharacterKind.Slash => TokenKind.Slash,
        CharacterKind.Ampersand => TokenKind.Ampersand,
        CharacterKind.Placeholder => TokenKind.Placeholder,
        _ => TokenKind.Symbol,
    };

    private readonly char At(int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    private void Add(TokenKind kind, int length, TokenShape shape = TokenShape.None, int lexeme = 0)
    {
        tokens.Add(new Token(position, length, kind, shape | space, lexeme, lexicon.ClassesOf(lexeme)));
        position += length;
        space = TokenShape.None;
    }

    /// <summary>Reads a word whose first letter stands at <paramref name="letter"/>; before it there may be an apostrophe of the word ("’tis").</summary>
    private void ScanWord(int letter)
    {
        if (letter == position && NumberScan.IsLetteredAmount(text, letter))
        {
            Add(TokenKind.Symbol, 1);
            return;
        }

        var word = WordScan.Read(text, letter, lexicon);
        if (AddressScan.MayGoOn(text, word.End, mayHoldMail))
        {
            var end = AddressScan.EndOf(text, letter, word.End);
            if (end > 0)
            {
                Add(TokenKind.Address, end - position);
                return;
            }
        }

        if (At(word.End) == '.')
        {
            var abbreviation = new AbbreviationScan(text, lexicon, tokens.Items, position).Read(word);
            if (abbreviation.End > 0)
            {
                Add(TokenKind.Word, abbreviation.End - position, word.Shape | abbreviation.Shape, abbreviation.Lexeme);
                ScanClitic();
                return;
            }
        }

        var lexeme = letter == position ? lexicon.Find(text[letter..word.End], word) : lexicon[text[position..word.End]];
        Add(TokenKind.Word, word.End - position, word.Shape, lexeme);
        if (Characters.IsApostropheAt(text, position))
            ScanClitic();
    }

    /// <summary>Reads a possessive ending, if one follows the token just read.</summary>
    private void ScanClitic()
    {
        var length = Apostrophes.CliticLength(text, position, insideSingleQuotes);
        if (length > 0)
            Add(TokenKind.Clitic, length);
    }

    private void ScanNumber(int digit)
    {
        var end = NumberScan.EndOf(text, digit);
        if (mayHoldMail && AddressScan.MayGoOn(text, end, mayHoldMail: true))
        {
            var address = AddressScan.EndOf(text, position, end);
            if (address > 0)
            {
                Add(TokenKind.Address, address - position);
                return;
            }
        }

        Add(TokenKind.Number, end - position, TokenShape.HasDigit);
        if (Characters.IsApostropheAt(text, position))
            ScanClitic();
    }

    private void ScanPair()
    {
        var kind = Characters.KindOfPair(text, position);
        if (Characters.IsLetter(kind))
            ScanWord(position);
        else if (kind == CharacterKind.Mark)
            position += 2;
        else
            Add(TokenKind.Symbol, char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) ? 2 : 1);
    }

    /// <summary>Reads a stop, an ellipsis in any spacing, or a decimal that begins with its point (".5").</summary>
    private void ScanStop()
    {
        var run = 1;
        while (At(position + run) == '.')
            run++;

        if (run >= 3)
            Add(TokenKind.Ellipsis, run == 4 ? 3 : run);
        else if (run == 1 && IsSpacedStop(position + 1) && IsSpacedStop(position + 3))
            Add(TokenKind.Ellipsis, 5);
        else if (run == 1 && Characters.IsDigitAt(text, position + 1) && !Characters.IsLetterOrDigitAt(text, position - 1))
            ScanNumber(position + 1);
        else
            Add(TokenKind.Period, 1);
    }

    private readonly bool IsSpacedStop(int index) =>
        At(index + 1) == '.' && Characters.KindOf(text[index]) == CharacterKind.Blank && text[index] != '\n';

    private void ScanApostrophe()
    {
        var before = position - 1;
        if (space == TokenShape.None && before >= 0 && Apostrophes.CanOwn(tokens.Items) && Apostrophes.IsPossessive(text, position))
        {
            Add(TokenKind.Clitic, 2);
            return;
        }

        if (Apostrophes.StartsDecade(text, position))
            ScanNumber(position + 1);
        else if (Apostrophes.StartsClippedWord(text, position))
            ScanWord(position + 1);
        else if (Apostrophes.IsFootMark(text, position))
            Add(TokenKind.Symbol, 1);
        else
            ScanSingleQuote();
    }

    private void ScanQuote()
    {
        var sign = text[position];
        if (sign == '‘' && Apostrophes.StartsDecade(text, position))
            ScanNumber(position + 1);
        else if (sign == '"' && Apostrophes.IsInchMark(text, position))
            Add(TokenKind.Symbol, 1);
        else if (sign is '‘' or '‚' or '‛')
            ScanSingleQuote();
        else
            Add(TokenKind.Quote, 1);
    }

    private void ScanSingleQuote()
    {
        insideSingleQuotes = text[position] != '’' && (!insideSingleQuotes || space != TokenShape.None);
        Add(TokenKind.Quote, 1);
    }

    private void ScanHyphen()
    {
        var run = 1;
        while (text[position] == '-' && At(position + run) == '-')
            run++;

        Add(run == 1 ? TokenKind.Hyphen : TokenKind.Dash, run);
    }
}
