namespace DraftLint.Syntax;

/// <summary>The words that the language, the rules and the facts know, each with a number and its classes. Immutable; shared by all drafts of a run.</summary>
/// <remarks>
/// The tokenizer looks each word of a draft up once; everything behind it compares numbers. Case does not count, a curly apostrophe is a straight one:
/// <c>lexicon["DON’T"] == lexicon["don't"]</c>. An abbreviation is found with its stops ("u.s.", "jan."), a possessive without its ending.
/// </remarks>
public sealed class Lexicon
{
    private readonly WordTable words;

    private Lexicon(WordTable words) => this.words = words;

    internal Lexicon(LexiconBuilder builder)
        : this(builder.Finish())
    {
    }

    /// <summary>English alone: what the closed classes and word lists of the language hold.</summary>
    public static Lexicon English { get; } = new(EnglishWords.Read());

    /// <summary>Number of lexemes; their numbers run from 1 to this.</summary>
    public int Count => words.Count;

    /// <summary>The number of a word, or 0.</summary>
    public int this[ReadOnlySpan<char> word] => words.Find(word, WordHash.Of(word));

    /// <summary>The classes of a lexeme; none for 0.</summary>
    public WordClasses ClassesOf(int lexeme) => words.ClassesOf(lexeme);

    /// <summary>The classes of a word; none for one that is not in the lexicon.</summary>
    public WordClasses ClassesOf(ReadOnlySpan<char> word) => words.ClassesOf(this[word]);

    /// <summary>A table of its own with the same words and numbers.</summary>
    /// <param name="room">How many words fit in before it grows.</param>
    internal WordTable Copy(int room) => words.Copy(room);

    /// <summary>The number of a word whose <see cref="WordHash"/> is known already, or 0.</summary>
    internal int Find(ReadOnlySpan<char> word, uint hash) => words.Find(word, hash);

    /// <summary>The number of a word that was just read, or 0.</summary>
    internal int Find(ReadOnlySpan<char> text, WordScan word) => words.Find(text, word.Hash, word.Letters);
}

/// <summary>Collects words for a <see cref="Lexicon"/>; begins with English.</summary>
internal sealed class LexiconBuilder
{
    /// <summary>The words that the built-in facts and rules add, so that the table does not grow for them.</summary>
    private const int UsualRoom = 1_700;

    private WordTable? words = Lexicon.English.Copy(UsualRoom);

    /// <summary>Adds a word or more classes of it, and gives its number.</summary>
    /// <exception cref="InvalidOperationException">The lexicon is made already.</exception>
    public int Add(ReadOnlySpan<char> word, WordClasses wordClass = WordClasses.None) => Open.Add(word, WordHash.Of(word), wordClass);

    /// <summary>The words; nothing can be added behind it.</summary>
    internal WordTable Finish()
    {
        var finished = Open;
        words = null;
        return finished;
    }

    private WordTable Open => words ?? throw new InvalidOperationException("The lexicon is made already.");
}
