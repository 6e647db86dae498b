using DraftLint.Facts;
using DraftLint.Semantics;
using DraftLint.Semantics.Lists;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>In what way two entries are one.</summary>
internal enum Sameness
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>The same words.</summary>
    Words,

    /// <summary>Two names of one thing: "the DPRK" and "North Korea".</summary>
    Alias,

    /// <summary>A state and its capital: "Russia" and "Moscow".</summary>
    Capital,

    /// <summary>Singular and plural of one noun: "a permit" and "permits".</summary>
    Plural,

    /// <summary>A pair holds the other entry: "Iran and China, and China".</summary>
    Partial,
}

/// <summary>Two entries of one list that are the same.</summary>
/// <param name="First">Index of the earlier one.</param>
/// <param name="Later">Index of the later one.</param>
/// <param name="Sameness">In what way.</param>
internal readonly record struct EntryMatch(int First, int Later, Sameness Sameness);

/// <summary>Compares the entries of one list with each other.</summary>
internal sealed class EntryComparison(Enumeration list, SemanticModel model, bool comparesCapitals)
{
    /// <summary>Lists longer than this are compared by their hashes alone, so that the time grows with the length and not with its square.</summary>
    private const int LongList = 40;

    private const EntryTraits Incomparable = EntryTraits.Opaque | EntryTraits.Restricted | EntryTraits.SaysAgain;

    private readonly FactBook facts = model.Facts;
    private readonly string?[] usualNames = UsualNames(list, model.Facts);

    /// <summary>Each entry that is the same as an earlier one, with the first such.</summary>
    public IEnumerable<EntryMatch> Matches() => list.Entries.Length > LongList ? MatchesOfLongList() : MatchesOfShortList();

    private IEnumerable<EntryMatch> MatchesOfShortList()
    {
        for (var later = 1; later < list.Entries.Length; later++)
        {
            for (var first = 0; first < later; first++)
            {
                var sameness = Compare(first, later);
                if (sameness == Sameness.None)
                    continue;

                yield return new EntryMatch(first, later, sameness);
                break;
            }
        }
    }

    private IEnumerable<EntryMatch> MatchesOfLongList()
    {
        var firstByHash = new Dictionary<uint, int>();
        for (var later = 0; later < list.Entries.Length; later++)
        {
            if (firstByHash.TryAdd(list.Entries[later].Hash, later))
                continue;

            var first = firstByHash[list.Entries[later].Hash];
            if (Compare(first, later) is var sameness and not Sameness.None)
                yield return new EntryMatch(first, later, sameness);
        }
    }

    private Sameness Compare(int first, int later)
    {
        ref readonly var one = ref list.Entries.ItemRef(first);
        ref readonly var other = ref list.Entries.ItemRef(later);
        var mayBeSame = one.Hash == other.Hash || IsAlias(first, later);
        if (!mayBeSame)
            return CompareLoosely(one, other);

        if (((one.Traits | other.Traits) & Incomparable) != 0 || one.Has(EntryTraits.Pair) != other.Has(EntryTraits.Pair) || one.Has(EntryTraits.Possessive) != other.Has(EntryTraits.Possessive))
            return Sameness.None;

        if (one.Hash == other.Hash && !EntryKey.AreEqual(one, other))
            return Sameness.None;

        var sameness = one.Hash == other.Hash ? Sameness.Words : Sameness.Alias;
        if (list.IsMarkdown)
            return IsWeighty(one) || (one.Has(EntryTraits.Article) && other.Has(EntryTraits.Article)) ? sameness : Sameness.None;

        if (!IsSamePreposition(one, other))
            return Sameness.None;

        var isName = one.IsName && other.IsName;
        if (list.Entries.Length == 2)
            return isName && IsState(first) && IsState(later) ? sameness : Sameness.None;

        if (!isName && (!CommonNoun.MayRepeat(list, one) || !CommonNoun.MayRepeat(list, other)))
            return Sameness.None;

        return isName || (list.Conjunction != Conjunction.None && !IsChain) || (list.Form == ListForm.Semicolons && one.WordCount > 2) ? sameness : Sameness.None;
    }

    private Sameness CompareLoosely(in ListEntry one, in ListEntry other)
    {
        if (list.IsMarkdown || list.Entries.Length == 2 || ((one.Traits | other.Traits) & Incomparable) != 0)
            return Sameness.None;

        if (one.Has(EntryTraits.Pair) != other.Has(EntryTraits.Pair))
            return IsHalf(one.Has(EntryTraits.Pair) ? one : other, one.Has(EntryTraits.Pair) ? other : one) ? Sameness.Partial : Sameness.None;

        return list.Conjunction != Conjunction.None && CommonNoun.IsPluralOf(list, one, other) ? Sameness.Plural
            : comparesCapitals && Capitals.IsCapitalOf(one, other) ? Sameness.Capital
            : Sameness.None;
    }

