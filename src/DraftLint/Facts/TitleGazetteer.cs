namespace DraftLint.Facts;

/// <summary>All titles that the facts know, as a tree of words: a text is read word by word, and the longest title wins.</summary>
/// <remarks>Words are numbered; all forms of one word (<see cref="TitleWords"/>) have one number. Node 0 is the root.</remarks>
internal sealed class TitleGazetteer
{
    private readonly Dictionary<string, int> numberByWord = new(NameComparer.Instance);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numberBySpan;
    private readonly Dictionary<long, int> edges = [];
    private readonly List<TitlePhrase?> phraseAtNode = [null];
    private readonly List<TitlePhrase> phrases = [];

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
                Add(title, office.Class).Offices.Add(office);

            foreach (var title in office.Short)
                Add(title, office.Class).Offices.Add(office);
        }
    }

    /// <summary>All titles.</summary>
    public IReadOnlyList<TitlePhrase> Phrases => phrases;

    /// <summary>The number of a word, or 0 if no title holds it.</summary>
    public int WordOf(ReadOnlySpan<char> word) => numberBySpan.TryGetValue(word, out var number) ? number : 0;

    /// <summary>The node behind a word, or 0 if no title goes on so.</summary>
    public int Next(int node, int word) => word == 0 ? 0 : edges.GetValueOrDefault(((long)node << 32) | (uint)word);

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
        var words = title.Split(' ', '-');
        var node = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = TitleWords.UsualOf(words[i]);
            node = Child(node, NumberOf(words[i]));
        }

        if (phraseAtNode[node] is { } known)
            return known;

        var phrase = new TitlePhrase(title, [.. words], kind);
        phrases.Add(phrase);
        phraseAtNode[node] = phrase;
        return phrase;
    }

    private int NumberOf(string word)
    {
        if (!numberByWord.TryGetValue(word, out var number))
            numberByWord.Add(word, number = numberByWord.Count + 1);

        return number;
    }

    private int Child(int node, int word)
    {
        var edge = ((long)node << 32) | (uint)word;
        if (!edges.TryGetValue(edge, out var child))
        {
            child = phraseAtNode.Count;
            phraseAtNode.Add(null);
            edges.Add(edge, child);
        }

        return child;
    }
}
