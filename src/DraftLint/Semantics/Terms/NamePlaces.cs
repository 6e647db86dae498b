using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>The names of a draft by their spelling, each with its places in the order of the draft.</summary>
internal sealed class NamePlaces
{
    /// <summary>A draft with more names than this is a list of names, and not compared.</summary>
    private const int MostNames = 300;

    private readonly Dictionary<string, List<TermPlace>> places = new(StringComparer.Ordinal);

    private NamePlaces()
    {
    }

    /// <summary>Adds the names that begin at a word with a capital; gives the index behind them, or the word's own for none.</summary>
    /// <param name="block">The block.</param>
    /// <param name="words">Its words.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="names">Takes them.</param>
    public delegate int NameReading(ProseBlock block, ReadOnlySpan<TermWord> words, int at, NamePlaces names);

    /// <summary>The spellings, in the order of their first places.</summary>
    public IReadOnlyCollection<string> Spellings => places.Keys;

    /// <summary>Whether there are two at least, and not too many to be compared with each other.</summary>
    public bool AreComparable => places.Count is >= 2 and <= MostNames;

    /// <summary>The places of a spelling.</summary>
    public List<TermPlace> this[string spelling] => places[spelling];

    /// <summary>Collects the names of all blocks.</summary>
    /// <param name="words">The blocks with their words.</param>
    /// <param name="reading">Reads the names at one word.</param>
    public static NamePlaces Read(TermWords words, NameReading reading)
    {
        var names = new NamePlaces();
        for (var i = 0; i < words.BlockCount; i++)
        {
            var block = words.BlockAt(i);
            var ofBlock = words.WordsAt(i);
            var tokens = block.Tokens.AsSpan();
            for (var at = 0; at < tokens.Length; at++)
            {
                if (tokens[at].IsCapitalized)
                    at = Math.Max(at, reading(block, ofBlock, at, names) - 1);
            }
        }

        return names;
    }

    /// <summary>Adds a place; line breaks and forms of the apostrophe make no other spelling.</summary>
    public void Add(TermPlace place)
    {
        var text = place.Span.Text.Replace('\n', ' ').Replace('’', '\'');
        if (!places.TryGetValue(text, out var all))
            places.Add(text, all = []);

        all.Add(place);
    }
}