    /// <summary>Whether a name is one of the two halves of a pair.</summary>
    private static bool IsHalf(in ListEntry pair, in ListEntry single)
    {
        var block = pair.Span.Block;
        if (!single.IsName || single.Has(EntryTraits.BeforeVerb) || IsInPair(block, single))
            return false;
        for (var i = pair.KeyToken + 1; i < pair.KeyEnd - 1; i++)
        {
            if (!ListWords.Has(block.Tokens[i], ListRole.Joins))
                continue;

            var second = i + 1 < pair.KeyEnd - 1 && block.Tokens[i + 1].Is(WordClasses.Article) ? i + 2 : i + 1;
            return EntryKey.AreEqual(block, pair.KeyToken, i, block, single.KeyToken, single.KeyEnd)
                || EntryKey.AreEqual(block, second, pair.KeyEnd, block, single.KeyToken, single.KeyEnd);
        }

        return false;
    }

    /// <summary>"Iran and Iraq, Iran and Israel": what looks single is half of a pair itself.</summary>
    private static bool IsInPair(ProseBlock block, in ListEntry entry) =>
        (entry.Has(EntryTraits.First) && entry.FirstToken > 0 && ListWords.Has(block.Tokens[entry.FirstToken - 1], ListRole.Joins))
        || (entry.EndToken < block.Tokens.Length && ListWords.Has(block.Tokens[entry.EndToken], ListRole.Joins));

    private bool IsAlias(int first, int later)
    {
        if (usualNames.Length == 0 || usualNames[first] is not { } usual || usualNames[later] != usual)
            return false;

        // "America" is a state only among states.
        return !(IsAmerica(list.Entries[first]) || IsAmerica(list.Entries[later])) || AreOthersStates(first, later);
    }

    private static bool IsAmerica(in ListEntry entry) => entry.Name.Equals("America", StringComparison.OrdinalIgnoreCase);

    private bool AreOthersStates(int first, int later)
    {
        for (var i = 0; i < list.Entries.Length; i++)
        {
            if (i != first && i != later && !IsState(i))
                return false;
        }

        return true;
    }

    /// <summary>"wait and see and wait": common nouns that "and" alone strings together are meant as they stand.</summary>
    private bool IsChain => list.Form == ListForm.Conjunctions && list.Conjunction == Conjunction.And;

    /// <summary>Whether an entry, or the usual name of what it names ("the Islamic Republic"), is a country or a state.</summary>
    private bool IsState(int entry) =>
        facts.PlaceOf(list.Entries[entry].Name) is PlaceKind.Country or PlaceKind.State
        || (usualNames.Length > 0 && usualNames[entry] is { } usual && facts.PlaceOf(usual) is PlaceKind.Country or PlaceKind.State);

    /// <summary>"to Peru, to Chile and to Peru": both have the same preposition, and names behind it.</summary>
    private bool IsSamePreposition(in ListEntry one, in ListEntry other)
    {
        if (!one.Has(EntryTraits.Prepositional) && !other.Has(EntryTraits.Prepositional))
            return true;

        return PrepositionOf(one) is var preposition and not 0 && preposition == PrepositionOf(other) && ((one.IsName && other.IsName) || (one.IsName == other.IsName && (AllHave(preposition) || one.WordCount > 2)));
    }

    /// <summary>"from buses, from the cafeteria, from pay and from the cafeteria": four entries or more, each with the preposition.</summary>
    private bool AllHave(int preposition)
    {
        foreach (var entry in list.Entries)
        {
            if (PrepositionOf(entry) != preposition)
                return false;
        }

        return list.Entries.Length > 3;
    }

    private static int PrepositionOf(in ListEntry entry)
    {
        var tokens = entry.Span.Block.Tokens;
        if (entry.Has(EntryTraits.Prepositional))
            return tokens[entry.FirstToken].Lexeme;

        return entry.Has(EntryTraits.First) && entry.FirstToken > 0 && tokens[entry.FirstToken - 1].Is(WordClasses.Preposition) ? tokens[entry.FirstToken - 1].Lexeme : 0;
    }

    /// <summary>Whether an item has enough in it to be called the same: four letters, no number alone.</summary>
    private static bool IsWeighty(in ListEntry entry)
    {
        var letters = 0;
        foreach (var letter in entry.Name)
        {
            if (char.IsLetter(letter))
                letters++;
        }

        return letters >= 4;
    }

    private static string?[] UsualNames(Enumeration list, FactBook facts)
    {
        string?[] names = [];
        for (var i = 0; i < list.Entries.Length; i++)
        {
            var entry = list.Entries[i];
            if (!entry.IsName || entry.KeyEnd == entry.KeyToken)
                continue;

            var name = entry.Name;
            if (facts.CanonicalName(name.ContainsAny('\n', '\u00a0') ? entry.Key : name) is not { } usual)
                continue;

            if (names.Length == 0)
                names = new string?[list.Entries.Length];

            names[i] = usual;
        }

        return names;
    }
}
