using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Reads the lists of one stretch whose entries stand between commas and conjunctions. Holds its memory from one stretch to the next.</summary>
internal sealed class CommaListReader(ImmutableArray<Enumeration>.Builder found)
{
    /// <summary>How far ahead a closing conjunction is looked for: longer lists end with the first one.</summary>
    private const int Horizon = 12;

    private readonly List<ListPart> parts = [];
    private readonly List<ListEntry> entries = [];
    private bool mayPrecedeVerb;

    // The part at which a predicate begins behind a subject and its apposition; 0 for none.
    private int predicate;

    /// <summary>Adds the lists of a range of a scope.</summary>
    public void Read(in Scope scope, int from, int to, bool followsMark)
    {
        if (to - from < 3)
            return;

        PartCutter.CutAtCommas(scope, from, to, parts);
        for (var i = 0; i < parts.Count - 1;)
            i = parts.Count - i > 2 || MayBeTwin(scope, i) ? ReadFrom(scope, i, followsMark && i == 0) : i + 1;
    }

    /// <summary>Whether two parts are left, with a capital on both sides of the conjunction: only then can they be a list.</summary>
    private bool MayBeTwin(in Scope scope, int first)
    {
        var (left, right) = (parts[first], parts[first + 1]);
        if (left.IsEmpty || right.IsEmpty || !right.IsJoined || !scope[left.To - 1].IsCapitalized)
            return false;

        var start = scope[right.From].Is(WordClasses.Article) && right.To - right.From > 1 ? right.From + 1 : right.From;
        return scope[start].IsCapitalized;
    }

    /// <summary>Reads the list whose first entry ends part <paramref name="first"/>; gives the part at which the next list may begin.</summary>
    private int ReadFrom(in Scope scope, int first, bool followsMark)
    {
        entries.Clear();
        var part = parts[first];
        if (part.IsEmpty || EntryReader.First(scope, part.From, part.To) is not { } opening)
            return first + 1;

        entries.Add(opening);
        predicate = 0;
        mayPrecedeVerb = !ClauseVerbs.IsBefore(scope, part.From, opening);
        var close = ReadRest(scope, first, out var word);
        if (close > 0)
        {
            if (IsBehindOpening(scope, part))
                DropOpening(scope, first + 1);
            else
                EndAlignment.Align(scope, part, parts[close], entries, mayPrecedeVerb);

            SharedWords.DropClause(scope, parts, first, entries);
            SharedWords.TellOfAll(scope, entries);

            if (entries.Count >= 3 || IsTwin(scope))
                Add(word, followsMark);

            return close;
        }

        // "The neighbors, the Lims, lost their car, their freezer and their car"
        if (predicate > 0)
            return predicate;

        // Without a conjunction only names are a list, or what a colon or dash announces.
        var last = first + entries.Count - 1;
        var names = followsMark ? entries.Count : CountNames();
        if (names >= 3 && (names == entries.Count || names > 3))
        {
            entries.RemoveRange(names, entries.Count - names);
            Add(Conjunction.None, followsMark);
        }

        return Math.Max(first + 1, Math.Min(last, parts.Count - 1));
    }

    /// <summary>Reads on to the conjunction; gives the part that it joins, or 0 if the list has none.</summary>
    private int ReadRest(in Scope scope, int first, out Conjunction word)
    {
        var asides = 0;
        word = Conjunction.None;
        for (var i = first + 1; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.IsEmpty || EndsWithConjunction(i))
            {
                // "and, at the last moment, Kenya": the conjunction stands alone between two commas.
                if (part.IsJoined && part.IsEmpty)
                    return CloseBehindInterruption(scope, i, out word);

                if (part.IsEmpty)
                    return 0;
            }

            if (mayPrecedeVerb && IsPredicate(scope, part))
            {
                predicate = i;
                return 0;
            }

            var isFollowedByComma = i + 1 < parts.Count && parts[i + 1].Joint is Joint.Comma or Joint.CommaConjunction;
            switch (PartShapes.Of(scope, part, entries[^1], isFollowedByComma))
            {
                case PartShape.Aside when ++asides <= Horizon:
                    continue;
                case PartShape.Aside:
                    return 0;
                case PartShape.Break:
                    return 0;
                case PartShape.Clause when !part.IsJoined:
                    return 0;
            }

            if (!part.IsJoined)
            {
                AddMiddle(scope, ref i);
                continue;
            }

            if (!Close(scope, part.From, part.To))
                return word == Conjunction.None ? 0 : i - 1;

            word = part.Word;
            if (GoesOn(scope, i))
                continue;

            // "in Gaza, in Israel, or in Gaza and Israel both": the last entry is half of a pair.
            if (i + 1 < parts.Count && parts[i + 1].Joint == Joint.Conjunction && scope.TokenAt(part.To - 1) < entries[^1].EndToken)
                entries[^1] = entries[^1] with { Traits = entries[^1].Traits | EntryTraits.Pair };

            return i;
        }

