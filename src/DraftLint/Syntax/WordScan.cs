namespace DraftLint.Syntax;

/// <summary>A word as it was read: letters, digits behind them, inner apostrophes; without a possessive ending.</summary>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Hash">Its <see cref="WordHash"/>.</param>
/// <param name="Letters">Its letters as <see cref="WordHash.Pack"/> has them.</param>
/// <param name="Shape">Capitals and digits.</param>
internal readonly record struct WordScan(int End, uint Hash, ulong Letters, TokenShape Shape)
{
    /// <summary>Reads the word whose first letter stands at <paramref name="start"/>.</summary>
    public static WordScan Read(ReadOnlySpan<char> text, int start, Lexicon lexicon)
    {
        var hash = WordHash.Empty;
        var packed = 0UL;
        var isPlain = true;
        int letters = 0, capitals = 0, i = start;
        var shape = TokenShape.None;
        for (; i < text.Length; i++)
        {
            var character = text[i];
            var kind = Characters.KindOf(character);
            if (kind <= CharacterKind.Upper)
            {
                letters++;
                capitals += (int)kind;
                if (character < 128)
                {
                    hash = WordHash.AddLatin(hash, character);
                    packed = (packed << 8) | character | 0x20u;
                    continue;
                }
            }
            else if (kind == CharacterKind.Digit)
                shape |= TokenShape.HasDigit;
            else if (kind == CharacterKind.Surrogate && Characters.KindOfPair(text, i) is CharacterKind.Lower or CharacterKind.Upper or CharacterKind.Letter or CharacterKind.Mark)
                hash = WordHash.Add(hash, text[i++]);
            else if (IsInnerApostrophe(text, i))
            {
                if (Apostrophes.IsPossessive(text, i) && !IsContraction(text[start..(i + 2)], hash, lexicon))
                    break;
            }
            else if (kind is not (CharacterKind.Letter or CharacterKind.Mark))
                break;

            var folded = WordHash.Fold(text[i]);
            hash = WordHash.Add(hash, folded);
            packed = (packed << 8) | folded;
            isPlain &= folded < 128;
        }

        return new(i, hash, isPlain && i - start <= WordHash.MostPacked ? packed : 0, shape | CapitalsOf(text, start, i, letters, capitals));
    }

    /// <summary>"it's" and "let's" are one word, "Kim's" is two.</summary>
    private static bool IsContraction(ReadOnlySpan<char> word, uint stem, Lexicon lexicon)
    {
        var lexeme = lexicon.Find(word, WordHash.Add(WordHash.Add(stem, '\''), 's'));
        return (lexicon.ClassesOf(lexeme) & WordClasses.Auxiliary) != 0;
    }

    /// <summary>An apostrophe between letters; U+2018 too, as in "Hawai‘i".</summary>
    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int index) =>
        text[index] is '\'' or '’' or '‘' && Characters.IsLetterAt(text, index + 1);

    private static TokenShape CapitalsOf(ReadOnlySpan<char> text, int start, int end, int letters, int capitals)
    {
        if (capitals == 0)
            return TokenShape.None;

        var shape = Characters.KindOf(text[start]) == CharacterKind.Upper ? TokenShape.Capitalized : TokenShape.None;
        var small = letters - capitals;
        if (capitals >= 2 && (small == 0 || (small == 1 && text[end - 1] == 's')))
            shape |= TokenShape.AllCapitals;

        return shape;
    }
}
