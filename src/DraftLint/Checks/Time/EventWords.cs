using System.Collections.Immutable;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Time;

/// <summary>What happening a word tells of: "closing", "closed" and "shut" tell of one.</summary>
internal static class EventWords
{
    /// <summary>What comes again every year or so.</summary>
    public static readonly LexemeSet Recurrent = new(EventVocabulary.Recurrent);

    /// <summary>What one does once to one thing.</summary>
    public static readonly LexemeSet Acts = new(EventVocabulary.Acts);

    /// <summary>One bit for each happening; 0 for a word that tells of none.</summary>
    private static readonly LexemeTable<ulong> Table = Read();

    private static readonly ulong Falling = Table[Lexicon.English["collapse"]];
    private static readonly ulong TakingOver = Table[Lexicon.English["takeover"]];
    private static readonly ulong LayingOff = Table[Lexicon.English["layoffs"]];
    private static readonly ulong Again = Bits(EventVocabulary.Repeated);

    /// <summary>Whether the same people do it again and again: "the vote".</summary>
    public static bool IsRepeated(ulong happening) => (happening & Again) != 0;

    /// <summary>The happening that a verb and its particle tell of: "came down", "took over", "laid us off".</summary>
    public static ulong OfPhrasal(ProseBlock block, int at, int end)
    {
        const int Reach = 2;
        var (particle, happening) = block.TextOf(block.Tokens[at]) switch
        {
            "came" => ("down", Falling),
            "took" => ("over", TakingOver),
            "laid" => ("off", LayingOff),
            _ => ("", 0UL),
        };
        for (var i = at + 1; happening != 0 && i < end && i <= at + Reach; i++)
        {
            if (block.TextOf(block.Tokens[i]).SequenceEqual(particle))
                return happening;
        }

        return 0;
    }

    /// <summary>The happening that a known word tells of, as one bit.</summary>
    public static ulong OfWord(string word) => Table[Lexicon.English[word]];

    /// <summary>The happening that a word tells of, as one bit.</summary>
    public static ulong Of(Token token) => Table[token];

    private static LexemeTable<ulong> Read()
    {
        var entries = ImmutableArray.CreateBuilder<(string Words, ulong Value)>();
        foreach (var line in EventVocabulary.Happenings.Split('\n'))
            entries.Add((line, 1UL << entries.Count));

        return new LexemeTable<ulong>(entries.ToImmutable().AsSpan());
    }

    private static ulong Bits(string words)
    {
        var bits = 0UL;
        foreach (var word in words.Split(' '))
            bits |= Table[Lexicon.English[word]];

        return bits;
    }
}