        return word == Conjunction.None ? 0 : parts.Count - 1;
    }

    /// <summary>"lost their car", "owns mines in Chad": a verb and its object behind a comma, where no verb has stood before it.</summary>
    private static bool IsPredicate(in Scope scope, ListPart part)
    {
        if (part.Joint != Joint.Comma || part.To - part.From < 2)
            return false;

        var (token, next) = (scope[part.From], scope[part.From + 1]);
        if (token.IsCapitalized || !token.IsWord || scope.Block.TextOf(token) is "given" or "granted" || next.Is(WordClasses.Preposition | WordClasses.Adverb))
            return false;

        var isVerb = token.Is(WordClasses.PastVerb | WordClasses.Auxiliary | WordClasses.Modal) || ClauseVerbs.IsSingularForm(scope, part.From);
        return isVerb && (next.Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner) || NominalRun.IsPlural(scope, part.From + 1) || (!next.IsCapitalized && next.Lexeme == 0) || (next.IsCapitalized && token.Is(WordClasses.PastVerb)) || (next.Is(WordClasses.CommonWord) && token.Is(WordClasses.PastVerb)));
    }

    private bool EndsWithConjunction(int part) => part + 1 < parts.Count && parts[part + 1].IsEmpty && parts[part + 1].IsJoined;

    /// <summary>Adds an entry between separators; "A, B and C, and D": the pair of B and C is one entry.</summary>
    private void AddMiddle(in Scope scope, ref int i)
    {
        var part = parts[i];
        if (i + 1 < parts.Count && parts[i + 1].Joint == Joint.Conjunction && !parts[i + 1].IsEmpty && IsPair(scope, i + 1))
        {
            entries.Add(EntryReader.Middle(scope, part.From, parts[i + 1].To, EntryTraits.Pair));
            i++;
            return;
        }

        entries.Add(EntryReader.Middle(scope, part.From, part.To, EntryTraits.None));
    }

    /// <summary>Whether the conjunction before a part is not the list's own: a comma and another conjunction with a noun phrase follow.</summary>
    private bool IsPair(in Scope scope, int part)
    {
        if (PartShapes.HasClause(scope, parts[part].From, parts[part].To))
            return false;

        for (var i = part + 1; i < parts.Count && i < part + Horizon; i++)
        {
            if (parts[i].IsEmpty || OpensClause(scope, parts[i]) || PartShapes.IsSentence(scope, parts[i].From, parts[i].To) || EntryReader.IsVerbal(scope, parts[i].From, parts[i].To))
                return false;

            if (parts[i].Joint == Joint.CommaConjunction)
                return !IsClauseBehind(scope, parts[i]);
        }

        return false;
    }

    /// <summary>Adds the last entry; false if what follows the conjunction is a clause of its own.</summary>
    private bool Close(in Scope scope, int from, int to)
    {
        var isPossessive = entries[^1].Has(EntryTraits.Possessive) ? EntryTraits.Possessive : EntryTraits.None;
        if (EntryReader.Last(scope, from, to, mayPrecedeVerb, EntryTraits.Joined | isPossessive) is not { } last)
            return false;

        if (last.Has(EntryTraits.BeforeVerb) && !mayPrecedeVerb)
            return false;

        if (AttributiveLists.Close(scope, entries, last, from, to) is { } adjective)
            entries.Add(adjective);
        else
            entries.Add(last);

        return true;
    }

    private int CloseBehindInterruption(in Scope scope, int conjunction, out Conjunction word)
    {
        word = Conjunction.None;
        var entry = Math.Min(conjunction + 2, parts.Count - 1);
        if (parts[entry].IsEmpty || parts[entry].Joint != Joint.Comma || !Close(scope, parts[entry].From, parts[entry].To))
            return 0;

        word = parts[conjunction].Word;
        var traits = EntryTraits.None;
        if (entry + 1 < parts.Count && parts[entry + 1].Joint == Joint.Conjunction && scope.TokenAt(parts[entry].To - 1) < entries[^1].EndToken)
            traits |= EntryTraits.Pair;

        if (Interruption.IsEmphatic(scope, parts[entry - 1].From, parts[entry - 1].To))
            traits |= EntryTraits.SaysAgain;

        entries[^1] = entries[^1] with { Traits = entries[^1].Traits | traits };
        return entry;
    }

    /// <summary>Whether another conjunction of the same list follows: "Oslo, nor Bonn, nor Rome", "tea and milk and salt".</summary>
    private bool GoesOn(in Scope scope, int part)
    {
        if (part + 1 >= parts.Count || parts[part + 1].IsEmpty || entries[^1].Has(EntryTraits.BeforeVerb))
            return false;

        // "of Belgium and Norway, and where they were made no roof fell in"
        var next = parts[part + 1];
        if (OpensClause(scope, next))
            return false;

        var isWhole = scope.TokenAt(parts[part].To - 1) + 1 == entries[^1].EndToken;
        return isWhole && next.IsJoined && (next.Word == parts[part].Word || next.Joint == Joint.CommaConjunction)
            && !(mayPrecedeVerb && !IsBehindClosed(part) ? PartShapes.IsAddition(scope, next.From) : PartShapes.IsSentence(scope, next.From, next.To)) && !IsClauseBehind(scope, next) && !EntryReader.IsVerbal(scope, next.From, next.To);
    }

    /// <summary>"where they were made", "when it rains": no entry, but what a conjunction adds to the sentence.</summary>
    private static bool OpensClause(in Scope scope, ListPart part) =>
        scope[part.From].Is(WordClasses.Subordinator | WordClasses.Relative) && !scope[part.From].Is(WordClasses.Preposition | WordClasses.Determiner);

    /// <summary>"bailiffs, surveyors and missionaries, and a sign at his gate says so": behind bare nouns an article with a verb begins another clause.</summary>
    private bool IsClauseBehind(in Scope scope, ListPart part)
    {
        if (part.Joint != Joint.CommaConjunction || !scope[part.From].Is(WordClasses.Article | WordClasses.Possessive) || entries.Exists(static entry => entry.Has(EntryTraits.Article)))
            return false;

        for (var at = part.From + 2; at < part.To; at++)
        {
            if (scope[at].Is(WordClasses.Relative))
                return false;

            if (scope[at].Is(WordClasses.SpeechVerb | WordClasses.PresentVerb | WordClasses.PastVerb | WordClasses.Auxiliary | WordClasses.Modal) && !scope[at - 1].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Adjective | WordClasses.Preposition))
                return true;
        }

        return false;
    }

    /// <summary>"A, B and C, and D want": the list ends with C, and a clause follows; in "A, and B, and C want" it does not.</summary>
    private bool IsBehindClosed(int part) => parts[part].Joint == Joint.Conjunction && parts[part + 1].Joint == Joint.CommaConjunction;

    /// <summary>"In Iran, Russia, China and Cuba have ...": the first comma ends an opening phrase, and the list is the subject behind it.</summary>
    private bool IsBehindOpening(in Scope scope, ListPart part)
    {
        if (!entries[^1].Has(EntryTraits.BeforeVerb) || !scope[part.From].Is(WordClasses.Preposition))
            return false;

        for (var at = part.From + 1; at < part.To; at++)
        {
            if (scope[at].Is(WordClasses.Relative | WordClasses.Subordinator))
                return false;
        }

        return true;
    }

    /// <summary>Takes the opening phrase off the list; the next entry is the first one then, and loses what leads to it: "the leaders of Britain".</summary>
    private void DropOpening(in Scope scope, int next)
    {
        entries.RemoveAt(0);
        if (entries[0].FirstToken == scope.TokenAt(parts[next].From) && EntryReader.First(scope, parts[next].From, parts[next].To) is { } opening)
            entries[0] = opening;
    }

    /// <summary>Two parts are a list only where both are one name: "Peru and Peru".</summary>
    private bool IsTwin(in Scope scope) => entries.Count == 2 && entries[0].IsName && entries[1].IsName && scope.Block.Kind == ProseKind.Paragraph && !IsChain(scope.Block);

    /// <summary>"Ohio for Utah and Utah for Maine": one step ends where the next begins.</summary>
    private bool IsChain(ProseBlock block)
    {
        var (before, behind) = (entries[0].FirstToken - 1, entries[1].EndToken);
        return before >= 0 && behind < block.Tokens.Length && block.Tokens[before].Is(WordClasses.Preposition) && block.Tokens[before].Lexeme == block.Tokens[behind].Lexeme;
    }

    /// <summary>Number of short names with which the list begins.</summary>
    private int CountNames()
    {
        var count = 0;
        while (count < entries.Count && IsShortName(entries[count]))
            count++;

        return count;
    }

    private static bool IsShortName(ListEntry entry) => entry.IsName && !entry.Has(EntryTraits.Opaque) && entry.WordCount <= 4;

    private void Add(Conjunction word, bool followsMark) =>
        found.Add(new Enumeration
        {
            Entries = [.. entries],
            Form = IsAllJoined() ? ListForm.Conjunctions : ListForm.Commas,
            Conjunction = word,
            FollowsMark = followsMark,
        });

    private bool IsAllJoined()
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (!entries[i].Has(EntryTraits.Joined))
                return false;
        }

        return true;
    }
}
