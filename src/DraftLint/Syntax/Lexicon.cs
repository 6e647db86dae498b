namespace DraftLint.Syntax;

/// <summary>The words that the language, the rules and the facts know, each with a number and its classes. Immutable; shared by all drafts of a run.</summary>
/// <remarks>
/// The tokenizer looks each word of a draft up once; everything behind it compares numbers. Case does not count, a curly apostrophe is a straight one:
/// <c>lexicon["DON’T"] == lexicon["don't"]</c>. An abbreviation is found with its stops ("u.s.", "jan."), a possessive without its ending.
/// </remarks>
public sealed class Lexicon
{
    private readonly WordTable words;

    internal Lexicon(LexiconBuilder builder) => words = builder.Freeze();

    /// <summary>English alone: what the closed classes and word lists of the language hold.</summary>
    public static Lexicon English { get; } = new(new LexiconBuilder());

    /// <summary>Number of lexemes; their numbers run from 1 to this.</summary>
    public int Count => words.Count;

    /// <summary>The number of a word, or 0.</summary>
    public int this[ReadOnlySpan<char> word] => words.Find(word, WordHash.Of(word));

    /// <summary>The classes of a lexeme; none for 0.</summary>
    public WordClasses ClassesOf(int lexeme) => words.ClassesOf(lexeme);

    /// <summary>The classes of a word; none for one that is not in the lexicon.</summary>
    public WordClasses ClassesOf(ReadOnlySpan<char> word) => words.ClassesOf(this[word]);

    /// <summary>The number of a word whose <see cref="WordHash"/> is known already, or 0.</summary>
    internal int Find(ReadOnlySpan<char> word, uint hash) => words.Find(word, hash);
}

/// <summary>Collects words for a <see cref="Lexicon"/>; begins with English.</summary>
internal sealed class LexiconBuilder
{
    private readonly WordTable words = new(8192);

    public LexiconBuilder()
    {
        foreach (var (wordClass, list) in EnglishWords.All)
            AddAll(list, wordClass);
    }

    /// <summary>Adds a word or more classes of it, and gives its number.</summary>
    public int Add(ReadOnlySpan<char> word, WordClasses wordClass = WordClasses.None) => words.Add(word, WordHash.Of(word), wordClass);

    /// <summary>Adds all words of a list; blanks and line ends stand between them.</summary>
    public void AddAll(ReadOnlySpan<char> list, WordClasses wordClass)
    {
        var start = 0;
        var hash = WordHash.Empty;
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && list[i] is not (' ' or '\n'))
            {
                hash = WordHash.Add(hash, list[i]);
                continue;
            }

            if (i > start)
                words.Add(list[start..i], hash, wordClass);

            start = i + 1;
            hash = WordHash.Empty;
        }
    }

    /// <summary>The words so far, apart from what is added later.</summary>
    internal WordTable Freeze() => words.Copy();
}
