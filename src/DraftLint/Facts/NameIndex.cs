using DraftLint.Text;

namespace DraftLint.Facts;

/// <summary>The words of names by their hashes, each with what it belongs to: numbers that the owner gives them.</summary>
internal sealed class NameIndex
{
    // Chains of postings by hash; number 0 ends a chain.
    private readonly int[] heads;
    private readonly List<Posting> postings;
    private readonly HashSet<uint> givenNames;

    // Nearly no word of a draft is part of a name, and one look here says so.
    private readonly BitFilter filter;

    /// <summary>Makes an index with room for a number of names.</summary>
    public NameIndex(int names)
    {
        heads = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(names * 2, 1024))];
        filter = new BitFilter(System.Numerics.BitOperations.Log2((uint)heads.Length) + 2);
        postings = new List<Posting>(names * 3) { default };
        givenNames = new HashSet<uint>(names / 2);
    }

    /// <summary>Whether the word is part of any name.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        var hash = NameFold.HashOf(word);
        if (!filter.MayHold(hash))
            return false;

        for (var i = heads[hash & (heads.Length - 1)]; i != 0; i = postings[i].Next)
        {
            if (postings[i].Hash == hash)
                return true;
        }

        return false;
    }

    /// <summary>Whether the word is the first of any full name.</summary>
    public bool IsGivenName(ReadOnlySpan<char> word) => givenNames.Contains(NameFold.HashOf(word));

    /// <summary>The numbers of the names that hold a word, each once, in the order in which they came.</summary>
    public int[] TargetsOf(ReadOnlySpan<char> word)
    {
        List<int>? found = null;
        var hash = NameFold.HashOf(word);
        for (var i = heads[hash & (heads.Length - 1)]; i != 0; i = postings[i].Next)
        {
            // The words of one name come one behind the other.
            if (postings[i].Hash == hash && (found is null || found[^1] != postings[i].Target))
                (found ??= []).Add(postings[i].Target);
        }

        found?.Reverse();
        return found?.ToArray() ?? [];
    }

    /// <summary>Adds the words of a full name, given name first.</summary>
    public void AddFullName(ReadOnlySpan<char> name, int target)
    {
        Add(name, target);
        if (name.IndexOf(' ') is > 1 and var blank)
            givenNames.Add(NameFold.HashOf(name[..blank]));
    }

    /// <summary>Adds the words of a name that begin with a capital, an Arabic article taken off.</summary>
    public void Add(ReadOnlySpan<char> name, int target)
    {
        while (!name.IsEmpty)
        {
            var blank = name.IndexOf(' ');
            var word = PersonName.WithoutArticle((blank < 0 ? name : name[..blank]).TrimEnd(','));
            if (word.Length >= 2 && char.IsUpper(word[0]))
                AddWord(word, target);

            name = blank < 0 ? [] : name[(blank + 1)..];
        }
    }

    /// <summary>Adds the first word of a name.</summary>
    public void AddFirstWord(ReadOnlySpan<char> name, int target) => AddWord(name.IndexOf(' ') is > 0 and var blank ? name[..blank] : name, target);

    /// <summary>Adds a text as a whole, so that only all of it is found.</summary>
    public void AddText(ReadOnlySpan<char> text, int target) => AddWord(text, target);

    private void AddWord(ReadOnlySpan<char> word, int target)
    {
        var hash = NameFold.HashOf(word);
        ref var head = ref heads[hash & (heads.Length - 1)];
        postings.Add(new Posting(hash, target, head));
        head = postings.Count - 1;
        filter.Add(hash);
    }

    private readonly record struct Posting(uint Hash, int Target, int Next);
}
