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

    /// <summary>The happening that a word tells of, as one bit.</summary>
    public static ulong Of(Token token) => Table[token];

    private static LexemeTable<ulong> Read()
    {
        var entries = ImmutableArray.CreateBuilder<(string Words, ulong Value)>();
        foreach (var line in EventVocabulary.Happenings.Split('\n'))
            entries.Add((line, 1UL << entries.Count));

        return new LexemeTable<ulong>(entries.ToImmutable().AsSpan());
    }
}
