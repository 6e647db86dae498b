namespace DraftLint.Syntax;

/// <summary>A hash table from words to numbers and classes, with open addressing and all letters in one array: no string for each word.</summary>
internal sealed class WordTable
{
    private int[] slots;
    private Entry[] entries;
    private char[] letters;
    private int letterCount;

    /// <summary>Makes an empty table with room for <paramref name="capacity"/> words before it grows.</summary>
    public WordTable(int capacity)
    {
        slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity * 2)];
        entries = new Entry[capacity];
        letters = new char[capacity * 8];
    }

    private WordTable(WordTable other)
    {
        slots = other.slots.AsSpan().ToArray();
        entries = other.entries.AsSpan().ToArray();
        letters = other.letters.AsSpan().ToArray();
        letterCount = other.letterCount;
        Count = other.Count;
    }

    /// <summary>Number of words; they are numbered from 1.</summary>
    public int Count { get; private set; }

    /// <summary>A table of its own with the same words and numbers.</summary>
    public WordTable Copy() => new(this);

    /// <summary>The classes of a word; none for 0.</summary>
    public WordClasses ClassesOf(int number) => entries[number].Classes;

    /// <summary>The number of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var number = slots[slot];
            if (number == 0 || (entries[number].Hash == hash && IsAt(number, word)))
                return number;
        }
    }

    /// <summary>Adds a word, or more classes of it, and gives its number.</summary>
    public int Add(ReadOnlySpan<char> word, uint hash, WordClasses classes)
    {
        var number = Find(word, hash);
        if (number == 0)
            number = Append(word, hash);

        entries[number].Classes |= classes;
        return number;
    }

    /// <summary>Adds all words of a list; blanks and line ends stand between them.</summary>
    public void AddAll(ReadOnlySpan<char> list, WordClasses classes)
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
                Add(list[start..i], hash, classes);

            start = i + 1;
            hash = WordHash.Empty;
        }
    }

    private bool IsAt(int number, ReadOnlySpan<char> word)
    {
        ref readonly var entry = ref entries[number];
        if (entry.Length != word.Length)
            return false;

        var known = letters.AsSpan(entry.Start, entry.Length);
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != word[i] && known[i] != WordHash.Fold(word[i]))
                return false;
        }

        return true;
    }

    private int Append(ReadOnlySpan<char> word, uint hash)
    {
        var number = ++Count;
        if (number >= entries.Length)
            Array.Resize(ref entries, entries.Length * 2);

        while (letterCount + word.Length > letters.Length)
            Array.Resize(ref letters, letters.Length * 2);

        entries[number] = new Entry { Hash = hash, Start = letterCount, Length = word.Length };
        foreach (var letter in word)
            letters[letterCount++] = WordHash.Fold(letter);

        if (number * 2 > slots.Length)
            Rehash();
        else
            Place(number);

        return number;
    }

    private void Rehash()
    {
        slots = new int[slots.Length * 2];
        for (var number = 1; number <= Count; number++)
            Place(number);
    }

    private void Place(int number)
    {
        var mask = slots.Length - 1;
        var slot = (int)entries[number].Hash & mask;
        while (slots[slot] != 0)
            slot = (slot + 1) & mask;

        slots[slot] = number;
    }

    private struct Entry
    {
        public WordClasses Classes;
        public uint Hash;
        public int Start;
        public int Length;
    }
}
