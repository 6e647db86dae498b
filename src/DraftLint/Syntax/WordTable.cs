namespace DraftLint.Syntax;

/// <summary>A hash table from words to numbers and classes, with open addressing and all letters in one array: no string for each word.</summary>
internal sealed class WordTable
{
    private const int NumberBits = 24;
    private const uint NumberMask = (1u << NumberBits) - 1;

    // The number of a word, and above it the upper bits of its hash: another word in the way is seen without a look at its entry. 0 for a free slot.
    private uint[] slots;
    private Entry[] entries;
    private char[] letters;
    private int letterCount;

    /// <summary>Makes an empty table with room for <paramref name="capacity"/> words before it grows.</summary>
    public WordTable(int capacity)
    {
        slots = new uint[SlotsFor(capacity)];
        entries = new Entry[capacity + 2];
        letters = new char[capacity * 8];
    }

    private WordTable(WordTable other, int room)
    {
        letterCount = other.letterCount;
        Count = other.Count;
        entries = new Entry[Count + 2 + room];
        letters = new char[letterCount + (room * 8)];
        other.entries.AsSpan(..(Count + 2)).CopyTo(entries);
        other.letters.AsSpan(..letterCount).CopyTo(letters);
        slots = new uint[SlotsFor(Count + room)];
        if (slots.Length == other.slots.Length)
            other.slots.CopyTo(slots.AsSpan());
        else
            PlaceAll();
    }

    /// <summary>Number of words; they are numbered from 1.</summary>
    public int Count { get; private set; }

    /// <summary>A table of its own with the same words and numbers.</summary>
    /// <param name="room">How many words fit in before it grows.</param>
    public WordTable Copy(int room) => new(this, room);

    /// <summary>The classes of a word; none for 0.</summary>
    public WordClasses ClassesOf(int number) => entries[number].Classes;

    /// <summary>The number of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash) => Find(word, hash, WordHash.Pack(word));

    /// <summary>The number of a word whose letters are packed already, or 0.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash, ulong packed)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var taken = slots[slot];
            if (taken == 0)
                return 0;

            var number = (int)(taken & NumberMask);
            if ((taken ^ hash) >> NumberBits == 0 && entries[number].Hash == hash && (packed != 0 ? entries[number].Letters == packed : IsAt(number, word)))
                return number;
        }
    }

    /// <summary>Adds a word, or more classes of it, and gives its number.</summary>
    /// <exception cref="InvalidOperationException">More than 16 million words.</exception>
    public int Add(ReadOnlySpan<char> word, uint hash, WordClasses classes)
    {
        var packed = WordHash.Pack(word);
        var number = Find(word, hash, packed);
        if (number == 0)
            number = Append(word, hash, packed);

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
        var known = letters.AsSpan(entries[number].Start..entries[number + 1].Start);
        if (known.Length != word.Length)
            return false;

        // Most words of a text are written small, as the table has them.
        if (known.SequenceEqual(word))
            return true;

        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != word[i] && known[i] != WordHash.Fold(word[i]))
                return false;
        }

        return true;
    }

    private int Append(ReadOnlySpan<char> word, uint hash, ulong packed)
    {
        if (Count == NumberMask)
            throw new InvalidOperationException("Too many words.");

        var number = ++Count;
        if (number + 1 >= entries.Length)
            Array.Resize(ref entries, entries.Length * 2);

        while (letterCount + word.Length > letters.Length)
            Array.Resize(ref letters, letters.Length * 2);

        entries[number].Hash = hash;
        entries[number].Letters = packed;
        foreach (var letter in word)
            letters[letterCount++] = WordHash.Fold(letter);

        // The next word's start is this one's end.
        entries[number + 1].Start = letterCount;
        if (SlotsFor(number) > slots.Length)
            Rehash();
        else
            Place(number);

        return number;
    }

    private void Rehash()
    {
        slots = new uint[slots.Length * 2];
        PlaceAll();
    }

    /// <summary>A power of two that leaves a quarter of the slots free, or more.</summary>
    private static int SlotsFor(int words) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words + ((uint)words / 3) + 1);

    private void PlaceAll()
    {
        for (var number = 1; number <= Count; number++)
            Place(number);
    }

    private void Place(int number)
    {
        var mask = slots.Length - 1;
        var slot = (int)entries[number].Hash & mask;
        while (slots[slot] != 0)
            slot = (slot + 1) & mask;

        slots[slot] = (entries[number].Hash & ~NumberMask) | (uint)number;
    }

    private struct Entry
    {
        public WordClasses Classes;

        // Those of a short word, as WordHash packs them: most words are told by them without a look at the array of all letters.
        public ulong Letters;
        public uint Hash;
        public int Start;
    }
}
