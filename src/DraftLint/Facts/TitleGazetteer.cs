using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DraftLint.Syntax;

namespace DraftLint.Facts;

/// <summary>All titles that the facts know, as a tree of words: a text is read word by word, and the longest title wins.</summary>
/// <remarks>Words are numbered from 1; all forms of one word (<see cref="TitleWords"/>) have one number. Node 0 is the root.</remarks>
internal sealed class TitleGazetteer
{
    // The built-in titles, so that no table grows while they are read.
    private const int UsualWordCount = 900;
    private const int UsualNodeCount = 2_700;
    private const int UsualPhraseCount = 1_500;

    private readonly Dictionary<string, int> numberByWord = new(UsualWordCount, NameComparer.Instance);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numberBySpan;
    private readonly List<string> words = new(UsualWordCount) { "" };
    private readonly Dictionary<long, int> edges = new(UsualNodeCount);

    // The nodes behind the root, by the number of the word: most words that may begin a title begin none.
    private int[] firstNodes = new int[UsualWordCount];
    private readonly List<TitlePhrase?> phraseAtNode = new(UsualNodeCount) { null };
    private readonly List<TitlePhrase> phrases = new(UsualPhraseCount);
    private TitleNumbers? lastNumbers;

    public TitleGazetteer(FactBookContents contents)
    {
        numberBySpan = numberByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (variant, form) in TitleWords.Variants)
            numberByWord[variant] = NumberOf(form.Usual);

        // The titles with a kind of work come first, so that an office of no told kind does not hide it.
        foreach (var (title, kind) in contents.Titles)
            Add(title, kind);

        foreach (var office in contents.Offices)
        {
            foreach (var title in office.Titles)
                Add(title, office.Class).Add(office);

            foreach (var title in office.Short)
                Add(title, office.Class).Add(office);
        }
    }

    /// <summary>All titles.</summary>
    public IReadOnlyList<TitlePhrase> Phrases => phrases;

    /// <summary>The numbers of the words of a lexicon; nearly all drafts of a run share one.</summary>
    public TitleNumbers NumbersFor(Lexicon lexicon)
    {
        var last = Volatile.Read(ref lastNumbers);
        if (last?.Lexicon == lexicon)
            return last;

        var numbers = new TitleNumbers(this, lexicon);
        Volatile.Write(ref lastNumbers, numbers);
        return numbers;
    }

    /// <summary>The number of a word, or 0 if no title holds it.</summary>
    public int WordOf(ReadOnlySpan<char> word) => numberBySpan.TryGetValue(word, out var number) ? number : 0;

    /// <summary>The node behind a word, or 0 if no title goes on so.</summary>
    public int Next(int node, int word)
    {
        if (node == 0)
            return word < firstNodes.Length ? firstNodes[word] : 0;

        return word == 0 ? 0 : edges.GetValueOrDefault(((long)node << 32) | (uint)word);
    }

    /// <summary>The title that ends at a node, or null.</summary>
    public TitlePhrase? At(int node) => phraseAtNode[node];

    /// <summary>The title of these words exactly, or null.</summary>
    public TitlePhrase? Find(ReadOnlySpan<string> words)
    {
        var node = 0;
        foreach (var word in words)
        {
            node = Next(node, WordOf(word));
            if (node == 0)
                return null;
        }

        return At(node);
    }

    private TitlePhrase Add(string title, OfficeClass kind)
    {
        var node = 0;
        var length = 0;
        foreach (var range in title.AsSpan().SplitAny(' ', '-'))
        {
            node = Child(node, NumberOf(title.AsSpan(range)));
            length++;
        }

        if (phraseAtNode[node] is { } known)
            return known;

        var phrase = new TitlePhrase(title, UsualWordsOf(title, length), kind);
        phrases.Add(phrase);
        phraseAtNode[node] = phrase;
        return phrase;
    }

    private ImmutableArray<string> UsualWordsOf(string title, int length)
    {
        var usual = new string[length];
        var index = 0;
        foreach (var range in title.AsSpan().SplitAny(' ', '-'))
            usual[index++] = words[NumberOf(title.AsSpan(range))];

        return ImmutableCollectionsMarshal.AsImmutableArray(usual);
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        if (numberBySpan.TryGetValue(word, out var number))
            return number;

        var usual = TitleWords.UsualOf(word);
        number = words.Count;
        words.Add(usual);
        numberByWord.Add(usual, number);
        return number;
    }

    private int Child(int node, int word)
    {
        if (word >= firstNodes.Length)
            Array.Resize(ref firstNodes, firstNodes.Length * 2);

        ref var child = ref node == 0 ? ref firstNodes[word] : ref CollectionsMarshal.GetValueRefOrAddDefault(edges, ((long)node << 32) | (uint)word, out _);
        if (child == 0)
        {
            child = phraseAtNode.Count;
            phraseAtNode.Add(null);
        }

        return child;
    }
}
