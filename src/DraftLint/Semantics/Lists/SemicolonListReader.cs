using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Reads the list of one stretch whose entries stand between semicolons, each with what a comma adds to it: "from Oslo, where it rained; from Bergen; and, with a cook at the wheel, from Oslo".</summary>
internal static class SemicolonListReader
{
    /// <summary>Adds the list of a scope, if it is one.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="segments">Its parts between semicolons.</param>
    /// <param name="found">The lists so far.</param>
    public static void Read(in Scope scope, List<ListPart> segments, ImmutableArray<Enumeration>.Builder found)
    {
        if (segments.Count < 3)
            return;

        var entries = ImmutableArray.CreateBuilder<ListEntry>(segments.Count);
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].IsEmpty)
                return;

            if (EntryOf(scope, segments, i) is not { } entry)
            {
                // "We kept the places you slept; the names of your friends; ...": the list goes on behind a clause that opens it.
                if (i > 0)
                    return;

                continue;
            }

            var joined = segments[i].IsJoined ? EntryTraits.Joined | EntryTraits.Last : EntryTraits.None;
            entries.Add(entry with { Traits = entry.Traits | joined });
        }

        if (entries.Count < 3)
            return;

        if (entries[0].Has(EntryTraits.First) && EntryReader.InnerPreposition(entries[1]) is var preposition and not 0)
            entries[0] = EntryReader.WithPreposition(scope, segments[0].From, segments[0].To, entries[0], preposition);

        if (!scope.FollowsMark)
            EndAlignment.LengthenFirst(scope, segments[0], entries);

        found.Add(new Enumeration
        {
            Entries = entries.DrainToImmutable(),
            Form = ListForm.Semicolons,
            Conjunction = segments[^1].Word,
            FollowsMark = scope.FollowsMark,
        });
    }

    /// <summary>The entry of a segment; a clause may stand around the first and behind the last, and between them there is none.</summary>
    private static ListEntry? EntryOf(in Scope scope, List<ListPart> segments, int segment)
    {
        var (from, whole) = (segments[segment].From, segments[segment].To);
        var traits = EntryTraits.None;
        if (segments[segment].IsJoined)
            from = BehindInterruption(scope, from, whole, ref traits);

        var to = EndOfHead(scope, from, whole);
        if (!PartShapes.HasClause(scope, from, to))
            return segment == 0 && (to < whole || !scope.FollowsMark) ? EntryReader.First(scope, from, to) : EntryReader.Middle(scope, from, to, traits);

        // "the hour at which you stopped scrolling", "the pictures you almost posted": a clause that belongs to its noun.
        if (segment > 0 && scope[from].Is(WordClasses.Article))
            return EntryReader.Middle(scope, from, to, traits);

        if (segment == 0)
            return (to == whole ? EndAlignment.WithCommas(scope, segments[0], segments[1]) : null) ?? EntryReader.First(scope, from, to);

        var isLast = segment == segments.Count - 1 && segments[segment].IsJoined;
        return isLast && EntryReader.Last(scope, from, to, mayPrecedeVerb: true, traits) is { IsName: true } last ? last : null;
    }

    /// <summary>"and, with a cook at the wheel, from Oslo": where the entry begins.</summary>
    private static int BehindInterruption(in Scope scope, int from, int to, ref EntryTraits traits)
    {
        if (scope[from].Kind != TokenKind.Comma)
            return from;

        for (var at = from + 1; at < to - 1; at++)
        {
            if (scope[at].Kind != TokenKind.Comma)
                continue;

            if (Interruption.IsEmphatic(scope, from + 1, at))
                traits |= EntryTraits.SaysAgain;

            return at + 1;
        }

        return from;
    }

    /// <summary>Where a relative clause begins that a comma parts from its entry: "Norway, past whose cape they sail", "the mill, as anybody will tell you".</summary>
    private static int EndOfHead(in Scope scope, int from, int to)
    {
        for (var at = from + 1; at + 2 < to; at++)
        {
            if (scope[at].Kind != TokenKind.Comma)
                continue;

            var (first, second) = (scope[at + 1], scope[at + 2]);
            // "solar cells from Malaysia, all of them with Chinese silicon"
            if (scope.Block.TextOf(first) is "all" or "each" or "most" or "both" or "none" or "some" && (second.Is(WordClasses.Preposition) || scope.Block.TextOf(second) is "of" or "with"))
                return at;

            if (first.Is(WordClasses.Relative) && (!first.Is(WordClasses.Determiner) || first.Is(WordClasses.Possessive) || second.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.Pronoun)))
                return at;

            if (PartShapes.OpensAddedClause(first, second, scope.Block))
                return at;
        }

        return to;
    }
}
