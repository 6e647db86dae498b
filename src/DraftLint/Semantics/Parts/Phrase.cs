namespace DraftLint.Semantics.Parts;

/// <summary>Compares a text with a phrase as a reader does: case, the shape of the apostrophe and the kind of blank don't count.</summary>
internal static class Phrase
{
    /// <summary>Length in the text of a phrase that begins at an offset and ends with a word; 0 if it doesn't stand there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset.</param>
    /// <param name="phrase">The phrase, in lower case, with straight apostrophes and single blanks.</param>
    public static int LengthAt(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> phrase)
    {
        if (at + phrase.Length > text.Length)
            return 0;

        for (var i = 0; i < phrase.Length; i++)
        {
            if (Plain(text[at + i]) != phrase[i])
                return 0;
        }

        var end = at + phrase.Length;
        return end < text.Length && char.IsLetterOrDigit(phrase[^1]) && char.IsLetterOrDigit(text[end]) ? 0 : phrase.Length;
    }

    /// <summary>The first place of a phrase that begins and ends with a word, from an offset on; -1 if there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase, int from = 0)
    {
        for (var i = from; i + phrase.Length <= text.Length; i++)
        {
            var next = IndexOf(text[i..(text.Length - phrase.Length + 1)], phrase[0]);
            if (next < 0)
                return -1;

            i += next;
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(phrase[0])) && LengthAt(text, i, phrase) > 0)
                return i;
        }

        return -1;
    }

    /// <summary>The first character that is as plain as a given one. A letter has a capital, and two have a third form (İ and the sign for kelvin) that some tables of case know.</summary>
    private static int IndexOf(ReadOnlySpan<char> text, char plain)
    {
        for (var from = 0; from < text.Length; from++)
        {
            var next = plain switch
            {
                'i' => text[from..].IndexOfAny('i', 'I', '\u0130'),
                'k' => text[from..].IndexOfAny('k', 'K', '\u212A'),
                >= 'a' and <= 'z' => text[from..].IndexOfAny(plain, (char)(plain - 'a' + 'A')),
                _ => 0,
            };
            if (next < 0)
                return -1;

            from += next;
            if (Plain(text[from]) == plain)
                return from;
        }

        return -1;
    }

    /// <summary>A character without its case; any apostrophe straight, any blank a plain one.</summary>
    public static char Plain(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\n' or '\t' => ' ',
        < '\u0080' => c,
        '\u2019' or '\u2018' => '\'',
        '\u00A0' or '\u202F' => ' ',
        _ => char.ToLowerInvariant(c),
    };
}
