namespace DraftLint.Semantics.Parts;

/// <summary>Phrases of which one may begin at an offset of a text: only those with the first letter that stands there are compared.</summary>
internal sealed class OpeningPhrases
{
    private const int Letters = 26;

    // By the first letter; the last holds what begins with none from a to z.
    private readonly string[][] byLetter;

    /// <summary>Makes a set of phrases as <see cref="Phrase"/> wants them: in lower case, with straight apostrophes and single blanks.</summary>
    public OpeningPhrases(params ReadOnlySpan<string> phrases)
    {
        var groups = new List<string>?[Letters + 1];
        foreach (var phrase in phrases)
            (groups[GroupOf(phrase[0])] ??= []).Add(phrase);

        byLetter = Array.ConvertAll(groups, static group => group is null ? [] : group.ToArray());
    }

    /// <summary>Length in the text of the first phrase of the set, in the order in which they were given, that begins at an offset; 0 if none does.</summary>
    /// <exception cref="IndexOutOfRangeException">An offset outside the text.</exception>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var phrase in byLetter[GroupOf(Phrase.Plain(text[at]))])
        {
            if (Phrase.LengthAt(text, at, phrase) is var length and > 0)
                return length;
        }

        return 0;
    }

    private static int GroupOf(char letter) => letter is >= 'a' and <= 'z' ? letter - 'a' : Letters;
}
