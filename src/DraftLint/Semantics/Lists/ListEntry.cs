using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>What is known of one entry; several may hold.</summary>
[Flags]
internal enum EntryTraits
{
    /// <summary>A common noun phrase, whole.</summary>
    None = 0,

    /// <summary>A name: every word of weight begins with a capital.</summary>
    Name = 1 << 0,

    /// <summary>Two things in one: the "Iran and China" of "Russia, Iran and China, and Chad".</summary>
    Pair = 1 << 1,

    /// <summary>Begins with a verb, or is a clause.</summary>
    Verbal = 1 << 2,

    /// <summary>Holds a quotation, code or an address: its words can't be compared.</summary>
    Opaque = 1 << 3,

    /// <summary>Words around it say which one is meant: "the younger Bush", "students from Korea", "Georgia (the state)".</summary>
    Restricted = 1 << 4,

    /// <summary>Its first word is a preposition, which is no part of the key: "to Peru".</summary>
    Prepositional = 1 << 5,

    /// <summary>The words say that it comes again on purpose: "China again", "more rain".</summary>
    SaysAgain = 1 << 6,

    /// <summary>Cut out of the clause before the list; its first word is a guess where it is a common noun.</summary>
    First = 1 << 7,

    /// <summary>Stands behind the conjunction.</summary>
    Last = 1 << 8,

    /// <summary>Ends with a possessive ending, which is no part of the key: "Canada's".</summary>
    Possessive = 1 << 9,

    /// <summary>Begins with an article, which is no part of the key.</summary>
    Article = 1 << 10,

    /// <summary>A finite verb follows it at once.</summary>
    BeforeVerb = 1 << 11,

    /// <summary>Joined to the entry before it by a conjunction.</summary>
    Joined = 1 << 12,

    /// <summary>An adjective of a list of adjectives, without the noun that all of them share: "Russian, Chinese and [Iranian] hackers".</summary>
    Attributive = 1 << 13,
}

/// <summary>One entry of a list.</summary>
/// <param name="Span">Its words, the article included, what introduces or follows it excluded.</param>
/// <param name="FirstToken">Index of its first token in the block.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="KeyToken">Index of the first token of its key.</param>
/// <param name="KeyEnd">Index behind the last token of its key.</param>
/// <param name="Hash">The hash of its key: case, marks and blanks do not count.</param>
/// <param name="Traits">What is known of it.</param>
internal readonly record struct ListEntry(ProseSpan Span, int FirstToken, int EndToken, int KeyToken, int KeyEnd, uint Hash, EntryTraits Traits)
{
    /// <summary>Whether it is a name.</summary>
    public bool IsName => Has(EntryTraits.Name);

    /// <summary>Number of words in the key.</summary>
    public int WordCount => EntryKey.CountWords(Span.Block, KeyToken, KeyEnd);

    /// <summary>What it is compared by: "the *Turkey*" gives "turkey".</summary>
    public string Key => EntryKey.TextOf(Span.Block, KeyToken, KeyEnd);

    /// <summary>The words of the key as they stand, without the article: "United States".</summary>
    public ReadOnlySpan<char> Name => Span.Block.Text.AsSpan(Span.Block.Tokens[KeyToken].Start, Span.Block.Tokens[KeyEnd - 1].End - Span.Block.Tokens[KeyToken].Start);

    /// <summary>Index of the token that the entry turns on: the last word before "of" or another preposition.</summary>
    public int HeadToken
    {
        get
        {
            var tokens = Span.Block.Tokens;
            for (var i = KeyToken + 1; i < KeyEnd; i++)
            {
                if (tokens[i].Is(WordClasses.Preposition | WordClasses.Relative))
                    return i - 1;
            }

            return KeyEnd - 1;
        }
    }

    /// <summary>The entry without a determiner or owner in its key, which its fellows share: "[our] farmers, teachers and nurses".</summary>
    public static ListEntry WithoutOwner(in ListEntry entry)
    {
        var block = entry.Span.Block;
        if (entry.KeyEnd - entry.KeyToken < 2 || !block.Tokens[entry.KeyToken].Is(WordClasses.Determiner | WordClasses.Possessive))
            return entry;

        return entry with { KeyToken = entry.KeyToken + 1, Hash = EntryKey.HashOf(block, entry.KeyToken + 1, entry.KeyEnd) };
    }

    /// <summary>Whether any of some traits holds.</summary>
    public bool Has(EntryTraits traits) => (Traits & traits) != 0;
}
